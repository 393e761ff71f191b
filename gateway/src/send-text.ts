import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** An answer as text, ready but for its length and coding. */
export interface TextAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly text: string
}

/** Shorter answers fit into a packet or two as they are. */
const WORTH_COMPRESSING = 2_048
/** Up to here it costs less to copy a text behind its head than to hand two pieces to the kernel. */
const ONE_PIECE = 16_384
/** Levels that shrink JSON to a tenth within a millisecond or two for a page; higher ones cost more than they save. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}
const GZIP = { level: 5 }

const coders = {
  br: async (text: string) => promisify(brotliCompress)(text, BROTLI),
  gzip: async (text: string) => promisify(gzip)(text, GZIP),
}

/** Sends an answer in one write, compressed when it is worth it and the client takes it. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, text }: TextAnswer,
): Promise<void> {
  headers['vary'] = 'accept-encoding'
  const coding = text.length < WORTH_COMPRESSING ? null : codingFor(request.headers['accept-encoding'])
  if (coding === null && text.length < ONE_PIECE) {
    headers['content-length'] = String(Buffer.byteLength(text))
    response.writeHead(status, headers).end(text) // goes out in one piece with its head
    return
  }
  if (coding === null) {
    // Bytes once: node would put a long text together for its length and again for the headers in front of it.
    const bytes = Buffer.from(text)
    headers['content-length'] = String(bytes.length)
    response.writeHead(status, headers).end(bytes)
    return
  }
  const bytes = await coders[coding](text)
  headers['content-encoding'] = coding
  headers['content-length'] = String(bytes.length)
  response.writeHead(status, headers).end(bytes)
}

/** The best coding that a client takes (RFC 9110, 12.5.3): Brotli before gzip when both are as welcome; null for none. */
export function codingFor(accepted: string | string[] | undefined): 'br' | 'gzip' | null {
  if (accepted === undefined) return null
  const weights = new Map<string, number>()
  for (const part of String(accepted).toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0)
  }
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const [br, gz] = [weightOf('br'), weightOf('gzip')]
  if (br <= 0 && gz <= 0) return null
  return br >= gz ? 'br' : 'gzip'
}
