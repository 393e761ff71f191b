import { createHash } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from '@baton/service-kit/log'
import type { DocumentNode } from 'graphql'
import { Counter, Histogram, type Registry } from 'prom-client'
import type { GatewayContext } from '../gateway-context.js'
import { CLIENT_HEADER } from '../registered-operations.js'
import { fieldsOf } from './fields-of.js'
import type { KnownOperations } from './known-operations.js'

/** What is measured, and for which graph. */
export interface UsageParts {
  readonly graph: 'staff' | 'partner'
  readonly known: KnownOperations
  readonly numbers: UsageNumbers
  readonly log: Logger
  /** Operations slower than this are logged, in milliseconds. */
  readonly slowMs: number
  readonly nowMs: () => number
}

/** The numbers of both graphs of a gateway. */
export interface UsageNumbers {
  readonly seconds: Histogram<'graph' | 'client' | 'operation' | 'outcome'>
  readonly fields: Counter<'graph' | 'client' | 'field'>
}

/** Registers the numbers. Labels are names from git or `other`: what a client sends cannot make a series. */
export function usageNumbers(registry: Registry): UsageNumbers {
  return {
    seconds: new Histogram({
      name: 'baton_operation_seconds',
      help: 'Time from the parsed request to its answer.',
      labelNames: ['graph', 'client', 'operation', 'outcome'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25],
      registers: [registry],
    }),
    fields: new Counter({
      name: 'baton_field_requests_total',
      help: 'Operations that asked for a field, by client: what nobody asks for any more can be removed.',
      labelNames: ['graph', 'client', 'field'],
      registers: [registry],
    }),
  }
}

/**
 * Counts which client asks for which field, times each operation, and logs the slow ones: by the name that was
 * registered in git, or by the hash of the document, never by words that a client made up.
 */
export function usagePlugin(parts: UsageParts): ApolloServerPlugin<GatewayContext> {
  const { graph, known, numbers, nowMs, slowMs } = parts
  const asked = new WeakMap<DocumentNode, readonly string[]>()
  return {
    async requestDidStart({ request, contextValue }) {
      const startedAt = nowMs()
      const client = known.client(request.http?.headers.get(CLIENT_HEADER))
      return {
        async didResolveOperation({ schema, document }) {
          const fields = asked.get(document) ?? fieldsOf(schema, document)
          asked.set(document, fields)
          for (const field of fields) numbers.fields.inc({ graph, client, field })
        },
        async willSendResponse({ response, operation, source }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
          const operationName = known.operation(client, operation?.name?.value)
          const seconds = (nowMs() - startedAt) / 1_000
          const outcome = errors ? 'errors' : 'ok'
          numbers.seconds.observe({ graph, client, operation: operationName, outcome }, seconds)
          if (seconds * 1_000 < slowMs) return
          const facts = { graph, client, operation: operationName, document: hashOf(source), outcome }
          const ms = Math.round(seconds * 1_000)
          parts.log.warn({ ...facts, ms, requestId: contextValue.requestId }, 'a slow operation')
        },
      }
    },
  }
}

function hashOf(document: string | undefined): string {
  return createHash('sha256')
    .update((document ?? '').trim())
    .digest('hex')
    .slice(0, 16)
}
