import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Found } from './places-to-look.js'

interface Sent {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] }
    scopeSpans: { spans: Omit<SentSpan, 'process'>[] }[]
  }[]
}

/** A span as it was exported. */
export interface SentSpan {
  readonly process: string
  readonly traceId: string
  readonly spanId: string
  /** Absent where a trace begins. */
  readonly parentSpanId?: string
  readonly name: string
  /** Others that waited for the same. */
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[]
}

/** A collector that keeps what it is sent. */
export interface TraceSink {
  readonly url: string
  spans(): readonly SentSpan[]
  /** Every export, word for word. */
  texts(): readonly Found[]
  close(): Promise<void>
}

/** Listens for OTLP over HTTP, as a collector would. */
export async function openTraceSink(): Promise<TraceSink> {
  const texts: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      texts.push(Buffer.concat(chunks).toString('utf8'))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => texts.flatMap((text) => spansIn(JSON.parse(text) as Sent)),
    texts: () => texts.map((text, at) => ({ place: `export ${at} of traces`, text })),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function spansIn({ resourceSpans }: Sent): readonly SentSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const process = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? ''
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, process })))
  })
}
