/** Why somebody is told. */
export type StaffMessageKind = 'ESCALATION' | 'INVITATION' | 'REMINDER' | 'CANCELLATION'

/** What a member of staff is told outside the graph: about an escalation or about a meeting. */
export interface StaffMessage {
  readonly id: string
  readonly escalationId: string | null
  readonly meetingId: string | null
  readonly kind: StaffMessageKind
  /** A practitioner's id, or a role of the ladder that nobody is named for. */
  readonly recipient: string
  readonly channel: 'EMAIL' | 'SMS'
  readonly body: string
  readonly createdAt: Date
  readonly attempts: number
  readonly nextAttemptAt: Date
  /** Until when one worker has it to itself, on the machine's clock. */
  readonly leasedUntil: Date | null
  readonly sentAt: Date | null
  readonly failedAt: Date | null
  /** Why it was not sent, as a code. */
  readonly problem: string | null
}

/** What is said, to whom, by which way. */
export type NewStaffMessage = Pick<
  StaffMessage,
  | 'id'
  | 'escalationId'
  | 'meetingId'
  | 'kind'
  | 'recipient'
  | 'channel'
  | 'body'
  | 'createdAt'
  | 'nextAttemptAt'
>

/** The words of a message: that something waits and until when, never who or what. */
export function messageBody(severity: string): string {
  const soon = severity === 'EMERGENT' || severity === 'URGENT' ? 'now' : 'today'
  return `Baton: an escalation waits for your answer ${soon}. Sign in and open your work queue.`
}

/** An emergency is answered within five minutes: what cannot be sent within two is told to the next of the ladder. */
const PAUSES_SECONDS = [10, 30, 60]

/** When a message that failed this often is tried again; null when it is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const pause = PAUSES_SECONDS[attempts - 1]
  return pause === undefined ? null : new Date(now.getTime() + pause * 1000)
}
