import type { IncomingHttpHeaders } from 'node:http'
import { faultOfText } from './limits/operation-limits.js'

/** Only what says that it is JSON is read: a form of a foreign page cannot say so without asking first. */
const JSON_TYPE = /^\s*application\/json\s*(;|$)/i
const OTHER_CHARSET = /;\s*charset\s*=\s*(?!"?utf-8"?\s*(;|$))/i

/** Whether a request says of its body that it is what is read here: JSON in UTF-8, as it is. */
export function saysJson(headers: IncomingHttpHeaders): boolean {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers
  return JSON_TYPE.test(type) && !OTHER_CHARSET.test(type) && encoding.toLowerCase() === 'identity'
}

const ANSWERS = ['application/json', 'application/graphql-response+json', 'application/*', '*/*']

/** Whether whoever asks takes what the graph answers with. */
function takesJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    return (
      ANSWERS.includes(type) && parameters.every((one) => !/^q=0(\.0*)?$|^charset=(?!"?utf-8"?$)/.test(one))
    )
  })
}

/** Why a request is refused before it is read as GraphQL. */
interface Fault {
  readonly status: 400 | 406 | 413
  readonly code: 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'NOT_ACCEPTABLE' | 'OPERATION_TOO_LARGE'
  readonly message: string
}

/**
 * What is wrong with a request before it is read as GraphQL; null when nothing is. Apollo would say so too, but without
 * the request id, and that nobody takes the answer when everything was done.
 */
export function faultOfRequest(headers: IncomingHttpHeaders, body: unknown): Fault | null {
  const message = faultOfBody(headers, body)
  if (message !== null) return { status: 400, code: 'BAD_REQUEST', message }
  if (!takesJson(headers.accept)) {
    const text = 'The graph answers JSON only: accept application/json or application/graphql-response+json.'
    return { status: 406, code: 'NOT_ACCEPTABLE', message: text }
  }
  if (isObject(body) && isTooDeep(body['variables']))
    return { status: 400, code: 'BAD_USER_INPUT', message: TOO_DEEP }
  const query = isObject(body) ? body['query'] : undefined
  const tooLong = typeof query === 'string' ? faultOfText(query) : null
  return tooLong === null ? null : { status: 413, code: 'OPERATION_TOO_LARGE', message: tooLong }
}

function faultOfBody(headers: IncomingHttpHeaders, body: unknown): string | null {
  if (!saysJson(headers))
    return 'The body must be JSON in UTF-8, uncompressed, and its content-type application/json.'
  if (body === undefined) return 'The body must be JSON in UTF-8.'
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

/** Far more levels than any input has: what is nested deeper can be read, but not written out again. */
const MOST_LEVELS = 100
const TOO_DEEP = `The variables are nested deeper than ${MOST_LEVELS} levels.`

/** Whether variables are nested deeper than any input. */
export function isTooDeep(value: unknown, levels = MOST_LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1))
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
