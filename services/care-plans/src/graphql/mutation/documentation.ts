import { amendNote } from '../../operations/amend-note.js'
import { continueEducation } from '../../operations/continue-education.js'
import { recordAdvanceCareDocument } from '../../operations/record-advance-care-document.js'
import { recordCoaching } from '../../operations/record-coaching.js'
import { recordEducation } from '../../operations/record-education.js'
import { recordHomeAssessment } from '../../operations/record-home-assessment.js'
import { recordSafetyPlan } from '../../operations/record-safety-plan.js'
import { revokeAdvanceCareDocument } from '../../operations/revoke-advance-care-document.js'
import { signNote } from '../../operations/sign-note.js'
import { writeNote } from '../../operations/write-note.js'
import type { MutationResolvers } from '../__generated__/resolvers.js'
import { answering } from './answer.js'

const note = answering('note', (loaders, id) => loaders.note.load(id))
const education = answering('educationSession', (loaders, id) => loaders.education.load(id))
const coaching = answering('coachingSession', (loaders, id) => loaders.coaching.load(id))
const home = answering('homeAssessment', (loaders, id) => loaders.homeAssessment.load(id))
const safetyPlan = answering('safetyPlan', (loaders, id) => loaders.safetyPlan.load(id))
const advanceCare = answering('advanceCareDocument', (loaders, id) => loaders.advanceCareDocument.load(id))

/** The mutations of notes, lessons, talks, homes, safety plans and advance care documents. */
export const documentationMutations = {
  writeNote: async (_, { input }, context) => note(context, await writeNote(context, input)),
  signNote: async (_, { input }, context) => note(context, await signNote(context, input)),
  amendNote: async (_, { input }, context) => note(context, await amendNote(context, input)),
  recordEducation: async (_, { input }, context) => education(context, await recordEducation(context, input)),
  continueEducation: async (_, { input }, context) =>
    education(context, await continueEducation(context, input)),
  recordCoaching: async (_, { input }, context) => coaching(context, await recordCoaching(context, input)),
  recordHomeAssessment: async (_, { input }, context) =>
    home(context, await recordHomeAssessment(context, input)),
  recordSafetyPlan: async (_, { input }, context) =>
    safetyPlan(context, await recordSafetyPlan(context, input)),
  recordAdvanceCareDocument: async (_, { input }, context) =>
    advanceCare(context, await recordAdvanceCareDocument(context, input)),
  revokeAdvanceCareDocument: async (_, { input }, context) =>
    advanceCare(context, await revokeAdvanceCareDocument(context, input)),
} satisfies MutationResolvers
