/** Why a message cannot be understood: kept with it in quarantine, and sent back in the acknowledgement. */
export interface Fault {
  /** AE: its content is wrong. AR: it is not for us. */
  readonly ack: 'AE' | 'AR'
  /** HL7 table 0357. */
  readonly errorCode: string
  /** In words, without personal data. */
  readonly reason: string
}

/** Ends the transaction of a message that turns out not to be understood; its effects roll back. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood'
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.reason)
    this.fault = fault
  }
}

/** A field that must be there is empty (0357: 101). */
export function missing(reason: string): NotUnderstood {
  return new NotUnderstood({ ack: 'AE', errorCode: '101', reason })
}

/** A segment that must be there is not, or is there too often (0357: 100). */
export function wrongSegments(reason: string): NotUnderstood {
  return new NotUnderstood({ ack: 'AE', errorCode: '100', reason })
}

/** A text is none of its data type (0357: 102). */
export function wrongType(reason: string): NotUnderstood {
  return new NotUnderstood({ ack: 'AE', errorCode: '102', reason })
}

/** A value is none that its field can have (0357: 103). */
export function wrongValue(reason: string): NotUnderstood {
  return new NotUnderstood({ ack: 'AE', errorCode: '103', reason })
}

/** What the message says does not fit what is known here (0357: 207 application error). */
export function contradiction(reason: string): NotUnderstood {
  return new NotUnderstood({ ack: 'AE', errorCode: '207', reason })
}
