/** How a clock stands. PAUSED stands still until resumed; CANCELLED no longer applies. */
export type DeadlineStatus = 'RUNNING' | 'MET' | 'MISSED' | 'PAUSED' | 'CANCELLED'

/** A recorded extension of a deadline. */
export interface DeadlineExtension {
  /** When the extension was recorded. */
  at: Date
  /** By how much the due instant moved, ISO 8601, `P14D`. */
  by: string
  /** Why, as a code. */
  reason: string
}

/** A clock started once by a named rule. The due instant is data: an extension moves it, nothing recomputes it. */
export interface Deadline {
  /** The id of the rule, `tcm-contact`. */
  rule: string
  /** The law, regulation or paper with its section. */
  source: string
  /** The instant that started the clock. */
  startedAt: Date
  /** The last instant at which it can be met. */
  dueAt: Date
  /** The IANA zone in which days were counted. */
  timeZone: string
  /** Extensions, oldest first. */
  extendedBy: readonly DeadlineExtension[]
  status: DeadlineStatus
  /** When what was due was done; null while it has not been. */
  metAt: Date | null
}

/** A deadline as a rule computes it, before its clock is started. */
export type ComputedDeadline = Pick<Deadline, 'rule' | 'source' | 'startedAt' | 'dueAt' | 'timeZone'>

/** Starts the clock: from here on the due instant is data. */
export function startDeadline(computed: ComputedDeadline): Deadline {
  return { ...computed, extendedBy: [], status: 'RUNNING', metAt: null }
}

/** What was due was done at `at`: MET up to and including the due second, MISSED after it. */
export function statusWhenDone(deadline: Pick<Deadline, 'dueAt'>, at: Date): 'MET' | 'MISSED' {
  return at.getTime() < deadline.dueAt.getTime() + SECOND ? 'MET' : 'MISSED'
}

/** Whether the due second has passed. */
export function hasPassed(deadline: Pick<Deadline, 'dueAt'>, now: Date): boolean {
  return statusWhenDone(deadline, now) === 'MISSED'
}

// A deadline reads "23:59:59": what happens within that second is still in time.
const SECOND = 1000

/** Time left until the due instant in ISO 8601, `P2DT3H4M5S`; `PT0S` once it passed; null unless the clock runs. */
export function remaining(deadline: Pick<Deadline, 'dueAt' | 'status'>, now: Date): string | null {
  if (deadline.status !== 'RUNNING') return null
  const seconds = Math.max(0, Math.floor((deadline.dueAt.getTime() - now.getTime()) / SECOND))
  const parts = {
    D: Math.floor(seconds / 86_400),
    H: Math.floor(seconds / 3600) % 24,
    M: Math.floor(seconds / 60) % 60,
  }
  const time = `${parts.H ? `${parts.H}H` : ''}${parts.M ? `${parts.M}M` : ''}${seconds % 60 ? `${seconds % 60}S` : ''}`
  const days = parts.D ? `${parts.D}D` : ''
  return days || time ? `P${days}${time ? `T${time}` : ''}` : 'PT0S'
}
