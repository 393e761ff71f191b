import { bodyHash, sign, SIGNATURE_HEADER, type SigningKeys } from '@baton/auth/sign'
import { scopesOf } from '@baton/auth/scopes'
import type { Viewer } from '@baton/auth/viewer'
import { traceparent } from '@baton/tracing/span'
import { request } from 'undici'
import { newId } from './ids.js'

/** A read of the graph by a worker. The document must be registered: a file in the service's `src/graph`. */
export interface GraphRead {
  document: string
  variables: Readonly<Record<string, unknown>>
  /** Why it is read, a purpose of use such as `HPAYMT`; it is signed and audited. */
  purpose: string
}

/** Reads the graph as the system viewer of one service. */
export interface GraphReader {
  read(read: GraphRead): Promise<unknown>
}

/** The graph did not answer, or answered with errors; codes only, never data. */
export class GraphReadError extends Error {
  override readonly name = 'GraphReadError'
}

const TIMEOUT_MS = 10_000

/** Opens the way of a service's worker to the gateway. */
export function openGraphReader(options: {
  gatewayUrl: string
  service: string
  keys: SigningKeys
}): GraphReader {
  return {
    async read({ document, variables, purpose }) {
      const body = JSON.stringify({ query: document, variables })
      const signature = sign({
        keys: options.keys,
        audience: 'gateway',
        viewer: systemViewer(options.service, purpose),
        requestId: newId('request'),
        nonce: newId('nonce'),
        bodyHash: bodyHash(body),
        now: new Date(),
      })
      const trace = traceparent()
      const answer = await request(new URL('/graphql', options.gatewayUrl), {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          [SIGNATURE_HEADER]: signature,
          ...(trace === null ? {} : { traceparent: trace }),
        },
        headersTimeout: TIMEOUT_MS,
        bodyTimeout: TIMEOUT_MS,
      })
      return dataOf(answer.statusCode, await answer.body.text())
    },
  }
}

function systemViewer(service: string, purpose: string): Viewer {
  return {
    kind: 'system',
    id: `system:${service}`,
    roles: ['system'],
    scopes: [...scopesOf(['system'])],
    agencyId: null,
    patientIds: [],
    purpose,
    onBehalfOf: null,
    accessEpoch: 0, // the gateway puts its own
    clockVersion: 0,
  }
}

interface Answer {
  data?: unknown
  errors?: { extensions?: { code?: string } }[]
}

function dataOf(status: number, text: string): unknown {
  let answer: Answer
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    throw new GraphReadError(`The gateway answered ${status} and no JSON.`)
  }
  if (answer.errors?.length || !answer.data) {
    const codes = (answer.errors ?? []).map((error) => error.extensions?.code ?? 'UNKNOWN')
    throw new GraphReadError(`The gateway answered ${status}: ${codes.join(', ') || 'no data'}.`)
  }
  return answer.data
}
