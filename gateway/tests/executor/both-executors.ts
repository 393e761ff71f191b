import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { graphql, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { compiledGateway } from '../../src/executor/compiled-gateway.js'
import { SplicedAnswer } from '../../src/executor/splice/spliced-answer.js'
import type { TextSource } from '../../src/executor/splice/text-source.js'
import { costOfAnswer } from '../../src/limits/operation-cost.js'
import { corpusSupergraph, SCHEMAS } from './corpus-graph.js'
import { harmAnswer } from './damaged-answers.js'
import type { Written } from './random-operations.js'

const NO_LIST = 'A subgraph answered something else where the plan expects a list.'
const QUIET = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 }

/** What is compared of an answer: the text of its data, and its errors and faults in one order. */
export interface Compared {
  /** Null: there is none, because the operation was refused. */
  readonly data: string | null
  readonly errors: readonly string[]
  readonly faults: readonly string[]
}

/** Apollo's executor and ours over the same subgraphs, which damage their answers on demand. */
export class BothExecutors {
  /** Set: subgraphs damage what they answer, the same way for the same number. */
  damage: number | null = null
  /** Answers of the compiled form. */
  compiled = 0
  /** Answers that were spliced from texts. */
  spliced = 0
  readonly #plans = new Map<string, unknown>()
  readonly #stock: ApolloServer
  readonly #ours: ApolloServer
  #api: GraphQLSchema | null = null

  constructor() {
    // One plan cache for both: planning is Apollo's in either case, and slow.
    const plans = this.#plans
    const cache = {
      get: async (key: string) => plans.get(key),
      set: async (key: string, plan: unknown) => void plans.set(key, plan),
      delete: async (key: string) => plans.delete(key),
      clear: async () => plans.clear(),
    }
    const config = {
      queryPlannerConfig: { cache: cache as never },
      supergraphSdl: corpusSupergraph(),
      buildService: ({ name }: { name: string }) => this.#sourceOf(name),
      logger: QUIET,
    }
    const stock = new ApolloGateway(config)
    stock.onSchemaLoadOrUpdate(({ apiSchema }) => (this.#api = apiSchema))
    const ours = compiledGateway(config, {
      onAnswer: (executor) => (this.compiled += executor === 'compiled' ? 1 : 0),
    })
    this.#stock = new ApolloServer({ gateway: stock, logger: QUIET })
    this.#ours = new ApolloServer({ gateway: ours, logger: QUIET })
  }

  async start(): Promise<void> {
    await this.#stock.start()
    await this.#ours.start()
  }

  async stop(): Promise<void> {
    await Promise.all([this.#stock.stop(), this.#ours.stop()])
  }

  /** What clients see. */
  get api(): GraphQLSchema {
    if (!this.#api) throw new Error('Start first.')
    return this.#api
  }

  /** Forgets plans that nothing asks for again. */
  forgetPlans(): void {
    this.#plans.clear()
  }

  /** As Apollo's executor answers. */
  asApollo(operation: Written): Promise<Compared> {
    return this.#ask(this.#stock, operation, {})
  }

  /** As ours answers, as objects or as the text that is written out. */
  asOurs(operation: Written, contextValue: object = {}): Promise<Compared> {
    return this.#ask(this.#ours, operation, contextValue)
  }

  async #ask(server: ApolloServer, operation: Written, contextValue: object): Promise<Compared> {
    const asked = { ...operation, variables: { ...operation.variables } }
    const { body } = await server.executeOperation(asked, { contextValue })
    if (body.kind !== 'single') throw new Error('A single answer.')
    const { data, errors, extensions } = body.singleResult
    const faults = (extensions?.['valueCompletion'] ?? []) as GraphQLFormattedError[]
    return { data: this.#textOf(data), errors: this.#sorted(errors ?? []), faults: this.#sorted(faults) }
  }

  /** Spliced data is the text itself. */
  #textOf(data: unknown): string | null {
    if (!(data instanceof SplicedAnswer)) return data === undefined ? null : JSON.stringify(data)
    this.spliced += 1
    const { objects } = data
    const text = data.takeText('', '')
    const counted = costOfAnswer(JSON.parse(text))
    if (objects !== counted) throw new Error(`It says that it has ${objects} objects, and has ${counted}.`)
    if (data.takeText('', '') !== '') throw new Error('A text that was taken is still there.')
    return text
  }

  /**
   * Fetches run at once and may end in any order. Apollo's words may quote a value; ours never do. Once an entity lacks
   * what a fetch requires, Apollo counts the ones after it wrongly and names another item of the list; ours names the
   * right one, so in damaged answers the item is not compared.
   */
  #sorted(errors: readonly GraphQLFormattedError[]): string[] {
    return errors
      .map(({ message, path, extensions }) => {
        const words = message
          .replace(/^(Invalid non-\w+ value) .*(?=returned by)/, '$1 ')
          .replace('value.flatMap is not a function', NO_LIST)
        const place =
          this.damage === null ? path : path?.map((part) => (typeof part === 'number' ? '#' : part))
        return JSON.stringify([words, place, extensions?.['code']])
      })
      .sort()
  }

  #sourceOf(name: string): TextSource {
    const schema = SCHEMAS[name]
    if (!schema) throw new Error(`There is no subgraph ${name}.`)
    const text = async (source: string, variables: Record<string, unknown>): Promise<string> => {
      const answer = await graphql({ schema, source, variableValues: variables })
      const copy = JSON.parse(JSON.stringify(answer)) as { data?: Record<string, unknown> | null }
      if (this.damage !== null && copy.data) harmAnswer(copy.data, source, variables, this.damage)
      return JSON.stringify(copy)
    }
    const read = async (answer: string) =>
      JSON.parse(answer) as Awaited<ReturnType<GraphQLDataSource['process']>>
    return {
      process: async ({ request: { query = '', variables } }) => read(await text(query, variables ?? {})),
      text: ({ query, variables }) => text(query, JSON.parse(variables) as Record<string, unknown>),
      read,
    }
  }
}
