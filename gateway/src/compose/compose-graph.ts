import { createHash } from 'node:crypto'
import { composeServices } from '@apollo/composition'
import { OPERATIONS } from '@baton/auth/operations'
import { buildSchema, lexicographicSortSchema, parse, print, printSchema, type GraphQLSchema } from 'graphql'
import { markdownReference } from '../reference/markdown-reference.js'
import { streamsOf, withStreams } from '../streams/stream-schema.js'
import { checkGraph, type OperationsTable } from './check-graph.js'
import { costFaults } from './cost-faults.js'
import { composeContract, withPolicyHash } from './compose-contract.js'
import { extractPolicies } from './extract-policies.js'
import { faultsOfDocument } from './faults-of-document.js'
import { operationManifest } from './operation-manifest.js'
import type { RegisteredOperation } from './read-manifests.js'
import type { Subgraph, WorkerRead } from './read-services.js'
import { stripAuth } from './strip-auth.js'

/** What composition writes, by file name. The same input gives the same bytes. */
export type Composed = Readonly<
  Record<
    | 'supergraph.graphql'
    | 'supergraph.untouched.graphql'
    | 'policies.json'
    | 'api.graphql'
    | 'system-operations.json'
    | 'operations.json'
    | 'partner/supergraph.graphql'
    | 'partner/policies.json'
    | 'partner/api.graphql'
    | 'partner/streams.graphql'
    | 'partner/operations.json'
    | 'partner/reference.md',
    string
  >
>

/** The graph cannot be composed; the message lists every reason. */
export class ComposeError extends Error {
  override readonly name = 'ComposeError'
}

/** Composes the subgraphs, checks the result, and splits it into what the gateway and the subgraphs load. */
export function composeGraph(
  subgraphs: readonly Subgraph[],
  reads: readonly WorkerRead[],
  operations: OperationsTable = OPERATIONS,
  registered: readonly RegisteredOperation[] = [],
): Composed {
  const result = composeServices(subgraphs.map((subgraph) => ({ ...subgraph })))
  if (result.errors) throw refusal(result.errors.map((error) => error.message))
  const supergraph = parse(result.supergraphSdl, { noLocation: true })
  const faults = checkGraph(supergraph, subgraphs, operations)
  if (faults.length > 0) throw refusal(faults)
  const partner = composeContract(subgraphs, 'partner')
  if ('faults' in partner) throw refusal(partner.faults)
  const policies = `${JSON.stringify(extractPolicies(supergraph), null, 2)}\n`
  const api = printSchema(lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema()))
  const apis = { staff: api, partner: partner.contract['api.graphql'] }
  const partnerGraph = buildSchema(apis.partner)
  const clients = operationManifest(registered, apis)
  if ('faults' in clients) throw refusal(clients.faults)
  const workers = systemOperations(reads, api)
  const own = print(stripAuth(supergraph))
  const partnerSupergraph = partner.contract['supergraph.graphql']
  const costly = costFaults(
    { staff: { api, supergraph: own }, partner: { api: apis.partner, supergraph: partnerSupergraph } },
    { reads, registered },
  )
  if (costly.length > 0) throw refusal(costly)
  return {
    'supergraph.graphql': withPolicyHash(own, policies),
    'supergraph.untouched.graphql': `${result.supergraphSdl.trimEnd()}\n`,
    'policies.json': policies,
    'api.graphql': `${api}\n`,
    'system-operations.json': workers,
    'operations.json': clients.manifests.staff,
    'partner/supergraph.graphql': partnerSupergraph,
    'partner/policies.json': partner.contract['policies.json'],
    'partner/api.graphql': apis.partner,
    'partner/streams.graphql': streamsIn(partnerGraph),
    'partner/operations.json': clients.manifests.partner,
    'partner/reference.md': markdownReference(withStreams(partnerGraph) ?? partnerGraph, 'The partner graph'),
  }
}

/** For whoever types or checks what a client of the graph follows. */
function streamsIn(graph: GraphQLSchema): string {
  const streams = streamsOf(graph)
  return streams ? `${print(streams)}\n` : ''
}

/** Documents that workers may send, by the hash of their text. Each must be valid against the graph. */
function systemOperations(reads: readonly WorkerRead[], api: string): string {
  const schema = buildSchema(api)
  const faults = reads.flatMap(({ service, file, document }) =>
    faultsOfDocument(schema, document).map((message) => `services/${service}/src/graph/${file}: ${message}`),
  )
  if (faults.length > 0) throw refusal(faults)
  const entries = reads.map(
    ({ service, file, document }) => [sha256(document.trim()), { service, file }] as const,
  )
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`
}

function refusal(faults: readonly string[]): ComposeError {
  return new ComposeError(`The graph does not compose:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
