import { createHash } from 'node:crypto'
import { composeSchemaContract } from '@theguild/federation-composition'
import { buildASTSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql'
import { extractPolicies } from './extract-policies.js'
import type { Subgraph } from './read-services.js'
import { stripAuth } from './strip-auth.js'

/** One part of the graph, as a gateway of its own loads it. */
export interface Contract {
  readonly 'supergraph.graphql': string
  readonly 'policies.json': string
  readonly 'api.graphql': string
}

/**
 * Composes what carries a tag and nothing else. What is not tagged stays in the supergraph as @inaccessible, so that
 * the planner may use its keys; in the graph that clients see it does not exist. Resolves to the reasons when the tags
 * do not make a whole.
 */
export function composeContract(
  subgraphs: readonly Subgraph[],
  tag: string,
): { readonly contract: Contract } | { readonly faults: readonly string[] } {
  const filter = { include: new Set([tag]), exclude: new Set<string>() }
  const services = subgraphs.map((subgraph) => ({ ...subgraph }))
  const result = composeSchemaContract(services, filter, true)
  if ('errors' in result && result.errors) {
    return { faults: result.errors.map(({ message }) => `the ${tag} graph: ${message}`) }
  }
  const supergraph = parse(result.supergraphSdl, { noLocation: true })
  const policies = `${JSON.stringify(extractPolicies(supergraph), null, 2)}\n`
  const api = buildASTSchema(parse(result.publicSdl), { assumeValidSDL: true })
  return {
    contract: {
      'supergraph.graphql': withPolicyHash(print(stripAuth(supergraph)), policies),
      'policies.json': policies,
      'api.graphql': `${printSchema(lexicographicSortSchema(api))}\n`,
    },
  }
}

/** A change of policies alone would leave the text as it was, and a watcher would miss it: so their hash is in it. */
export function withPolicyHash(supergraph: string, policies: string): string {
  return `${supergraph}\n\n# policies ${createHash('sha256').update(policies).digest('hex')}\n`
}
