/** How a send can end without a decision. */
export type SendProblem =
  /** The payer never got it: nothing left this machine. */
  | { readonly kind: 'notSent'; readonly code: string }
  /** The payer answered with a status. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs: number | null }
  /** The payer says that it cannot process it now, AAA03 with AAA04. */
  | { readonly kind: 'reject'; readonly code: string; readonly followUp: string | null }

const FIRST_DELAY_MS = 30_000
const LONGEST_DELAY_MS = 30 * 60_000
/** Sends before a person is asked. */
export const MOST_ATTEMPTS = 6

const DAY_MS = 86_400_000
const FOLLOW_UP_DELAY_MS: Readonly<Record<string, number>> = { W: 30 * DAY_MS, X: 10 * DAY_MS }

/** So much later at most, each submission by its own part, so that what failed together does not come back together. */
const MOST_JITTER = 0.1

/**
 * How long to wait before the next send, or why there is none. Sent again is only what never left, 408, 429, 5xx, and
 * AAA 42 or 80 with a follow-up that allows it (AAA04 wins): anything else would be refused again. `spread`, from 0 to 1,
 * is what tells a submission from others.
 */
export function nextSend(
  problem: SendProblem,
  { attempts, spread = 0 }: { attempts: number; spread?: number },
): { afterMs: number } | { giveUp: string } {
  const reason = reasonOf(problem)
  if (!mayRepeat(problem)) return { giveUp: reason }
  if (attempts >= MOST_ATTEMPTS) return { giveUp: `${reason}_AFTER_${MOST_ATTEMPTS}_ATTEMPTS` }
  if (problem.kind === 'status' && problem.retryAfterMs !== null) return { afterMs: problem.retryAfterMs }
  const asked =
    problem.kind === 'reject' && problem.followUp ? FOLLOW_UP_DELAY_MS[problem.followUp] : undefined
  const delay = FIRST_DELAY_MS * 2 ** Math.max(0, attempts - 1) * (1 + MOST_JITTER * spread)
  return { afterMs: asked ?? Math.round(Math.min(LONGEST_DELAY_MS, delay)) }
}

/** Whether an AAA reject asks for the same request again rather than for a correction. */
export function isPassing(reject: { code: string; followUp: string | null }): boolean {
  const asked = reject.followUp ?? ''
  return ['42', '80'].includes(reject.code) && ['', 'P', 'R', 'W', 'X'].includes(asked)
}

/** A problem as one word for people and programs. */
export function reasonOf(problem: SendProblem): string {
  if (problem.kind === 'notSent') return 'PAYER_UNREACHABLE'
  return problem.kind === 'status' ? `HTTP_${problem.status}` : `AAA_${problem.code}`
}

function mayRepeat(problem: SendProblem): boolean {
  if (problem.kind === 'notSent') return true
  if (problem.kind === 'status')
    return problem.status === 408 || problem.status === 429 || problem.status >= 500
  return isPassing(problem)
}
