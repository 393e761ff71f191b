import { notFound, type Outcome } from '@baton/database/refusal'
import { refuseSigning } from '../../domain/note.js'
import { notes } from '../../storage/notes.js'
import { changeRecord, type Update } from '../change-record.js'
import { moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'

/** Signs one's own note, which has every section of its template. From here on it never changes. */
export async function signNote(
  context: OperationContext,
  input: Update & { readonly noteId: string },
): Promise<Outcome<{ id: string }>> {
  const about = {
    operation: 'signNote',
    input,
    records: notes,
    noun: 'note',
    field: 'noteId',
    id: input.noteId,
    verb: 'sign',
  } as const
  return changeRecord(context, about, async (tx, note, actor) => {
    if (note.authorId !== actor.by) return { ...notFound('note'), field: ['input', 'noteId'] }
    const refusal = refuseSigning(note)
    if (refusal) return refusal
    const signed = { signedBy: actor.by, signedAt: actor.now }
    await moveRecord({ tx, records: notes }, note, { to: 'SIGNED', reason: null, with: signed }, actor)
    return null
  })
}
