import { hash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { Bill, type Price } from '../limits/bill.js'
import type { Missed } from './feed.js'
import { existenceOf, furtherQuestion, knows, questionOf } from './may-know.js'
import type { Question, Result, StreamParts } from './stream-parts.js'

/** How long a stream waits that may not tell what is missing. */
const OUTAGE_MS = 5_000
const OUTAGES = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'ACCESS_STALE'])
/** How often it asks what is not answered, before it asks less. */
const TRIES = 3

/** Whether a stream has nobody left to tell. */
export function isOver({ stream, now, expiresAt, isDeactivated }: StreamParts): boolean {
  return stream.closed.aborted || now() >= expiresAt || isDeactivated()
}

/** Whether an answer shows nothing of what was asked for. */
export function isRefused({ data }: Result, key: string): boolean {
  return (data?.[key] ?? null) === null
}

/** Whether the question was answered at all, whatever it showed. */
export function isAnswered({ data }: Result): boolean {
  return (data ?? null) !== null
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
  const { subject, record } = missed
  if (record !== null && (await knowledgeOf(parts, record, questionOf(subject, record))) !== 'KNOWN')
    return null
  const { source, key, query, variables } = parts.query
  // What this viewer may not see, or no longer, did not happen. A question that is refused as a whole is another thing.
  const isNothing = (result: Result): boolean =>
    !source.shared && (source.any === true || isAnswered(result)) && isRefused(result, key)
  const question = { query: query(subject), variables }
  if (source.shared) {
    // Most changes of a shared topic show this viewer what they saw before: nobody is told, and so nobody has read it.
    const looked = await answered(parts, { ...question, isProbe: true }, { isNothing })
    if (!looked || !isNews(stateOf(looked.result))) return null
  }
  const answer = await answered(parts, question, { isNothing })
  if (!answer) return null
  const { result, bill } = answer
  if (isNothing(result)) {
    if (!lackOf(result)) return null
    const unread = await unreadBy(parts, subject)
    return unread && priced(withExtensions(result, unread), bill.pay())
  }
  if (!isNews(stateOf(result))) return null
  return priced(result, bill.pay())
}

/**
 * What is told of a change that cannot be read as the stream asks for it: which one it was, if its reader may know of it,
 * which takes less to answer; null when not. If not even that can be told, the reader hears that something is missing.
 */
async function unreadBy(parts: StreamParts, subject: string): Promise<{ readonly unread?: string } | null> {
  const knowledge = await knowledgeOf(parts, subject, existenceOf(parts.query.source, subject))
  if (knowledge === 'NONE') return null
  return knowledge === 'KNOWN' ? { unread: subject } : {}
}

/** Whether the reader may know of a record; UNTOLD where the graph fails at that very question. */
async function knowledgeOf(
  parts: StreamParts,
  record: string,
  asked: Question | null,
): Promise<'KNOWN' | 'NONE' | 'UNTOLD'> {
  let question = asked
  const isNothing = (result: Result): boolean => !knows(result, record)
  while (question) {
    const answer = await answered(parts, question, { isNothing, outlasts: true })
    if (!answer) return 'NONE' // the stream is over
    if (!isNothing(answer.result)) return 'KNOWN'
    if (lackOf(answer.result)) return 'UNTOLD'
    question = furtherQuestion(question, answer.result)
  }
  return 'NONE'
}

/** When an answer is taken for what it is. */
interface Patience {
  /** One that shows nothing is believed only when nothing is missing from it: it is asked again. */
  readonly isNothing: (result: Result) => boolean
  /** For the smallest questions: whoever does not answer them answers nothing, and is waited for. */
  readonly outlasts?: true
}

/** An answer with its bill, once there is budget for the work; null when the stream is over before. */
async function answered(
  parts: StreamParts,
  question: Question,
  { isNothing, outlasts }: Patience,
): Promise<{ readonly result: Result; readonly bill: Bill } | null> {
  let tries = 0
  while (!isOver(parts)) {
    const bill = new Bill()
    const result = await parts.ask(question, bill)
    if (bill.wait !== null) {
      await rest(parts, bill.wait * 1_000)
      continue
    }
    tries += 1
    const lack = isNothing(result) ? lackOf(result) : null
    if (!lack || (tries >= TRIES && !(outlasts && lack === 'OUTAGE'))) return { result, bill }
    await rest(parts, parts.outageMs ?? OUTAGE_MS)
  }
  return null
}

/** Why a part is missing that may be there again: nobody answers, or something is broken; null when none is. */
export function lackOf({ errors = [] }: Result): 'OUTAGE' | 'FAULT' | null {
  const codes = errors.map((error) => (error as { extensions?: { code?: unknown } }).extensions?.code)
  if (codes.some((code) => OUTAGES.has(code))) return 'OUTAGE'
  return codes.includes('INTERNAL_SERVER_ERROR') ? 'FAULT' : null
}

async function rest({ stream, expiresAt, now }: StreamParts, ms: number): Promise<void> {
  const longest = Math.max(0, Math.min(ms, expiresAt - now()))
  await delay(longest, undefined, { signal: stream.closed }).catch(() => undefined)
}

function priced(result: Result, cost: Price | null): Result {
  return cost === null ? result : withExtensions(result, { cost })
}

function withExtensions(result: Result, more: object): Result {
  return { ...result, extensions: { ...result.extensions, ...more } }
}
