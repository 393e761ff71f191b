import { isInpatient } from '../domain/encounter.js'
import { overrideOf } from '../domain/risk-tier.js'
import type {
  ConditionResolvers,
  CoverageResolvers,
  EncounterParticipantResolvers,
  EncounterResolvers,
  PatientCaseloadResolvers,
  RiskScoreResolvers,
} from './__generated__/resolvers.js'
import { sensitiveRecord } from './sensitive-record.js'
import { statusMoves } from './status-moves.js'

/** The fields of an encounter that are not columns. */
export const Encounter: EncounterResolvers = {
  ...sensitiveRecord,
  ...statusMoves,
  __resolveReference: ({ id }, { loaders }) => loaders.encounter.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  facility: ({ facilityId }, _, { loaders }) => (facilityId ? loaders.organization.load(facilityId) : null),
  practitioner: ({ practitionerId }, _, { loaders }) =>
    practitionerId ? loaders.practitioner.load(practitionerId) : null,
  async readmissionOf(encounter, _, { loaders }) {
    if (!isInpatient(encounter)) return null
    return (await loaders.formerStay.load(encounter.id))[0] ?? null
  },
}

/** Those who took part in an encounter: who they are here. */
export const EncounterParticipant: EncounterParticipantResolvers = {
  async practitioner({ practitionerId, npi }, _, { loaders }) {
    if (practitionerId) return loaders.practitioner.load(practitionerId)
    return npi === null ? null : ((await loaders.practitionersByNpi.load(npi))[0] ?? null)
  },
}

/** The fields of a coverage that are not columns. */
export const Coverage: CoverageResolvers = {
  ...statusMoves,
  __resolveReference: ({ id }, { loaders }) => loaders.coverage.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  payer: ({ payerId }, _, { loaders }) => (payerId ? loaders.organization.load(payerId) : null),
}

/** The fields of a condition that are not columns. */
export const Condition: ConditionResolvers = {
  ...sensitiveRecord,
  __resolveReference: ({ id }, { loaders }) => loaders.condition.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
  onset: ({ onsetText }) => onsetText,
}

/** The fields of a score that are not columns. */
export const RiskScore: RiskScoreResolvers = {
  override: async ({ patientId }, _, { loaders }) =>
    overrideOf((await loaders.riskTier.load(patientId))[0] ?? null),
  __resolveReference: ({ id }, { loaders }) => loaders.riskScore.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
}

/** Who looks after a patient: the people behind the ids. */
export const PatientCaseload: PatientCaseloadResolvers = {
  version: async ({ patientId }, _, { loaders }) =>
    (await loaders.coordinatorMoves.load(patientId))[0]?.version ?? 0,
  coordinator: ({ coordinatorId }, _, { loaders }) =>
    coordinatorId ? loaders.practitioner.load(coordinatorId) : null,
  async covering({ coveringIds }, _, { loaders }) {
    const people = await Promise.all(coveringIds.map((id) => loaders.practitioner.load(id)))
    return people.filter((person) => person !== null)
  },
}
