import type { ItemOutcome } from './item-outcome.js'

/** One service that is asked for, and what the payer decided about it last. Days are `2026-11-24`. */
export interface ServiceLine {
  readonly id: string
  readonly authorizationId: string
  readonly sequence: number
  readonly codeSystem: string
  readonly code: string
  readonly codeDisplay: string | null
  readonly quantity: number
  readonly unit: string
  readonly serviceFrom: string | null
  readonly serviceTo: string | null
  readonly serviceTypeCode: string
  readonly placeOfService: string
  /** What an update does to it; null where it is as it was asked first. */
  readonly infoChange: 'ADDED' | 'CHANGED' | 'CANCELLED' | null
  readonly outcome: ItemOutcome | null
  readonly actionCode: string | null
  readonly reasonSystem: string | null
  readonly reasonCode: string | null
  readonly reasonDisplay: string | null
  readonly note: string | null
  readonly authorizationNumber: string | null
  readonly approvedQuantity: number | null
  readonly approvedFrom: string | null
  readonly approvedTo: string | null
}
