import { createServer } from 'node:http'
import { answerBench } from './contender.js'

/* The limit: a hand-written server that reads a request and returns the bytes it was given, and does nothing else. */
let bytes = Buffer.alloc(0)
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    if (request.url === '/bytes') bytes = Buffer.concat(chunks)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(bytes)
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  answerBench(`http://127.0.0.1:${port}/graphql`)
})
