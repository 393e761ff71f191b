/** A code with its words; `code` is null where the source gave none that its system could have. */
export interface CodedValue {
  readonly system: string | null
  readonly code: string | null
  readonly display: string | null
}

/** What tells two values of one list apart: the code, or the words where there is none. */
export function codeKey({ code, display }: CodedValue): string {
  return code ?? display?.toLowerCase() ?? ''
}
