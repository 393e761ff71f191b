import type { GraphQLDataSource } from '@apollo/gateway'
import { variablesOf } from '../compile-fetch.js'
import type { Run } from '../compile-plan.js'
import type { FetchNode } from '../plan.js'
import { askedOf, type Lookup } from '../wave/lookup.js'
import { Wave } from '../wave/wave.js'
import type { Wanted } from './compile-entities.js'
import { isTextSource, type Question, type TextSource } from './text-source.js'
import { Unspliced } from './unspliced.js'

/** A fetch of entities and who answers it. */
export interface Asking {
  readonly lookup: Lookup
  readonly source: TextSource
}

/** The subgraph of a request; it has to hand out what it wrote. */
export function sourceOf(
  node: FetchNode,
  { sources }: { readonly sources: ReadonlyMap<string, GraphQLDataSource> },
): TextSource {
  const source = sources.get(node.serviceName)
  if (!isTextSource(source)) throw new Unspliced('This subgraph does not answer in text.')
  return source
}

/** The first request of a plan. */
export async function askRoot(run: Run, node: FetchNode, source: TextSource): Promise<string> {
  const variables = JSON.stringify(variablesOf(node, run))
  const question = { query: node.operation, operationName: node.operationName, variables, path: [] }
  return noted(run, { node, question }, source.text(question, run.request.context))
}

/** Asks for what is wanted, each subgraph once. */
export async function askForEntities(
  run: Run,
  fetches: readonly Asking[],
  wanted: readonly (Wanted | null)[],
): Promise<readonly string[]> {
  const wave = new Wave()
  const texts = fetches.map(async ({ lookup, source }, index) => {
    const representations = wanted[index]?.representations
    if (!representations) return ''
    const asked = askedOf(lookup, representations, variablesOf(lookup.node, run))
    return noted(run, { node: lookup.node, question: asked.question }, wave.ask(source, asked))
  })
  wave.send(run.request.context)
  return Promise.all(texts)
}

/** Notes an answer in `run`: if it cannot be spliced, it is read there and nobody is asked twice. */
async function noted(
  run: Run,
  { node, question }: { node: FetchNode; question: Question },
  answer: Promise<string>,
): Promise<string> {
  const text = await answer
  run.received.set(node, { text, question })
  return text
}
