import type { GraphQLDataSource } from '@apollo/gateway'

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>

/** One question to a subgraph. */
export interface Question {
  readonly query: string
  readonly operationName: string | undefined
  /** The variables as JSON. */
  readonly variables: string
  /** Where its answer stands in the answer to the client. */
  readonly path: readonly (string | number)[]
}

/** A data source that hands out what its subgraph wrote; `read` makes of it what `process` would have answered. */
export interface TextSource extends GraphQLDataSource {
  /** Never fails: an answer that did not come is a text that is no JSON, of which `read` makes errors. */
  text(question: Question, context: unknown): Promise<string>
  read(text: string, question: Question, context: unknown): Promise<Answer>
}

export function isTextSource(source: GraphQLDataSource | undefined): source is TextSource {
  return source !== undefined && 'text' in source && 'read' in source
}
