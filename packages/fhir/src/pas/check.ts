import { isDeepStrictEqual } from 'node:util'
import { formProblems } from './form.js'
import { parsePasNotification } from './notification.js'
import { isPasInquiry, pasRequestProblems, resourceProblems } from './references.js'
import { parsePasAnswers, PasUnreadable, type PasAnswer } from './response.js'

/** What a file of a PAS exchange holds and what is wrong with it. */
export interface PasCheck {
  readonly kind: 'request' | 'inquiry' | 'response' | 'notification' | 'resource' | 'unknown'
  /** Why it would be refused, each naming its place. */
  readonly problems: readonly string[]
  /** What is odd and would be read all the same. */
  readonly remarks: readonly string[]
  /** How many resources of each type it holds. */
  readonly resources: Readonly<Record<string, number>>
  readonly answers: readonly PasAnswer[]
  /** Whether printing what was parsed gives the same message. */
  readonly roundTrips: boolean
}

interface Message {
  readonly resourceType?: unknown
  readonly type?: unknown
  readonly entry?: unknown
}

/** Checks a PAS message before anything is sent, or one that came. */
export function checkPas(text: string): PasCheck {
  let message: unknown
  try {
    message = JSON.parse(text)
  } catch (error) {
    return { ...NOTHING, problems: [`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`] }
  }
  const kind = kindOf(message)
  const found = findings(kind, message)
  return {
    kind,
    ...found,
    problems: [...new Set([...found.problems, ...formProblems(message)])],
    resources: countTypes(message),
    roundTrips: isDeepStrictEqual(JSON.parse(JSON.stringify(message, null, 2)), message),
  }
}

const NOTHING = {
  kind: 'unknown',
  problems: [],
  remarks: [],
  resources: {},
  answers: [],
  roundTrips: false,
} as const

function kindOf(value: unknown): PasCheck['kind'] {
  if (value === null || typeof value !== 'object') return 'unknown'
  const { resourceType, type, entry } = value as Message // looked at as data only
  if (resourceType !== 'Bundle') return typeof resourceType === 'string' ? 'resource' : 'unknown'
  const first = Array.isArray(entry) ? typeOf(entry[0]) : undefined
  if (type === 'history' || type === 'subscription-notification' || first === 'Parameters')
    return 'notification'
  if (first === 'ClaimResponse') return 'response'
  return isPasInquiry(value) ? 'inquiry' : 'request'
}

function typeOf(entry: unknown): string | undefined {
  const { resource } = (entry ?? {}) as { resource?: Message }
  return typeof resource?.resourceType === 'string' ? resource.resourceType : undefined
}

type Findings = Pick<PasCheck, 'problems' | 'remarks' | 'answers'>

function findings(kind: PasCheck['kind'], message: unknown): Findings {
  switch (kind) {
    case 'request':
    case 'inquiry':
      return { problems: pasRequestProblems(message), remarks: [], answers: [] }
    case 'response':
      return answersIn(message, pasRequestProblems(message, { first: 'ClaimResponse' }))
    case 'notification':
      return notification(message)
    case 'resource':
      return resource(message as { resourceType: string }) // kindOf has seen its type
    case 'unknown':
      return { problems: ['it is neither a Bundle nor a resource'], remarks: [], answers: [] }
  }
}

/** A resource by itself; the answer to an inquiry comes as Parameters. */
function resource(message: { readonly resourceType: string; readonly entry?: unknown }): Findings {
  const { resourceType } = message
  const isInquiry = isPasInquiry(message)
  const problems = resourceProblems(message, { path: ` ${resourceType}`, isInquiry })
  const named = problems.map((problem) => problem.trimStart())
  if (resourceType === 'ClaimResponse' || resourceType === 'Parameters') return answersIn(message, named)
  return { problems: named, remarks: [], answers: [] }
}

/** A payer's bundle is read even where it forgets a resource: the decision counts. */
function answersIn(message: unknown, found: readonly string[]): Findings {
  const isGap = (problem: string): boolean => problem.includes('which is not in the bundle')
  const remarks = found.filter(isGap)
  const problems = found.filter((problem) => !isGap(problem))
  try {
    const answers = parsePasAnswers(message)
    return { problems: [...problems, ...answers.flatMap(undecided)], remarks, answers }
  } catch (error) {
    if (error instanceof PasUnreadable)
      return { problems: [...problems, error.message], remarks, answers: [] }
    throw error
  }
}

/** What an answer must say and does not: whose it is, and what was decided about each line. */
function undecided({ trace, items }: PasAnswer): readonly string[] {
  return [
    ...(trace === '' ? ['ClaimResponse.identifier: the trace number is missing'] : []),
    ...items.flatMap(({ actionCode }, index) =>
      actionCode === '' ? [`ClaimResponse.item[${index}].adjudication: the review action is missing`] : [],
    ),
  ]
}

function notification(message: unknown): Findings {
  try {
    return { problems: [], remarks: [], answers: parsePasNotification(message).answers }
  } catch (error) {
    if (error instanceof PasUnreadable) return { problems: [error.message], remarks: [], answers: [] }
    throw error
  }
}

function countTypes(message: unknown): Readonly<Record<string, number>> {
  const { resourceType, entry } = (message ?? {}) as Message
  const types = Array.isArray(entry)
    ? entry.map(typeOf)
    : [typeof resourceType === 'string' ? resourceType : undefined]
  const counts: Record<string, number> = {}
  for (const type of types) if (type) counts[type] = (counts[type] ?? 0) + 1
  return counts
}
