import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { refuseAmendment } from '../../domain/note.js'
import { noteAmendments, notes } from '../../storage/notes.js'
import { changeRecord, type Update } from '../change-record.js'
import { words } from '../input-fields.js'
import { sections } from './note-input.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({ sections, reason: words(500) })

/** Adds to a signed note how it should have read; what was signed stays beside it. */
export async function amendNote(
  context: OperationContext,
  input: Update & { readonly noteId: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const about = {
    operation: 'amendNote',
    input,
    records: notes,
    noun: 'note',
    field: 'noteId',
    id: input.noteId,
    verb: 'sign',
  } as const
  return changeRecord(context, about, async (tx, note, { by, now }) => {
    const refusal = refuseAmendment(note)
    if (refusal) return refusal
    const { id: noteId, patientId } = note
    const amendment = { id: newId('note_amendment'), noteId, patientId, ...parsed.value }
    await noteAmendments.add(tx, { ...amendment, authorId: by, amendedAt: now })
    await notes.replace(tx, note, {})
    return null
  })
}
