/** A line that the payer decided. */
export interface DecidedLine {
  sequence: number
  /** HCR01. */
  action: string
  authorizationNumber?: string | undefined
  reasonCode?: string | undefined
  reasonText?: string | undefined
  note?: string | undefined
  quantity?: number | undefined
  from?: string | undefined
  to?: string | undefined
}

/** A line as it was asked for. */
export interface AskedLine {
  sequence: number
  code: string
  quantity: number | null
}

/** Documents that the payer asks for: LOINC codes, and the last day for the answer. */
export interface AskedDocuments {
  items: string[]
  dueOn?: string | undefined
}

/** One request as the payer keeps it: one per payer and trace number, however often it came. */
export interface PayerRecord {
  payer: string
  trace: string
  traceSystem: string
  receivedAt: string
  /** How often the request came. */
  submissions: number
  /** How often it was inquired about. */
  inquiries: number
  /** SHA-256 of each body that came, in order. */
  bodyHashes: string[]
  asked: AskedLine[]
  decided: DecidedLine[]
  /** Who sends the answer to whom, where it came as X12; a PAS bundle without it. */
  x12?: { sender: string; receiver: string } | undefined
  /** What it asks: INITIAL, UPDATE or CANCEL (X12 UM02 and `related`). */
  kind: 'INITIAL' | 'UPDATE' | 'CANCEL'
  /** How often it changed what the payer does: 1 from the first time it was taken, whatever came after. */
  effects: number
  /** What it wants to see before it decides. */
  asks?: AskedDocuments | undefined
  /** AAA03 codes where the request could not be processed. */
  errors: string[]
  /** The other resources of the request, echoed in the answer. */
  echo: { fullUrl: string; resource: { resourceType: string; id?: string | undefined } }[]
  /** The Claim's patient, insurer and provider references and its id. */
  claim: { id: string; patient: unknown; insurer: unknown; provider: unknown; fullUrl: string }
}

/** A notification on its way. */
export interface Notification {
  id: number
  payer: string
  trace: string
  body: string
  contentType: string
  attempts: number
}
