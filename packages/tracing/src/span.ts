import { context, propagation, SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'
import { tracingIsOn } from './switch.js'

/** What a span is: its name, and ids and codes about it; never names of people, texts or values of variables. */
export interface SpanFacts {
  readonly name: string
  readonly kind: 'server' | 'client' | 'consumer' | 'internal'
  readonly attributes?: Attributes
  /** `traceparent` of what caused it (W3C Trace Context); the running span unless told. */
  readonly parent?: string | null | undefined
}

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const

/**
 * Does some work inside a span. What it throws marks the span by its kind alone: messages may quote data. Without
 * tracing it is a plain call: not even a promise is made.
 */
export function inSpan<T>(facts: SpanFacts, work: () => Promise<T>): Promise<T> {
  return tracingIsOn() ? traced(facts, work) : work()
}

async function traced<T>(facts: SpanFacts, work: () => Promise<T>): Promise<T> {
  const { name, kind, attributes = {}, parent } = facts
  const from = parent ? propagation.extract(context.active(), { traceparent: parent }) : context.active()
  const span = trace.getTracer('baton').startSpan(name, { kind: KINDS[kind], attributes }, from)
  try {
    return await context.with(trace.setSpan(from, span), work)
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' })
    throw error
  } finally {
    span.end()
  }
}

/** Adds to the running span what became known later: codes and names from git. */
export function noteOnSpan(attributes: Attributes): void {
  if (tracingIsOn()) trace.getActiveSpan()?.setAttributes(attributes)
}

/** The running span as a W3C `traceparent`, for a header or a row; null when nothing is traced. */
export function traceparent(): string | null {
  if (!tracingIsOn()) return null
  const carrier: { traceparent?: string } = {}
  propagation.inject(context.active(), carrier)
  return carrier.traceparent ?? null
}
