import { readPage } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import { ageOn } from '../domain/calendar.js'
import { shownIdentifiers } from '../domain/patient.js'
import { redactionsOf } from '../domain/redactions.js'
import type { PatientResolvers, PossibleDuplicateResolvers } from './__generated__/resolvers.js'
import { inFilter, refuseBlank } from './refuse-blank.js'

/** The record behind a possible duplicate. */
export const PossibleDuplicate: PossibleDuplicateResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
}

/** The fields of a patient that are not columns. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.patient.load(id),
  identifiers: async ({ id }, _, { loaders }) => shownIdentifiers(await loaders.identifiers.load(id)),
  timeZone: ({ timeZone }, _, { organizationZone }) => timeZone ?? organizationZone,
  birthDatePrecision: ({ birthDate, birthDatePrecision }) => (birthDate === null ? null : birthDatePrecision),
  age({ birthDate, deceasedAt, timeZone }, _, { clock, organizationZone }) {
    return birthDate ? ageOn(birthDate, deceasedAt ?? clock.now(), timeZone ?? organizationZone) : null
  },
  merges: ({ id }, _, { loaders }) => loaders.merges.load(id),
  retractedDeaths: ({ id }, _, { loaders }) => loaders.retractedDeaths.load(id),
  coverages: ({ id }, _, { loaders }) => loaders.coverages.load(id),
  encounters({ id: patientId }, { filter, ...args }, { loaders, cursorSecret }) {
    refuseBlank(inFilter({ classes: filter?.classes }))
    return loaders.encounters.load({ patientId, query: filter ?? {}, page: readPage(args, cursorSecret) })
  },
  conditions({ id: patientId }, { filter, ...args }, { loaders, cursorSecret }) {
    const query = { active: filter?.active ?? null }
    return loaders.conditions.load({ patientId, query, page: readPage(args, cursorSecret) })
  },
  riskScores({ id: patientId }, { instrument, ...args }, { loaders, cursorSecret }) {
    refuseBlank({ instrument })
    const query = { instrument: instrument ?? null }
    return loaders.riskScores.load({ patientId, query, page: readPage(args, cursorSecret) })
  },
  feedAppointments: ({ id }, _, { loaders }) => loaders.feedAppointments.load(id),
  feedAppointmentHistory: ({ id: patientId }, args, { loaders, cursorSecret }) =>
    loaders.feedAppointmentHistory.load({ patientId, query: null, page: readPage(args, cursorSecret) }),
  assessments({ id: patientId }, { instrument, includeRetracted, ...args }, { loaders, cursorSecret }) {
    const query = { instrument: instrument ?? null, retracted: includeRetracted ?? false }
    return loaders.assessments.load({ patientId, query, page: readPage(args, cursorSecret) })
  },
  riskTier: async ({ id }, _, { loaders }) => (await loaders.riskTier.load(id))[0] ?? null,
  observations({ id: patientId }, { code, includeRetracted, ...args }, { loaders, cursorSecret }) {
    refuseBlank({ code })
    const query = { code: code ?? null, retracted: includeRetracted ?? false }
    return loaders.observations.load({ patientId, query, page: readPage(args, cursorSecret) })
  },
  allergies: ({ id: patientId }, args, { loaders, cursorSecret }) =>
    loaders.allergies.load({ patientId, query: null, page: readPage(args, cursorSecret) }),
  medications: ({ id: patientId }, args, { loaders, cursorSecret }) =>
    loaders.medications.load({ patientId, query: null, page: readPage(args, cursorSecret) }),
  disclosures({ id: patientId }, { includeExempt, ...args }, { loaders, cursorSecret }) {
    const query = { includeExempt, kind: 'HIPAA' as const, asOf: null }
    return loaders.disclosures.load({ patientId, query, page: readPage(args, cursorSecret) })
  },
  accountingRequests: ({ id }, _, { loaders }) => loaders.accountingRequests.load(id),
  registries: ({ id }, _, { loaders }) => loaders.registriesOf.load(id),
  relatedPersons: ({ id }, _, { loaders }) => loaders.relatedPersons.load(id),
  proxies: ({ id }, _, { loaders }) => loaders.proxyGrants.load(id),
  documents: ({ id: patientId }, args, { loaders, cursorSecret }) =>
    loaders.documents.load({ patientId, query: null, page: readPage(args, cursorSecret) }),
  consents: ({ id }, _, { loaders }) => loaders.consents.load(id),
  consentHistory: ({ id: patientId }, args, { loaders, cursorSecret }) =>
    loaders.consentHistory.load({ patientId, query: null, page: readPage(args, cursorSecret) }),
  contactPreference: async ({ id }, _, { loaders }) => (await loaders.contactPreference.load(id))[0] ?? null,
  contactAttempts: ({ id }, _, { loaders }) => loaders.contactAttempts.load(id),
  contactHistory: ({ id: patientId }, args, { loaders, cursorSecret }) =>
    loaders.contactHistory.load({ patientId, query: null, page: readPage(args, cursorSecret) }),
  async redactions({ id }, _, context) {
    return redactionsOf(requireViewer(context), await context.loaders.carers.load(id))
  },
  async caseload({ id }, _, { loaders }) {
    const carers = await loaders.carers.load(id)
    const coordinator = carers.find(({ kind }) => kind === 'COORDINATOR')
    return {
      patientId: id,
      coordinatorId: coordinator?.practitionerId ?? null,
      coordinatorSince: coordinator?.startsAt ?? null,
      coveringIds: carers
        .filter(({ kind }) => kind === 'COVERING')
        .map(({ practitionerId }) => practitionerId),
    }
  },
}
