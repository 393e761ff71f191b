import { readPage } from '@baton/database/keyset'
import { bannerOf } from '../domain/advance-care.js'
import { isInHospice } from '../domain/program-enrollment.js'
import type { PatientResolvers } from './__generated__/resolvers.js'

/** What this service adds to a patient. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  transitionEpisodes: ({ id }, _, { loaders }) => loaders.episodesOfPatient.load(id),
  carePlans: ({ id }, _, { loaders }) => loaders.carePlansOfPatient.load(id),
  goals: ({ id }, _, { loaders }) => loaders.goalsOfPatient.load(id),
  proposals: ({ id }, _, { loaders }) => loaders.proposalsOfPatient.load(id),
  careTeam: ({ id }, _, { loaders }) => loaders.careTeamOfPatient.load(id),
  teamMeetings: ({ id }, _, { loaders }) => loaders.teamMeetingsOfPatient.load(id),
  programEnrollments: ({ id }, _, { loaders }) => loaders.programEnrollmentsOfPatient.load(id),
  notes: ({ id }, _, { loaders }) => loaders.notesOfPatient.load(id),
  educationSessions: ({ id }, _, { loaders }) => loaders.educationOfPatient.load(id),
  coachingSessions: ({ id }, _, { loaders }) => loaders.coachingOfPatient.load(id),
  homeAssessments: ({ id }, _, { loaders }) => loaders.homeAssessmentsOfPatient.load(id),
  safetyPlans: ({ id }, _, { loaders }) => loaders.safetyPlansOfPatient.load(id),
  advanceCare: ({ id }, _, { loaders }) => loaders.advanceCareOfPatient.load(id),
  banner: async ({ id }, _, { loaders }) =>
    bannerOf(await loaders.advanceCareOfPatient.load(id), {
      hospice: isInHospice(await loaders.programEnrollmentsOfPatient.load(id)),
    }),
  escalations: ({ id }, _, { loaders }) => loaders.escalationsOfPatient.load(id),
  monitoring: ({ id }, _, { loaders }) => loaders.monitoringOfPatient.load(id),
  medicationReconciliations: ({ id }, _, { loaders }) => loaders.reconciliationsOfPatient.load(id),
  tasks: ({ id }, { status, first, after }, { loaders, cursorSecret }) =>
    loaders.tasksOfPatient.load({
      patientId: id,
      status: status ?? null,
      page: readPage({ first, after }, cursorSecret),
    }),
}
