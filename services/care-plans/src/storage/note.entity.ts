import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { NoteAmendment, ProgressNote } from '../domain/note.js'
import { instant, integer, json, key, optionalInstant, optionalText, text, version } from './columns.js'

/** The table `progress_note`. A trigger keeps what was signed. */
export const ProgressNoteEntity = new EntitySchema<ProgressNote>({
  name: 'ProgressNote',
  tableName: 'progress_note',
  columns: {
    id: key('progress_note'),
    version,
    patientId: text('patient_id'),
    template: text('template'),
    visibility: text('visibility'),
    sections: json('sections'),
    minutes: { ...integer('minutes'), nullable: true },
    status: text('status'),
    statusReason: optionalText('status_reason'),
    authorId: text('author_id'),
    writtenAt: instant('written_at'),
    signedBy: optionalText('signed_by'),
    signedAt: optionalInstant('signed_at'),
  } satisfies Record<keyof ProgressNote, EntitySchemaColumnOptions>,
  checks: [{ name: 'progress_note_signed', expression: `(status = 'SIGNED') = (signed_at is not null)` }],
  indices: [
    { name: 'progress_note_by_patient', columns: ['patientId', 'writtenAt', 'id'] },
    { name: 'progress_note_unsigned', columns: ['writtenAt', 'id'], where: `status = 'DRAFT'` },
  ],
})

/** The append-only table `note_amendment`. */
export const NoteAmendmentEntity = new EntitySchema<NoteAmendment>({
  name: 'NoteAmendment',
  tableName: 'note_amendment',
  columns: {
    id: key('note_amendment'),
    noteId: {
      ...text('note_id'),
      foreignKey: { target: 'ProgressNote', inverseSide: 'id', name: 'note_amendment_note' },
    },
    patientId: text('patient_id'),
    sections: json('sections'),
    reason: text('reason'),
    authorId: text('author_id'),
    amendedAt: instant('amended_at'),
  } satisfies Record<keyof NoteAmendment, EntitySchemaColumnOptions>,
  indices: [{ name: 'note_amendment_by_note', columns: ['noteId', 'amendedAt', 'id'] }],
})
