import { switchTracing } from './switch.js'
import { withoutWords } from './without-words.js'

/** Says where spans go, in OpenTelemetry's own words. */
type Environment = Readonly<Record<string, string | undefined>>

/** Running tracing; stopping sends what is left. */
export interface Tracing {
  stop(): Promise<void>
}

/**
 * Starts tracing when OTEL_EXPORTER_OTLP_ENDPOINT (or OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) is set and OTEL_SDK_DISABLED
 * is not `true`; answers null otherwise, and then nothing of the SDK is loaded. Call it before a database is opened:
 * statements are traced by the driver, as text with `$1` in place of values.
 */
export async function startTracing(serviceName: string, env: Environment): Promise<Tracing | null> {
  const endpoint = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? env['OTEL_EXPORTER_OTLP_ENDPOINT']
  if (!endpoint || env['OTEL_SDK_DISABLED'] === 'true') return null
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ])
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.namespace': 'baton', 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor(withoutWords(new OTLPTraceExporter()))], // reads the endpoint itself
  })
  provider.register()
  await traceStatements()
  switchTracing(true)
  return {
    stop: async () => {
      switchTracing(false)
      await provider.shutdown()
    },
  }
}

/** Only within a span: what sweeps ask every second would drown the rest. */
async function traceStatements(): Promise<void> {
  const [{ registerInstrumentations }, { PgInstrumentation }] = await Promise.all([
    import('@opentelemetry/instrumentation'),
    import('@opentelemetry/instrumentation-pg'),
  ])
  registerInstrumentations({
    instrumentations: [new PgInstrumentation({ requireParentSpan: true })],
  })
}
