import { NOTE_MOVES, textOf } from '../domain/note.js'
import type { NoteAmendmentResolvers, ProgressNoteResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A note's fields. */
export const ProgressNote: ProgressNoteResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  text: ({ sections }) => textOf(sections),
  amendments: ({ id }, _, { loaders }) => loaders.amendmentsOfNote.load(id),
  author: ({ authorId }) => practitionerRef(authorId),
  signedBy: ({ signedBy }) => practitionerRef(signedBy),
  availableTransitions: ({ status }) => NOTE_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** An amendment's fields. */
export const NoteAmendment: NoteAmendmentResolvers = {
  text: ({ sections }) => textOf(sections),
  author: ({ authorId }) => practitionerRef(authorId),
}
