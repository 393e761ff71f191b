import { answerIn, type WireAnswer } from './graph-error.js'

/**
 * Reads the events of a stream; an answer that is no stream holds the errors of a refused request. Where the stream
 * begins comes as a cursor without data. A stream without a sign of life for so long is broken, whatever the connection
 * says: a machine that lost its power closes none.
 */
export async function* readEvents(response: Response, silenceMs: number): AsyncGenerator<WireAnswer> {
  if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) {
    const retryAfter = Number(response.headers.get('retry-after'))
    yield { ...answerIn(await response.text(), response.status), ...(retryAfter > 0 ? { retryAfter } : {}) }
    return
  }
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of piecesOf(response, silenceMs)) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const lines = block.split('\n')
      const data = fieldIn(lines, 'data')
      const cursor = fieldIn(lines, 'id')
      if (data) yield JSON.parse(data) as WireAnswer
      else if (cursor) yield { extensions: { cursor } }
    }
  }
}

/** A line ends where the protocol says: a text may have separators of lines in it, and is one line. */
function fieldIn(lines: readonly string[], name: string): string {
  const start = `${name}: `
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? ''
}

/** Not every browser iterates over a stream. */
async function* piecesOf({ body }: Response, silenceMs: number): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  if (!reader) return
  try {
    for (;;) {
      const { done, value } = await within(silenceMs, reader.read())
      if (done) return
      yield value as Uint8Array
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

async function within<T>(ms: number, reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('The stream is silent.', 'TimeoutError')), ms)
  })
  return Promise.race([reading, silence]).finally(() => clearTimeout(timer))
}
