import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type Link,
  type Span,
} from '@opentelemetry/api'
import { tracingIsOn } from './switch.js'

/** What a span is: its name, and ids and codes about it; never names of people, texts or values of variables. */
export interface SpanFacts {
  readonly name: string
  readonly kind: 'server' | 'client' | 'consumer' | 'internal'
  readonly attributes?: Attributes
  /** `traceparent` of what caused it (W3C Trace Context); the running span unless told. */
  readonly parent?: string | null | undefined
  /** `traceparent` of each other that waits for the same work. */
  readonly links?: readonly string[] | undefined
}

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const

/** A span around something that ends in a callback and starts nothing of its own. */
export interface OpenSpan {
  /** The span as a W3C `traceparent`, for whoever is asked. */
  readonly traceparent: string | null
  /** An error marks the span by its kind alone: messages may quote data. */
  end(error: Error | null): void
}

/** Opens a span below the running one; null when nothing is traced. */
export function openSpan(facts: SpanFacts): OpenSpan | null {
  if (!tracingIsOn()) return null
  const { span, within } = started(facts)
  return {
    traceparent: traceparentOf(within),
    end: (error) => {
      if (error) span.setStatus({ code: SpanStatusCode.ERROR, message: error.name })
      span.end()
    },
  }
}

/** Does some work inside a span. Without tracing it is a plain call: not even a promise is made. */
export function inSpan<T>(facts: SpanFacts, work: () => Promise<T>): Promise<T> {
  return tracingIsOn() ? workInSpan(facts, work) : work()
}

/** What it throws marks the span by its kind alone: messages may quote data. */
async function workInSpan<T>(facts: SpanFacts, work: () => Promise<T>): Promise<T> {
  const { span, within } = started(facts)
  try {
    return await context.with(within, work)
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' })
    throw error
  } finally {
    span.end()
  }
}

function started(facts: SpanFacts): { span: Span; within: Context } {
  const { name, kind, attributes = {}, parent, links = [] } = facts
  const from = parent ? extracted(parent) : context.active()
  const options = { kind: KINDS[kind], attributes, links: links.flatMap(linkTo) }
  const span = trace.getTracer('baton').startSpan(name, options, from)
  return { span, within: trace.setSpan(from, span) }
}

function linkTo(other: string): readonly Link[] {
  const linked = trace.getSpanContext(extracted(other))
  return linked ? [{ context: linked }] : []
}

function extracted(parent: string): Context {
  return propagation.extract(context.active(), { traceparent: parent })
}

/** Does some work of a library whose own spans are not wanted. */
export function withoutSpans<T>(work: () => T): T {
  const active = tracingIsOn() ? trace.getActiveSpan()?.spanContext() : undefined
  if (!active) return work()
  const unsampled = trace.setSpanContext(context.active(), { ...active, traceFlags: TraceFlags.NONE })
  return context.with(unsampled, work)
}

/** Adds to the running span what became known later: codes and names from git. */
export function noteOnSpan(attributes: Attributes): void {
  if (tracingIsOn()) trace.getActiveSpan()?.setAttributes(attributes)
}

/** The running span as a W3C `traceparent`, for a header or a row; null when nothing is traced. */
export function traceparent(): string | null {
  return tracingIsOn() ? traceparentOf(context.active()) : null
}

/** The id of the running trace, 32 hexadecimal digits; null when nothing is traced. */
export function traceId(): string | null {
  return tracingIsOn() ? (trace.getActiveSpan()?.spanContext().traceId ?? null) : null
}

function traceparentOf(within: Context): string | null {
  const carrier: { traceparent?: string } = {}
  propagation.inject(within, carrier)
  return carrier.traceparent ?? null
}
