import { readFile } from 'node:fs/promises'
import { bodyHash, sign, type SigningKeys } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { ALGORITHMS, CLAIMS, sessionOfToken, type Issuer } from '@baton/gateway/dist/viewers/bearer-tokens.js'
import { openBudgets, type Budgets } from '@baton/gateway/dist/limits/budgets.js'
import type { CostLimits } from '@baton/gateway/dist/limits/accounts.js'
import { newId } from '@baton/service-kit/ids'
import { Redis } from 'ioredis'
import { createLocalJWKSet, type JSONWebKeySet } from 'jose'

/*
 * What every gateway of the comparison does as ours does it: the same check of tokens, the same signature on each
 * request to a subgraph, the same budgets, exchanged through the same Redis.
 */
const env = (name: string): string => process.env[name] ?? ''
const keys = JSON.parse(env('SIGNING_KEYS')) as SigningKeys
const issuer: Issuer = {
  issuer: 'urn:baton:development',
  audience: 'baton',
  key: createLocalJWKSet(JSON.parse(env('JWKS')) as JSONWebKeySet),
  algorithms: ALGORITHMS,
  claims: CLAIMS,
}

/** Where the subgraphs are. */
export const subgraphUrls = JSON.parse(env('SUBGRAPH_URLS')) as Readonly<Record<string, string>>

/** What operations may cost, and people and agencies spend in a minute: as the gateway's own settings say. */
export const costLimits: CostLimits = { operation: 50_000, staff: 5_000_000, partner: 200_000 }

/** The text of the supergraph that is served. */
export async function readSupergraph(): Promise<string> {
  return readFile(env('SUPERGRAPH'), 'utf8')
}

/** Counts with the others through Redis, as ours does. */
export function openSharedBudgets(): Budgets {
  const redis = new Redis(env('REDIS_URL'), { maxRetriesPerRequest: 1, enableOfflineQueue: false })
  redis.on('error', () => undefined) // every gateway goes on counting alone
  return openBudgets(redis, () => performance.timeOrigin + performance.now())
}

/** Whom the header `authorization` stands for. */
export async function viewerOf(header: string): Promise<Viewer> {
  const moment = { accessEpoch: 0, clockVersion: 0 }
  const session = await sessionOfToken(header.slice('Bearer '.length), issuer, moment, new Date())
  if (!session) throw new Error('The token is not valid here.')
  return session.viewer
}

/** Signs a request to a subgraph over its exact bytes. */
export function signatureOf(subgraph: string, viewer: Viewer | null, body: string): string {
  return sign({
    keys,
    audience: subgraph,
    viewer,
    requestId: newId('request'),
    nonce: newId('nonce'),
    bodyHash: bodyHash(body),
    now: new Date(),
  })
}
