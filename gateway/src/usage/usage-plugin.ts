import { createHash } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from '@baton/service-kit/log'
import { noteOnSpan } from '@baton/tracing/span'
import type { DocumentNode } from 'graphql'
import { Counter, Histogram, type Registry } from 'prom-client'
import type { GatewayContext } from '../gateway-context.js'
import { FieldCounts } from './field-counts.js'
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
  /** Called before the numbers are shown: a graph adds what it has counted since. */
  readonly tellers: Set<() => void>
}

/** Registers the numbers. Labels are names from git or `other`: what a client sends cannot make a series. */
export function usageNumbers(registry: Registry): UsageNumbers {
  const tellers = new Set<() => void>()
  return {
    tellers,
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
      collect: () => {
        for (const tell of tellers) tell()
      },
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
  const counts = new FieldCounts((client, field, times) =>
    numbers.fields.inc({ graph, client, field }, times),
  )
  numbers.tellers.add(() => counts.tell())
  return {
    async requestDidStart({ contextValue }) {
      const startedAt = nowMs()
      const { client, nameOf } = whoAsks(contextValue, known)
      return {
        // What is refused is no use of a field: anybody could keep one in use, or say that a client uses it.
        async executionDidStart({ schema, document }) {
          const fields = asked.get(document) ?? fieldsOf(schema, document)
          asked.set(document, fields)
          counts.add(client, fields)
        },
        async willSendResponse({ response, operation, source }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
          const operationName = nameOf(operation?.name?.value)
          const seconds = (nowMs() - startedAt) / 1_000
          noteOnSpan({ client, operation: operationName })
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

/** A client by its registered name, and how its operations are called. */
interface Asking {
  readonly client: string
  nameOf(operation: string | undefined): string
}

/** Not by a header: what a stream asks comes with none. */
function whoAsks({ viewer, origin }: GatewayContext, known: KnownOperations): Asking {
  // A worker got here by its signature, with a document that it registered: both names are git's.
  if (viewer.kind === 'system') return { client: viewer.id, nameOf: (operation) => operation ?? 'other' }
  const client = known.client(origin?.clientName ?? undefined)
  return { client, nameOf: (operation) => known.operation(client, operation) }
}

function hashOf(document: string | undefined): string {
  return createHash('sha256')
    .update((document ?? '').trim())
    .digest('hex')
    .slice(0, 16)
}
