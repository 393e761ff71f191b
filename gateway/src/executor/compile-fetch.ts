import type { GraphQLDataSource } from '@apollo/gateway'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Run, Step, Tools } from './compile-plan.js'
import type { FetchNode } from './plan.js'
import { compileRepresentation, keyOf, type Represent } from './representations.js'
import { isRow, merge, placesAt, type Row } from './rows.js'
import { isTextSource } from './splice/text-source.js'
import { askedOf, lookupOf, type Lookup } from './wave/lookup.js'

type Request = Parameters<GraphQLDataSource['process']>[0]

/** What `process` calls an operation of a client: the value of an enum that the package does not export. */
const INCOMING: string = 'incoming operation'

/** Compiles one request to a subgraph. Rewrites (aliases of the planner's own) are left to Apollo's executor. */
export function compileFetch(node: FetchNode, tools: Tools, path: readonly string[]): Step | null {
  const source = tools.sources.get(node.serviceName)
  if (!source || node.inputRewrites || node.outputRewrites || node.contextRewrites) return null
  const fetch: Fetch = { node, source, path }
  if (!node.requires) return (run, rows) => guarded(run, fetchRoot(fetch, run, rows))
  const represent = compileRepresentation(node.requires, tools.subtypes)
  const entities = { ...fetch, represent, lookup: lookupOf(node, path) }
  return (run, rows) => guarded(run, fetchEntities(entities, run, rows))
}

interface Fetch {
  readonly node: FetchNode
  readonly source: GraphQLDataSource
  readonly path: readonly string[]
}

interface EntityFetch extends Fetch {
  readonly represent: Represent
  readonly lookup: Lookup
}

/** One fetch that fails costs its own part of the answer only. */
async function guarded(run: Run, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    run.errors.push(error as GraphQLError) // Apollo's executor passes it on as it is, too
  }
}

async function fetchRoot(fetch: Fetch, run: Run, rows: readonly Row[]): Promise<void> {
  const { data, errors } = await send(fetch, run, variablesOf(fetch.node, run))
  for (const error of errors ?? []) {
    run.errors.push(downstream(error, fetch, error.path ? [...fetch.path, ...error.path] : undefined))
  }
  if (isRow(data)) for (const row of rows) merge(row, data)
}

async function fetchEntities(fetch: EntityFetch, run: Run, rows: readonly Row[]): Promise<void> {
  const wanted = collect(fetch.represent, rows)
  if (wanted.representations.length === 0) return
  const variables = variablesOf(fetch.node, run)
  if ('representations' in variables) throw new Error('Variables cannot contain key "representations"')
  const { data, errors } = await sendEntities(fetch, run, { wanted, variables })
  if (errors) run.errors.push(...errors.flatMap((error) => placed(error, fetch, { run, wanted })))
  if (!isRow(data)) return
  const entities = data['_entities']
  if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array')
  const { length } = wanted.representations
  if (entities.length !== length) throw new Error(`Expected "data._entities" to contain ${length} elements`)
  for (const [index, targets] of wanted.targets.entries()) {
    const entity: unknown = entities[index]
    if (!isRow(entity)) continue
    // What is merged into one of them later is merged into all: the same fetches reach every row of this path.
    for (const target of targets) merge(target, entity)
  }
}

interface Wanted {
  readonly representations: Row[]
  /** The rows that wait for the representation of the same index. */
  readonly targets: Row[][]
}

function collect(represent: Represent, rows: readonly Row[]): Wanted {
  const wanted: Wanted = { representations: [], targets: [] }
  const known = new Map<string, Row[]>()
  for (const row of rows) {
    const representation = represent(row)
    if (!representation?.['__typename']) continue
    const key = keyOf(representation)
    const waiting = known.get(key)
    if (waiting) {
      waiting.push(row)
      continue
    }
    const targets = [row]
    known.set(key, targets)
    wanted.representations.push(representation)
    wanted.targets.push(targets)
  }
  return wanted
}

/** The client's variables that a request uses. */
export function variablesOf(node: FetchNode, run: Run): Row {
  const variables: Row = {}
  for (const name of node.variableUsages ?? []) {
    const value = Object.hasOwn(run.variables, name) ? run.variables[name] : undefined
    if (value !== undefined) variables[name] = value
  }
  return variables
}

/** In a wave together with the others that ask the same subgraph. */
async function sendEntities(
  fetch: EntityFetch,
  run: Run,
  { wanted: { representations }, variables }: { wanted: Wanted; variables: Row },
) {
  const { source, lookup, node } = fetch
  if (!run.wave || run.received.has(node) || !isTextSource(source))
    return send(fetch, run, { ...variables, representations })
  const each = representations.map((one) => JSON.stringify(one))
  const asked = askedOf(lookup, { each, list: `[${each.join(',')}]` }, variables)
  const text = await run.wave.ask(source, asked)
  return source.read(text, asked.question, run.request.context)
}

async function send(fetch: Fetch, run: Run, variables: Row) {
  const { node, source, path } = fetch
  const received = run.received.get(node)
  if (received && isTextSource(source))
    return source.read(received.text, received.question, run.request.context)
  return source.process({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the package keeps the enum to itself
    kind: INCOMING,
    request: {
      query: node.operation,
      variables,
      ...(node.operationName === undefined ? {} : { operationName: node.operationName }),
    },
    incomingRequestContext: run.request,
    context: run.request.context,
    ...(node.operationDocumentNode ? { document: node.operationDocumentNode } : {}),
    pathInIncomingRequest: [...path],
  } as Request) // the public type wants an enum value and mutable lists
}

/** An error of one entity stands at every place of the answer that waits for that entity. */
function placed(
  error: GraphQLFormattedError,
  fetch: Fetch,
  { run, wanted }: { run: Run; wanted: Wanted },
): GraphQLError[] {
  const index = error.path?.[1]
  if (typeof index !== 'number') {
    return [downstream(error, fetch, error.path ? [...fetch.path, ...error.path] : undefined)]
  }
  const targets = new Set(wanted.targets[index] ?? [])
  const places = placesAt(run.root, fetch.path).filter(({ row }) => targets.has(row))
  const rest = error.path?.slice(2) ?? []
  return places.map(({ path }) => downstream(error, fetch, [...path, ...rest]))
}

function downstream(
  error: GraphQLFormattedError,
  { node }: Fetch,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const message = error.message || `Error while fetching subquery from service "${node.serviceName}"`
  return new GraphQLError(message, {
    originalError: error as unknown as Error, // formatError looks at what the subgraph sent
    path: path ?? null,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions, serviceName: node.serviceName },
  })
}
