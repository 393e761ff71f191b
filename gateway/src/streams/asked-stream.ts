import type { IncomingHttpHeaders } from 'node:http'
import { parse, specifiedRules, validate, GraphQLError, type DocumentNode } from 'graphql'
import { z } from 'zod'
import { NESTED_TOO_DEEPLY, withoutValues } from '../errors.js'
import type { Graph } from '../graphql-server.js'
import { faultOfText, PARSING, VALIDATION } from '../limits/operation-limits.js'
import { parseJson } from '../read-body.js'
import { isTooDeep, saysJson } from '../request-body.js'
import { withStreams } from './stream-schema.js'

const operation = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z
    .record(z.string(), z.unknown())
    .refine((variables) => !isTooDeep(variables))
    .nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
})
/** One operation that somebody wants to have streamed. */
export type AskedStream = z.output<typeof operation>

/** What is said of a body that holds no operation. */
export const NO_OPERATION = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The body must be one operation as JSON.',
} as const

/** Reads what says that it is JSON; null when it is no object. */
export function bodyIn(headers: IncomingHttpHeaders, bytes: Buffer): object | null {
  const body = saysJson(headers) ? parseJson(bytes) : undefined
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null
}

/** The operation in a body whose id, if it had one, was replaced by its document; null when there is none. */
export function operationIn(body: unknown): AskedStream | null {
  const parsed = operation.safeParse(body)
  return parsed.success ? parsed.data : null
}

/** The same rules as over plain HTTP, against the graph with its streams. */
export function checkDocument(
  { rules, ...graph }: Pick<Graph, 'rules' | 'schema'>,
  query: string,
): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  const fault = faultOfText(query)
  if (fault !== null) return { errors: [new GraphQLError(fault, { extensions: { tooLarge: true } })] }
  try {
    const document = parse(query, PARSING)
    const schema = graph.schema()
    const all = [...specifiedRules, ...rules]
    const errors = validate(withStreams(schema) ?? schema, document, all, VALIDATION)
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    if (error instanceof RangeError) return { errors: [new GraphQLError(NESTED_TOO_DEEPLY)] }
    throw error
  }
}

/** An error as it is told. */
export interface ToldError {
  readonly message: string
  readonly locations?: GraphQLError['locations']
  readonly extensions: { readonly code: string; readonly requestId: string }
}

/** What is wrong with a document, as plain HTTP would say it. */
export function toldOf(errors: readonly GraphQLError[], requestId: string): readonly ToldError[] {
  return errors.map((error) => ({
    message: withoutValues(error.message),
    locations: error.locations,
    extensions: { code: codeOf(error), requestId },
  }))
}

function codeOf({ message, extensions }: GraphQLError): string {
  if (extensions['tooLarge'] === true) return 'OPERATION_TOO_LARGE'
  return message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED'
}
