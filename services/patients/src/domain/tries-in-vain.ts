import { isFailed, isReached, type ContactAttemptRow } from './campaign.js'

/** How many tries may fail (domain.md 7.3): fewer for somebody at high risk. A campaign may stop earlier. */
const MOST_TRIES = { HIGH: 3, OTHERS: 4 } as const

type Try = Pick<
  ContactAttemptRow,
  | 'topic'
  | 'relatedPersonId'
  | 'channel'
  | 'step'
  | 'outcome'
  | 'isAutomated'
  | 'notBefore'
  | 'attemptedAt'
  | 'createdAt'
>

/** Who is tried, and for what. */
interface Tried {
  readonly topic: string
  readonly isHigh: boolean
  /** After how many tries a campaign stops; null for the number of the tier. */
  readonly mostTries: number | null
}

/**
 * Whether it is time to give up trying: as many tries have failed as the risk of the person allows, counted since the tries
 * that go on were planned and since the person was last reached. What was in vain after an earlier stay counts no more. Once:
 * the letter that is written then says that it was.
 */
export function isTired(attempts: readonly Try[], { topic, isHigh, mostTries }: Tried): boolean {
  const own = attempts.filter((one) => isOf(one, topic))
  const since = Math.max(
    ...own.filter(({ notBefore }) => notBefore !== null).map(({ createdAt }) => createdAt.getTime()),
    ...own.filter(({ outcome }) => isReached(outcome)).map(instantOf),
    0,
  )
  const now = own.filter((one) => instantOf(one) >= since)
  const most = isHigh ? MOST_TRIES.HIGH : MOST_TRIES.OTHERS
  const failed = now.filter(({ outcome }) => isFailed(outcome)).length
  return failed >= Math.min(mostTries ?? most, most) && !now.some(isLastLetter)
}

/** Whether trying somebody for something was ever given up. */
export function wasGivenUp(attempts: readonly Try[], topic: string): boolean {
  return attempts.some((one) => isOf(one, topic) && isLastLetter(one))
}

function isOf({ topic: of, relatedPersonId }: Try, topic: string): boolean {
  return of === topic && relatedPersonId === null
}

function instantOf({ attemptedAt, createdAt }: Try): number {
  return (attemptedAt ?? createdAt).getTime()
}

/** The letter that follows the last try: all others were planned for a time, or written by hand. */
function isLastLetter({ channel, step, isAutomated, notBefore }: Try): boolean {
  return channel === 'LETTER' && isAutomated && notBefore === null && step > 1
}
