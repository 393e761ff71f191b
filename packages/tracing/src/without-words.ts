import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node'

/**
 * Sends spans on without the words of errors: a database quotes in its message what it could not read, and a recorded
 * exception carries that message with its stack. That something failed, and what, stays.
 */
export function withoutWords(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(wordless), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  }
}

function wordless(span: ReadableSpan): ReadableSpan {
  return Object.create(span, {
    status: { value: { code: span.status.code } },
    events: { value: [] },
  }) as ReadableSpan // the span itself behind two fields of ours
}
