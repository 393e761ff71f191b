import { notFound, versionConflict, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { NOTE_TEMPLATES, type NoteTemplate, type ProgressNote } from '../../domain/note.js'
import { notes } from '../../storage/notes.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { addFirstStatus } from '../move-record.js'
import { sections } from './note-input.js'
import type { OperationContext } from '../operation-context.js'

const templates = Object.keys(NOTE_TEMPLATES) as [NoteTemplate, ...NoteTemplate[]] // the keys of the table

const schema = z.object({
  template: z
    .enum(templates)
    .nullish()
    .transform((template) => template ?? 'GENERAL'),
  visibility: z.enum(['PRIVATE', 'SHARED']),
  sections,
  minutes: z
    .int()
    .min(1, 'At least a minute.')
    .max(1440, 'At most a day.')
    .nullish()
    .transform((minutes) => minutes ?? null),
})

/** A note, and the draft in whose place it is written, if it is. */
export type WriteNote = CreationFor['input'] & {
  readonly noteId?: string | null | undefined
  readonly expectedVersion?: number | null | undefined
}

/** Writes a draft of a note, or writes its author's draft anew. Nobody but the author writes on a draft. */
export async function writeNote(
  context: OperationContext,
  input: WriteNote,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const content = parsed.value
  return createRecord(context, { operation: 'writeNote', input, row: 'progressNote' }, async (tx, actor) => {
    if (input.noteId) {
      const note = await notes.lock(tx, { viewer, now: actor.now }, { id: input.noteId, verb: 'create' })
      if (!note || note.authorId !== actor.by || note.patientId !== input.patientId)
        return { ...notFound('note'), field: ['input', 'noteId'] }
      if (note.version !== input.expectedVersion) return versionConflict('note', note.version)
      if (note.status === 'SIGNED') return signedAlready()
      await notes.replace(tx, note, content)
      return note.id
    }
    const note: ProgressNote = {
      ...content,
      id: newId('progress_note'),
      version: 1,
      patientId: input.patientId,
      status: 'DRAFT',
      statusReason: null,
      authorId: actor.by,
      writtenAt: actor.now,
      signedBy: null,
      signedAt: null,
    }
    await notes.add(tx, note)
    await addFirstStatus(tx, note, actor)
    return note.id
  })
}

function signedAlready() {
  const message = 'This note is signed: amend it.'
  return { kind: 'TransitionNotAllowed', message, from: 'SIGNED', requested: 'DRAFT', allowed: [] } as const
}
