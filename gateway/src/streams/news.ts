import { hash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { Bill, type Price } from '../limits/bill.js'
import type { Missed } from './feed.js'
import { furtherQuestion, knows, questionOf } from './may-know.js'
import type { Question, Result, StreamParts } from './stream-parts.js'

/** How long a stream waits that may not tell what is missing. */
const OUTAGE_MS = 5_000
const OUTAGES = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'ACCESS_STALE'])

/** Whether a stream has nobody left to tell. */
export function isOver({ stream, now, expiresAt, isDeactivated }: StreamParts): boolean {
  return stream.closed.aborted || now() >= expiresAt || isDeactivated()
}

/** Whether an answer shows nothing of what was asked for. */
export function isRefused({ data }: Result, key: string): boolean {
  return (data?.[key] ?? null) === null
}

/** What a viewer learns from an answer, in few bytes. */
export function stateOf({ data, errors }: Result): string {
  return hash('sha256', JSON.stringify([data, errors?.length ?? 0]), 'base64')
}

/**
 * What a reader is told of a change, paid for; null when it is nothing. What the reader may not know of did not happen: it
 * costs nothing and nobody is told that it could not be asked about. What is out of budget waits.
 */
export async function newsOf(
  parts: StreamParts,
  missed: Missed,
  isNews: (state: string) => boolean,
): Promise<Result | null> {
  if (missed.record !== null && !(await mayKnow(parts, missed.subject, missed.record))) return null
  const { source, key, query, variables } = parts.query
  // In a stream over a whole topic, what this viewer may not see did not happen.
  const isNothing = (result: Result): boolean => source.any === true && isRefused(result, key)
  const answer = await answered(parts, { query: query(missed.subject), variables }, isNothing)
  if (!answer) return null
  const { result, bill } = answer
  if (isNothing(result) || !isNews(stateOf(result))) return null
  return priced(result, bill.pay())
}

async function mayKnow(parts: StreamParts, patient: string, record: string): Promise<boolean> {
  let question = questionOf(patient, record)
  while (question) {
    const answer = await answered(parts, question, (result) => !knows(result, record))
    if (!answer) return false
    if (knows(answer.result, record)) return true
    question = furtherQuestion(question, answer.result)
  }
  return false
}

/**
 * An answer with its bill, once there is budget for the work; null when the stream is over before. One that shows nothing
 * is believed only when nothing is missing from it.
 */
async function answered(
  parts: StreamParts,
  question: Question,
  isNothing: (result: Result) => boolean,
): Promise<{ readonly result: Result; readonly bill: Bill } | null> {
  while (!isOver(parts)) {
    const bill = new Bill()
    const result = await parts.ask(question, bill)
    if (bill.wait !== null) await rest(parts, bill.wait * 1_000)
    else if (isNothing(result) && isAmiss(result)) await rest(parts, OUTAGE_MS)
    else return { result, bill }
  }
  return null
}

/** Whether a part is missing that will be there again. */
function isAmiss({ errors = [] }: Result): boolean {
  return errors.some((error) => OUTAGES.has((error as { extensions?: { code?: unknown } }).extensions?.code))
}

async function rest({ stream, expiresAt, now }: StreamParts, ms: number): Promise<void> {
  const longest = Math.max(0, Math.min(ms, expiresAt - now()))
  await delay(longest, undefined, { signal: stream.closed }).catch(() => undefined)
}

function priced(result: Result, cost: Price | null): Result {
  return cost === null ? result : { ...result, extensions: { ...result.extensions, cost } }
}
