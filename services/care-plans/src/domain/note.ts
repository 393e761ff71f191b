import type { Refusal } from '@baton/database/refusal'
import { refuseMove, type Moves } from './moves.js'

/** What a note is about; each has sections that it cannot be signed without. */
export const NOTE_TEMPLATES = {
  GENERAL: ['Note'],
  SOAP: ['Subjective', 'Objective', 'Assessment', 'Plan'],
  SBAR: ['Situation', 'Background', 'Assessment', 'Recommendation'],
  PHONE_CALL: ['Who was called', 'What was said', 'Next step'],
  TEAM_MEETING: ['Discussed', 'Decided'],
  ADVANCE_CARE: ['Who took part', 'What matters to the patient', 'What was decided'],
  DE_ESCALATION: ['What happened', 'What was tried', 'How it ended'],
} as const satisfies Record<string, readonly string[]>
export type NoteTemplate = keyof typeof NOTE_TEMPLATES

/** Whether the patient's portal shows it. */
export type NoteVisibility = 'PRIVATE' | 'SHARED'
export type NoteStatus = 'DRAFT' | 'SIGNED'

/** What was written about a patient. */
export interface ProgressNote {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly template: NoteTemplate
  readonly visibility: NoteVisibility
  readonly sections: readonly NoteSection[]
  /** How long it took, where that matters for billing. */
  readonly minutes: number | null
  readonly status: NoteStatus
  readonly statusReason: string | null
  readonly authorId: string
  readonly writtenAt: Date
  readonly signedBy: string | null
  readonly signedAt: Date | null
}

/** A part of a note under its heading. */
export interface NoteSection {
  readonly heading: string
  readonly text: string
}

/** What was said later of a signed note; the note itself stays. */
export interface NoteAmendment {
  readonly id: string
  readonly noteId: string
  readonly patientId: string
  readonly sections: readonly NoteSection[]
  readonly reason: string
  readonly authorId: string
  readonly amendedAt: Date
}

/** Which state may follow which: a signed note stays signed, whatever is amended. */
export const NOTE_MOVES: Moves<NoteStatus> = { DRAFT: ['SIGNED'], SIGNED: [] }

/** Null if a note may be signed: it is a draft, and has every section of its template. */
export function refuseSigning({ status, template, sections }: ProgressNote): Refusal | null {
  const illegal = refuseMove('note', NOTE_MOVES, { from: status, to: 'SIGNED' })
  if (illegal) return illegal
  const missing = NOTE_TEMPLATES[template].filter(
    (heading) => !sections.some((section) => section.heading === heading && section.text.trim() !== ''),
  )
  if (missing.length === 0) return null
  return {
    kind: 'InvalidInput',
    message: `This note still needs: ${missing.join(', ')}.`,
    field: ['input', 'noteId'],
  }
}

/** Null if a note may be amended: only what is signed is; a draft is written anew. */
export function refuseAmendment({ status }: Pick<ProgressNote, 'status'>): Refusal | null {
  if (status === 'SIGNED') return null
  const message = 'Only a signed note is amended; a draft can still be written.'
  return {
    kind: 'TransitionNotAllowed',
    message,
    from: status,
    requested: 'SIGNED',
    allowed: NOTE_MOVES[status],
  }
}

/** A note's text as it reads now: the last amendment, or the note itself. */
export function textOf(sections: readonly NoteSection[]): string {
  return sections.map(({ heading, text }) => `${heading}: ${text}`).join('\n')
}
