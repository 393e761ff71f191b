import { AGENCIES } from './agencies.js'
import type { Role } from './roles.js'
import type { Viewer } from './viewer.js'

/** Somebody who can sign in on a development stack. */
export interface Persona {
  readonly name: PersonaName
  /** TypeID: practitioner, partner user, patient or person. */
  readonly id: string
  readonly displayName: string
  /** Licence or job, as shown beside the name; empty if none. */
  readonly credentials: string
  readonly kind: Viewer['kind']
  readonly roles: readonly Role[]
  readonly purpose: string
  /** The agency a partner user works for. */
  readonly agencyId: string | null
  /** Stand-ins for tests; on a running stack the ids of the same people are looked up by `mrns` when a token is made. */
  readonly patientIds: readonly string[]
  /** Record numbers of the patient, or of those whom a proxy stands in for. */
  readonly mrns: readonly string[]
}

type Member = readonly [id: string, displayName: string, credentials: string, role: Role]

const staff = {
  dana: ['practitioner_01jc000000e008000000000001', 'Dana Whitfield', 'RN', 'coordinator'],
  ida: ['practitioner_01jc000000e008000000000002', 'Ida Cruz', 'RN', 'nurse'],
  omar: ['practitioner_01jc000000e008000000000003', 'Omar Haddad', 'LCSW', 'socialWorker'],
  cho: ['practitioner_01jc000000e008000000000004', 'Helen Cho', 'MD', 'physician'],
  jo: ['practitioner_01jc000000e008000000000005', 'Jo Park', 'RN, CCM', 'supervisor'],
  uma: ['practitioner_01jc000000e008000000000006', 'Uma Ellis', 'RN', 'umReviewer'],
  liam: ['practitioner_01jc000000e008000000000007', 'Liam Ferris', '', 'payerLiaison'],
  ana: ['practitioner_01jc000000e008000000000008', 'Ana Lindqvist', '', 'analyst'],
  petra: ['practitioner_01jc000000e008000000000009', 'Petra Novak', '', 'privacyOfficer'],
  adam: ['practitioner_01jc000000e00800000000000a', 'Adam Reyes', '', 'administrator'],
} as const satisfies Record<string, Member>

const partners = {
  harbor: ['partner_01jc000000e00800000000000b', 'Hana Brandt', '', 'partner'],
  mercy: ['partner_01jc000000e00800000000000c', 'Miguel Santos', '', 'partner'],
  northgate: ['partner_01jc000000e00800000000000d', 'Nora Gates', 'LADC', 'partner'],
  cardiology: ['partner_01jc000000e00800000000000e', 'Carl Devi', '', 'partner'],
} as const satisfies Record<keyof typeof AGENCIES, Member>

/** The names that `baton token` and the explorer know. */
export type PersonaName = keyof typeof staff | keyof typeof partners | 'rosa' | 'elena'

const rosa: Persona = {
  name: 'rosa',
  id: 'patient_01jc000000e00800000000000k',
  displayName: 'Rosa Delgado',
  credentials: '',
  kind: 'patient',
  roles: ['patient'],
  purpose: 'PATRQT',
  agencyId: null,
  patientIds: ['patient_01jc000000e00800000000000k'],
  mrns: ['HV-100234'],
}

/** Diego's mother: she acts for him by a proxy grant (domain.md 10.2, S9). */
const elena: Persona = {
  ...rosa,
  name: 'elena',
  id: 'person_01jc000000e00800000000000m',
  displayName: 'Elena Ramirez',
  patientIds: ['patient_01jc000000e00800000000000n'],
  mrns: ['HV-100308'],
}

/** Everybody of the cast who can sign in on a development stack (architecture.md 6, domain.md 10.2). */
export const PERSONAS: Readonly<Record<PersonaName, Persona>> = {
  dana: staffPersona('dana'),
  ida: staffPersona('ida'),
  omar: staffPersona('omar'),
  cho: staffPersona('cho'),
  jo: staffPersona('jo'),
  uma: staffPersona('uma'),
  liam: staffPersona('liam'),
  ana: staffPersona('ana'),
  petra: staffPersona('petra'),
  adam: staffPersona('adam'),
  harbor: partnerPersona('harbor'),
  mercy: partnerPersona('mercy'),
  northgate: partnerPersona('northgate'),
  cardiology: partnerPersona('cardiology'),
  rosa,
  elena,
}

function staffPersona(name: keyof typeof staff): Persona {
  const [id, displayName, credentials, role] = staff[name]
  const base = { name, id, displayName, credentials, kind: 'staff', roles: [role] } as const
  return { ...base, purpose: 'CAREMGT', agencyId: null, patientIds: [], mrns: [] }
}

function partnerPersona(name: keyof typeof partners): Persona {
  const [id, displayName, credentials, role] = partners[name]
  const base = { name, id, displayName, credentials, kind: 'partner', roles: [role] } as const
  return { ...base, purpose: 'CAREMGT', agencyId: AGENCIES[name].id, patientIds: [], mrns: [] }
}
