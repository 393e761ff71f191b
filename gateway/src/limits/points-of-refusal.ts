/**
 * What a document costs that is malformed, not valid or over a limit: as much as an operation that brings a thousand
 * objects. To read and to validate the largest document takes a gateway about as long as to put together a page of a
 * thousand, so whoever sends nothing else is stopped where somebody would be who asks for everything: a partner agency
 * after two hundred in a minute, a member of the staff after five thousand. Fixed, because what was not read has no price
 * of its own.
 */
export const POINTS_OF_A_BAD_DOCUMENT = 1_000

/**
 * What any other refusal costs: as much as an operation that brings nothing, because it is an answer like others. Some field
 * of a page is denied to somebody; an id, or an operation, is not registered yet by a client that is a version ahead.
 */
const POINTS_OF_AN_ANSWER = 1

/** Codes of requests that nobody could be answered, whoever asks and however often. */
const BAD: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT', // before anything runs: of a page of a size that none has, of a condition that is null
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_COSTLY',
  'OPERATION_TOO_LARGE',
  'PERSISTED_QUERY_HASH_MISMATCH',
])

/** The points that a refusal with these codes costs whoever sent what is refused (decision 0308). */
export function pointsOfRefusal(codes: readonly string[]): number {
  return codes.some((code) => BAD.has(code)) ? POINTS_OF_A_BAD_DOCUMENT : POINTS_OF_AN_ANSWER
}
