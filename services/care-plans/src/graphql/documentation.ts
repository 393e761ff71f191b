import { asksForBarrier } from '../domain/care-documents.js'
import { isAtRiskOfFalling } from '../domain/home-assessment.js'
import { topicsOf } from '../domain/teach-back.js'
import type {
  CoachingSessionResolvers,
  EducationSessionResolvers,
  HomeAssessmentResolvers,
} from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A lesson's fields. */
export const EducationSession: EducationSessionResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  topics: ({ teachBack }) => topicsOf(teachBack),
  taughtBy: ({ taughtBy }) => practitionerRef(taughtBy),
}

/** A coaching talk's fields. */
export const CoachingSession: CoachingSessionResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  asksForBarrier,
  async previousCommitment({ patientId, coachedAt }, _, { loaders }) {
    const talks = await loaders.coachingOfPatient.load(patientId)
    return talks.find((talk) => talk.coachedAt < coachedAt)?.commitment ?? null
  },
  coachedBy: ({ coachedBy }) => practitionerRef(coachedBy),
}

/** A home assessment's fields. */
export const HomeAssessment: HomeAssessmentResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  atRiskOfFalling: isAtRiskOfFalling,
  proposals: ({ id }, _, { loaders }) => loaders.proposalsOfSource.load(id),
  assessedBy: ({ assessedBy }) => practitionerRef(assessedBy),
}
