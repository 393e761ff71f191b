/** Whether what was written down counts. */
export type RecordedStatus = 'FINAL' | 'ENTERED_IN_ERROR'

/** What becomes of a form or a measurement: it is never changed, but may be taken back. */
export interface Retraction {
  readonly status: RecordedStatus
  readonly retractedAt: Date | null
  readonly retractedBy: string | null
  readonly retractedReason: string | null
}

/** Where it may go: the triggers `assessment_moves` and `observation_moves` say the same. */
export const RETRACTION_TRANSITIONS: Readonly<Record<RecordedStatus, readonly RecordedStatus[]>> = {
  FINAL: ['ENTERED_IN_ERROR'],
  ENTERED_IN_ERROR: [],
}

/** Counts what became of it: it is written down, and may be taken back. */
export function revisionOf({ status }: Pick<Retraction, 'status'>): number {
  return status === 'FINAL' ? 1 : 2
}

/** A step of its history. */
interface Step {
  readonly at: Date
  readonly by: string
  readonly from: RecordedStatus | null
  readonly to: RecordedStatus
  readonly reason: string | null
}

/** What became of it, oldest first. */
export function retractionHistory(
  row: Retraction & { readonly recordedAt: Date; readonly recordedBy: string },
): Step[] {
  const { recordedAt, recordedBy, retractedAt, retractedBy, status, retractedReason } = row
  const written: Step = { at: recordedAt, by: recordedBy, from: null, to: 'FINAL', reason: null }
  if (retractedAt === null || retractedBy === null) return [written]
  return [written, { at: retractedAt, by: retractedBy, from: 'FINAL', to: status, reason: retractedReason }]
}
