import { amendNote } from '../../operations/note/amend-note.js'
import { continueEducation } from '../../operations/education/continue-education.js'
import { recordAdvanceCareDocument } from '../../operations/advance-care/record-advance-care-document.js'
import { recordCoaching } from '../../operations/education/record-coaching.js'
import { recordEducation } from '../../operations/education/record-education.js'
import { recordHomeAssessment } from '../../operations/assessment/record-home-assessment.js'
import { recordSafetyPlan } from '../../operations/assessment/record-safety-plan.js'
import { revokeAdvanceCareDocument } from '../../operations/advance-care/revoke-advance-care-document.js'
import { signNote } from '../../operations/note/sign-note.js'
import { writeNote } from '../../operations/note/write-note.js'
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
