/** A code with its words; `code` is null where the source gave none that its system could have. */
export interface CodedValue {
  readonly system: string | null
  readonly code: string | null
  readonly display: string | null
}
