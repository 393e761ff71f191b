import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, expect, test } from '@jest/globals'
import type { Answer } from '../src/subgraphs/http/answer-reader.js'
import type { Exchange } from '../src/subgraphs/http/connection.js'
import { Connections } from '../src/subgraphs/http/connections.js'

const run = promisify(execFile)
const open: (Server | TcpServer)[] = []
const used: Connections[] = []

afterEach(() => {
  for (const one of used.splice(0)) one.close()
  for (const one of open.splice(0)) {
    if ('closeAllConnections' in one) one.closeAllConnections()
    one.close()
  }
})

async function connectionsTo(server: Server | TcpServer, most = 4): Promise<Connections> {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const connections = new Connections(
    new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    most,
  )
  used.push(connections)
  return connections
}

interface Asking {
  readonly exchange: Exchange
  readonly answer: Promise<Answer>
}

function asking(body = '{}'): Asking {
  const told: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = []
  const answer = new Promise<Answer>((resolve, reject) => told.push({ resolve, reject }))
  const exchange: Exchange = {
    write: () =>
      `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    answered: (one) => told[0]?.resolve(one),
    failed: (error) => told[0]?.reject(error),
  }
  return { exchange, answer }
}

async function ask(connections: Connections, body?: string): Promise<Answer> {
  const { exchange, answer } = asking(body)
  connections.send(exchange)
  return answer
}

/** Answers with what was sent, and counts its connections. */
function echo(): { server: Server; sockets: Set<unknown> } {
  const sockets = new Set<unknown>()
  const server = createServer((request, response) => {
    sockets.add(request.socket)
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => response.end(Buffer.concat(pieces)))
  })
  return { server, sockets }
}

/** A server that says something for every piece that comes. */
function saying(say: (socket: Socket, count: number) => void): TcpServer {
  let count = 0
  return createTcpServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', () => say(socket, (count += 1)))
  })
}

test('bodies of any letters and lengths come and go, one after the other over one connection', async () => {
  const { server, sockets } = echo()
  const connections = await connectionsTo(server)
  for (const body of ['{}', 'Zoë Ångström 東京 🙂', 'ë'.repeat(300_000), 'x'])
    expect((await ask(connections, body)).text).toBe(body)
  expect(sockets.size).toBe(1)
})

test('more requests than connections wait for their turn, and each gets its own answer', async () => {
  const { server, sockets } = echo()
  const connections = await connectionsTo(server, 3)
  const bodies = Array.from({ length: 40 }, (_, index) => `request ${index}`)
  const answers = await Promise.all(bodies.map((body) => ask(connections, body)))
  expect(answers.map(({ text }) => text)).toEqual(bodies)
  expect(sockets.size).toBe(3)
})

test('a connection that the server closed while it was idle is not used again', async () => {
  const { server, sockets } = echo()
  const connections = await connectionsTo(server)
  await ask(connections)
  server.closeIdleConnections()
  await pause(50)
  expect((await ask(connections, 'again')).text).toBe('again')
  expect(sockets.size).toBe(2)
})

test('a connection that the server says it keeps for a second only is not trusted for longer than that', async () => {
  const { server, sockets } = echo()
  server.keepAliveTimeout = 1_000
  const connections = await connectionsTo(server)
  await ask(connections)
  await ask(connections)
  expect(sockets.size).toBe(2)
})

test('whoever asks where nobody listens is told, and so is everybody who waits behind', async () => {
  const { server } = echo()
  const connections = await connectionsTo(server, 1)
  server.close()
  const outcomes = await Promise.allSettled([ask(connections), ask(connections), ask(connections)])
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'ECONNREFUSED' } })
})

test('an answer that breaks off is no answer, and the next request gets a new connection', async () => {
  const server = saying((socket, count) => {
    if (count === 1) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')
    else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nwhole')
  })
  const connections = await connectionsTo(server)
  await expect(ask(connections)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect((await ask(connections)).text).toBe('whole')
})

test('an answer that nobody asked for closes its connection and answers nothing', async () => {
  const server = saying((socket, count) => {
    const answer = `HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n${count}`
    socket.write(answer)
    if (count === 1) setTimeout(() => socket.write(answer.replace(/1$/, '!')), 30)
  })
  const connections = await connectionsTo(server)
  expect((await ask(connections)).text).toBe('1')
  await pause(100)
  expect((await ask(connections)).text).toBe('2')
})

test('two answers at once to one request are refused: nobody knows whose the second is', async () => {
  const one = 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n'
  const connections = await connectionsTo(saying((socket) => socket.write(`${one}a${one}b`)))
  await expect(ask(connections)).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER' })
})

test('a request that is given up fails at once and its connection is closed; the others go on', async () => {
  const closed: number[] = []
  const server = saying((socket, count) => {
    socket.once('close', () => closed.push(count))
    if (count !== 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
  })
  const connections = await connectionsTo(server, 1)
  const [held, waiting, next] = [asking(), asking(), asking()]
  for (const { exchange } of [held, waiting, next]) connections.send(exchange)
  const outcomes = Promise.allSettled([held.answer, waiting.answer, next.answer])
  await pause(30)
  connections.giveUp(waiting.exchange, new Error('left the queue'))
  connections.giveUp(held.exchange, new Error('left'))
  expect(await outcomes).toMatchObject([
    { reason: { message: 'left' } },
    { reason: { message: 'left the queue' } },
    { value: { text: 'ok' } },
  ])
  expect(closed[0]).toBe(1)
})

/** Asks over TLS in a process of its own: which authorities are trusted is settled when a process starts. */
const ASKING = `
  const [module, url] = process.argv.slice(1)
  const { Connections } = await import(module)
  const connections = new Connections(new URL(url), 1)
  const body = 'Zoë'
  connections.send({
    write: () => 'POST /graphql HTTP/1.1\\r\\nhost: here\\r\\ncontent-length: 4\\r\\n\\r\\n' + body,
    answered: ({ text }) => { console.log(text); connections.close() },
    failed: ({ code }) => { console.log(code); connections.close() },
  })`

test('over TLS a subgraph is asked whose certificate is trusted, and no other', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'tls-'))
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    ...subject,
    '-keyout',
    key,
    '-out',
    cert,
  ])
  const server = createSecureServer(
    { key: await readFile(key), cert: await readFile(cert) },
    (request, response) => {
      request.pipe(response)
    },
  )
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const url = `https://localhost:${(server.address() as AddressInfo).port}`
  const compiled = new URL('../dist/subgraphs/http/connections.js', import.meta.url).href
  const ask = async (env: NodeJS.ProcessEnv): Promise<string> => {
    const asked = ['--input-type=module', '-e', ASKING, compiled, url]
    return (await run(process.execPath, asked, { env: { ...process.env, ...env } })).stdout.trim()
  }
  expect(await ask({ NODE_EXTRA_CA_CERTS: cert })).toBe('Zoë')
  expect(await ask({})).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  await rm(dir, { recursive: true })
})
