import type { Sensitivity } from '@baton/events/sensitivity'
import type { CodedValue } from './coded-value.js'

/** Where a document stands: its bytes are still to come, or they are here and never change. */
export type DocumentStatus = 'AWAITING_UPLOAD' | 'AVAILABLE'

/** Where a document may go from here: it comes once, and never changes. */
export const DOCUMENT_TRANSITIONS: Readonly<Record<DocumentStatus, readonly DocumentStatus[]>> = {
  AWAITING_UPLOAD: ['AVAILABLE'],
  AVAILABLE: [],
}

/** The table `document`: what is known of a file; its bytes lie in the document store. */
export interface DocumentRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly encounterId: string | null
  readonly title: string
  readonly kind: CodedValue | null
  readonly fileName: string | null
  readonly contentType: string
  readonly sensitivity: Sensitivity
  readonly status: DocumentStatus
  /** SHA-256 of the bytes, in hex: as the sender announced it, then as it is. */
  readonly sha256: string | null
  readonly bytes: number | null
  readonly addedAt: Date
  readonly addedBy: string
  readonly storedAt: Date | null
}
