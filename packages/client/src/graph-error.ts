/** An error as the graph tells it. */
export interface WireError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: {
    readonly code?: string
    readonly requestId?: string
    readonly retryAfter?: number
  }
}

/** What the graph sends. */
export interface WireAnswer {
  readonly data?: unknown
  readonly errors?: readonly WireError[]
  readonly extensions?: { readonly cursor?: string; readonly unread?: string }
  /** Seconds until asking again can help, where only the head of the answer says so. */
  readonly retryAfter?: number
}

/** An error of the graph: a stable code (`docs/errors.md`), what is missing because of it, and the id to quote. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: string
  /** The field that is missing: `patient.authorizations`; empty when the operation as a whole was refused. */
  readonly path: string
  readonly requestId: string | null
  /** Seconds until asking again can help; null where the graph names no time. */
  readonly retryAfter: number | null

  constructor({ message, path, extensions }: WireError, retryAfter?: number) {
    super(message)
    this.code = extensions?.code ?? 'UNKNOWN'
    this.path = (path ?? []).join('.')
    this.requestId = extensions?.requestId ?? null
    this.retryAfter = extensions?.retryAfter ?? retryAfter ?? null
  }
}

/** What the text of an answer says. What no graph would say was said by something on the way: an error of its own. */
export function answerIn(text: string, status: number): WireAnswer {
  const answer = parsed(text)
  if (isAnswer(answer)) return answer
  const message = `The graph could not be reached: something on the way answered ${status}.`
  return { errors: [{ message, extensions: { code: 'NOT_REACHED' } }] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The graph sends data, or says why there is none; proxies know JSON, too. */
function isAnswer(value: unknown): value is WireAnswer {
  if (typeof value !== 'object' || value === null) return false
  const { data, errors }: { data?: unknown; errors?: unknown } = value
  return data !== undefined || (Array.isArray(errors) && errors.length > 0)
}

/** What is missing from an answer, and why; empty when nothing is. */
export function missingFrom({ errors = [] }: WireAnswer): readonly GraphError[] {
  return errors.map((error) => new GraphError(error))
}

/** The first error of an answer as one to throw; null when there is none. */
export function faultOf({ errors, retryAfter }: WireAnswer): GraphError | null {
  const [first] = errors ?? []
  return first ? new GraphError(first, retryAfter) : null
}

/** The graph does not know this operation's id: it wants the document. */
export function isUnknownId({ code }: GraphError): boolean {
  return code === 'PERSISTED_QUERY_NOT_FOUND'
}
