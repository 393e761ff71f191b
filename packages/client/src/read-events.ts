import type { WireAnswer } from './graph-error.js'

/**
 * Reads the events of a stream; an answer that is no stream holds the errors of a refused request. Where the stream
 * begins comes as a cursor without data.
 */
export async function* readEvents(response: Response): AsyncGenerator<WireAnswer> {
  if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) {
    yield await refusalIn(response)
    return
  }
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of piecesOf(response)) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1]
      const cursor = /^id: (.+)$/m.exec(block)?.[1]
      if (data) yield JSON.parse(data) as WireAnswer
      else if (cursor) yield { extensions: { cursor } }
    }
  }
}

/** Not every browser iterates over a stream. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  if (!reader) return
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value as Uint8Array
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

async function refusalIn(response: Response): Promise<WireAnswer> {
  try {
    return (await response.json()) as WireAnswer
  } catch {
    const message = `The stream could not be opened: something on the way answered ${response.status}.`
    return { errors: [{ message, extensions: { code: 'NOT_REACHED' } }] }
  }
}
