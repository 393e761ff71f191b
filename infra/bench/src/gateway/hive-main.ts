import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { SIGNATURE_HEADER } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { costRulesOf } from '@baton/gateway/dist/limits/cost-rules.js'
import { operationLimits } from '@baton/gateway/dist/limits/operation-limits.js'
import { compileCost, costOfAnswer, type Cost } from '@baton/gateway/dist/limits/operation-cost.js'
import { buildSchema, getOperationAST, type DocumentNode } from 'graphql'
import { answerBench } from './contender.js'
import {
  costLimits,
  openSharedBudgets,
  readSupergraph,
  signatureOf,
  subgraphUrls,
  viewerOf,
} from './rival-duties.js'

/*
 * Hive Gateway in the mode that measured best: its Rust query planner, compiled execution, no reporting; with the
 * duties that every gateway of the comparison has. It is installed beside the bench (`rivals/`), so its types are not
 * known here.
 */
type Hook = (payload: never) => unknown
interface Hive {
  createGatewayRuntime(config: object): { (request: unknown, response: unknown): void }
}
const rivals = createRequire(new URL('../../rivals/package.json', import.meta.url))
const load = async (name: string): Promise<unknown> => import(pathToFileURL(rivals.resolve(name)).href)
const { createGatewayRuntime } = (await load('@graphql-hive/gateway')) as Hive
const { unifiedGraphHandler } = (await load('@graphql-hive/router-runtime')) as {
  unifiedGraphHandler: unknown
}

const supergraph = await readSupergraph()
const rules = costRulesOf(supergraph)
// Costs are told from the same schema as ours, made with this process's own graphql.
const schema = buildSchema(await readFile(process.env['API_SCHEMA'] ?? '', 'utf8'))
const budgets = openSharedBudgets()
const costs = new WeakMap<DocumentNode, Cost>()

interface Asked {
  readonly viewer: Viewer
}

/** The cost of a document, compiled once. */
function costOf(document: DocumentNode, variables: object): number {
  let cost = costs.get(document)
  if (!cost) {
    const operation = getOperationAST(document)
    if (!operation) throw new Error('There is no operation.')
    cost = compileCost(schema, rules, { document, operation })
    costs.set(document, cost)
  }
  return cost({ ...variables })
}

interface Building {
  readonly context: { readonly request: { readonly headers: Headers } }
  extendContext(more: Asked): void
}
interface Validating {
  addValidationRule(rule: unknown): void
}
interface Executing {
  readonly args: {
    readonly document: DocumentNode
    readonly variableValues?: object
    readonly contextValue: Asked
  }
}
interface Fetching {
  readonly url: string
  readonly options: { readonly body?: unknown; readonly headers?: object }
  readonly context: Asked
  setOptions(options: object): void
}

const duties: Readonly<Record<string, Hook>> = {
  onContextBuilding: async ({ context, extendContext }: Building) =>
    extendContext({ viewer: await viewerOf(context.request.headers.get('authorization') ?? '') }),
  onValidate: ({ addValidationRule }: Validating) => addValidationRule(operationLimits),
  onExecute: ({ args }: Executing) => {
    const requested = costOf(args.document, args.variableValues ?? {})
    const allowance = { name: 'staff', points: costLimits.staff }
    const { id } = args.contextValue.viewer
    const balance = budgets.spend(id, allowance, Math.max(1, requested))
    if (requested > costLimits.operation || !balance.allowed) throw new Error('The operation costs too much.')
    return {
      onExecuteDone: ({ result }: { result: { data?: object } }) =>
        budgets.settle(id, requested - Math.max(1, costOfAnswer(result.data ?? {})), balance),
    }
  },
  onFetch: ({ url, options, context, setOptions }: Fetching) => {
    const name = nameOf.get(url)
    if (name === undefined) return
    const signature = signatureOf(name, context.viewer, String(options.body))
    setOptions({ ...options, headers: { ...options.headers, [SIGNATURE_HEADER]: signature } })
  },
}

const nameOf = new Map(Object.entries(subgraphUrls).map(([name, url]) => [url, name]))
const gateway = createGatewayRuntime({
  supergraph: Object.entries(subgraphUrls).reduce(
    (text, [name, url]) => text.replaceAll(`"http://${name}/graphql"`, `"${url}"`),
    supergraph,
  ),
  unifiedGraphHandler,
  // Otherwise identical requests under way share one answer whoever asks: the signature, made later, is not looked at.
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
  jit: true,
  logging: 'error',
  reporting: undefined,
  landingPage: false,
  graphiql: false,
  plugins: () => [duties],
})
const server = createServer((request, response) => {
  gateway(request, response)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  answerBench(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`)
})
