/** Whether what is asked is a stream: the operation of that name, or the only one. */
export function isStream(document, name) {
  const operations = document?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? []
  const asked = name ? operations.find((one) => one.name?.value === name) : operations[0]
  return asked?.operation === 'subscription'
}

/** The answer to GraphiQL's question about the schema, with the streams that the graph has at an address of their own. */
export function withStreams(answer, streams) {
  const schema = answer.data?.__schema
  if (!streams || !schema) return answer
  schema.subscriptionType = { name: streams.name }
  schema.types.push(streams)
  return answer
}

/**
 * What a stream tells, as GraphiQL wants it: each event replaces the one before. `open` sends the request; stopping it
 * closes the connection.
 */
export function follow(open) {
  return {
    subscribe(reader) {
      const leave = new AbortController()
      tell(open(leave.signal), reader).catch((error) => leave.signal.aborted || reader.error(error))
      return { unsubscribe: () => leave.abort() }
    },
  }
}

async function tell(opening, reader) {
  const response = await opening
  const isOpen = response.headers.get('content-type')?.startsWith('text/event-stream')
  if (isOpen) reader.next({ extensions: { stream: 'open: what changes shows here' } })
  if (isOpen) for await (const result of resultsIn(response.body)) reader.next(result)
  else reader.next(await response.json())
  reader.complete()
}

/** The results in a stream of Server-Sent Events; comments and the event that only says where it begins show nothing. */
async function* resultsIn(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (text + value).split('\n\n')
    text = blocks.pop()
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '))
      if (data) yield JSON.parse(data.slice('data: '.length))
    }
  }
}
