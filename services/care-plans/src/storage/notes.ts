import type { Page } from '@baton/database/keyset'
import type { ProgressNote } from '../domain/note.js'
import { NoteAmendmentEntity, ProgressNoteEntity } from './note.entity.js'
import type { Database, Reader } from './reader.js'
import { recordsOf } from './records.js'

/**
 * Notes, latest first. The portal shows a patient what was signed and shared; a private note the patient alone, never
 * somebody who stands in for the patient.
 */
export const notes = recordsOf(ProgressNoteEntity, {
  row: 'progressNote',
  order: 't.written_at desc, t.id desc',
  patientsSee: (viewer) => `t.status = 'SIGNED' and (t.visibility = 'SHARED' or t.patient_id = ${viewer})`,
})

/** Amendments, oldest first. */
export const noteAmendments = recordsOf(NoteAmendmentEntity, {
  row: 'progressNote',
  order: 't.amended_at, t.id',
  patientsSee: (viewer) =>
    `exists (select 1 from progress_note n where n.id = t.note_id and (n.visibility = 'SHARED' or n.patient_id = ${viewer}))`,
})

/** The values that order unsigned notes, longest waiting first. */
export function unsignedKey(note: ProgressNote): readonly [string, string] {
  return [note.writtenAt.toISOString(), note.id]
}

/** One page of notes that were written before an instant and not signed since, one row more than asked. */
export async function findUnsignedNotes(
  db: Database,
  reader: Reader,
  { before, page }: { before: Date; page: Page },
): Promise<readonly ProgressNote[]> {
  return notes.where(db, reader, {
    sql: `t.status = 'DRAFT' and t.written_at < $1
          and ($2::timestamptz is null or (t.written_at, t.id) > ($2, $3::text)) `,
    parameters: [before, page.after?.[0] ?? null, page.after?.[1] ?? null],
    order: 't.written_at, t.id',
    limit: page.first + 1,
  })
}
