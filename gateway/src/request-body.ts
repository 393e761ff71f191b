import { faultOfText } from './limits/operation-limits.js'

/** Only what says that it is JSON is read: a form of a foreign page cannot say so without asking first. */
const JSON_TYPE = /^\s*application\/json\s*(;|$)/i

/** Whether a request says of its body that it is JSON. */
export function saysJson(contentType: string | undefined): boolean {
  return JSON_TYPE.test(contentType ?? '')
}

/** Why a request is refused before it is read as GraphQL. */
interface Fault {
  readonly status: 400 | 413
  readonly code: 'BAD_REQUEST' | 'OPERATION_TOO_LARGE'
  readonly message: string
}

/**
 * What is wrong with a request before it is read as GraphQL; null when nothing is. Apollo would say so too, but without
 * the request id.
 */
export function faultOfRequest(contentType: string | undefined, body: unknown): Fault | null {
  const message = faultOfBody(contentType, body)
  if (message !== null) return { status: 400, code: 'BAD_REQUEST', message }
  const query = isObject(body) ? body['query'] : undefined
  const tooLong = typeof query === 'string' ? faultOfText(query) : null
  return tooLong === null ? null : { status: 413, code: 'OPERATION_TOO_LARGE', message: tooLong }
}

function faultOfBody(contentType: string | undefined, body: unknown): string | null {
  if (!saysJson(contentType)) return 'The body must be JSON, and its content-type application/json.'
  if (body === undefined) return 'The body must be JSON.'
  if (Array.isArray(body)) return 'One operation per request: batches are refused.'
  if (!isObject(body)) return 'The body must be one operation as JSON.'
  const { query, operationName, variables, extensions } = body
  if (!isAbsent(query) && typeof query !== 'string') return 'The query must be a text.'
  if (!isAbsent(operationName) && typeof operationName !== 'string')
    return 'The operationName must be a text.'
  if (!isAbsent(variables) && !isObject(variables)) return 'The variables must be an object.'
  if (!isAbsent(extensions) && !isObject(extensions)) return 'The extensions must be an object.'
  return isAbsent(query) && isAbsent(extensions) ? 'The body must have a query.' : null
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
