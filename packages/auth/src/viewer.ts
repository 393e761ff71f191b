import { z } from 'zod'
import { ROLES, type Role } from './roles.js'
import { scopesOf } from './scopes.js'

export type { Role } from './roles.js'

/** Who is calling, as every process sees it. The gateway makes it from a token and signs it; nobody else may. */
export interface Viewer {
  readonly kind: 'staff' | 'partner' | 'patient' | 'system'
  /** TypeID of the practitioner, partner user, patient or related person; `system:<service>` for a worker. */
  readonly id: string
  readonly roles: readonly Role[]
  /** Every `<row>.<verb>` that the roles grant. */
  readonly scopes: readonly string[]
  /** The agency that a partner user works for; null for everybody else. */
  readonly agencyId: string | null
  /** The patient and those whom the viewer stands in for; empty for staff. */
  readonly patientIds: readonly string[]
  /** Purpose of use, FHIR v3 PurposeOfUse code: TREAT, CAREMGT, HPAYMT, PATRQT, ... */
  readonly purpose: string
  /** The colleague who is covered by this viewer, for the audit; null otherwise. */
  readonly onBehalfOf: string | null
  /** How many revocations the gateway knew of; a service that knows of fewer waits or refuses. */
  readonly accessEpoch: number
  /** The version of the shared virtual clock at the gateway; 0 for the wall clock. */
  readonly clockVersion: number
  /** When the person last proved who they are to the issuer (`auth_time` of OpenID Connect), by the wall clock; not there where it does not say. */
  readonly signedInAt?: string | undefined
  /**
   * True where the gateway itself asks whether the viewer may know of something, and tells nobody the answer. Nothing is
   * shown, so that it stands in no log of access and is no disclosure: there it would tell of what is hidden.
   */
  readonly isProbe?: true | undefined
}

/** Parses a viewer that came over the wire inside a verified signature; without scopes they follow from the roles. */
export const viewerSchema: z.ZodType<Viewer> = z
  .object({
    kind: z.enum(['staff', 'partner', 'patient', 'system']),
    id: z.string().min(1),
    roles: z.array(z.enum(ROLES)),
    scopes: z.array(z.string()).optional(),
    agencyId: z.string().nullable(),
    patientIds: z.array(z.string()),
    purpose: z.string(),
    onBehalfOf: z.string().nullable(),
    accessEpoch: z.int().min(0),
    clockVersion: z.int().min(0),
    signedInAt: z.iso.datetime().optional(),
    isProbe: z.literal(true).optional(),
  })
  .transform(({ scopes, ...viewer }) => ({ ...viewer, scopes: scopes ?? scopesOf(viewer.roles) }))
