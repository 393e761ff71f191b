import type { WireAnswer } from './client.js'

/** Reads the events of a stream; an answer that is no stream holds the errors of a refused request. */
export async function* readEvents(response: Response): AsyncGenerator<WireAnswer> {
  if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) {
    yield (await response.json()) as WireAnswer
    return
  }
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1]
      if (data) yield JSON.parse(data) as WireAnswer
    }
  }
}
