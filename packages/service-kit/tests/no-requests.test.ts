import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openHealth } from '../src/health.js'
import { listen, sendJson, type RunningServer } from '../src/http-server.js'
import { readBody } from '../src/read-body.js'

/*
 * What is no request reaches no handler, so the HTTP server itself refuses it: with a code and a request id like every
 * other refusal, and closes the connection.
 */
let running: RunningServer
let reached: string[] = []
beforeAll(async () => {
  running = await listen(
    openHealth('test'),
    [
      async (incoming, response) => {
        if (incoming.url === '/nowhere') return false
        if (incoming.url === '/fails') throw new Error('of ours')
        response.setHeader('x-request-id', 'request_of_the_handler')
        if (incoming.url === '/begun') response.write('half an answer')
        const body = await readBody(incoming, 100)
        reached.push(incoming.url ?? '')
        sendJson(response, 200, { bytes: body?.length })
        return true
      },
    ],
    { host: '127.0.0.1', port: 0 },
  )
})
afterAll(() => running.close())

/** Everything that is answered to these bytes, and to more of them once it begins, until the other side closes. */
async function answersTo(sent: string | Buffer, later = ''): Promise<string> {
  const socket = connect(running.port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.once('data', () => socket.write(later))
  socket.on('data', (chunk) => chunks.push(chunk))
  const closed = once(socket, 'close')
  socket.write(sent)
  await closed
  return Buffer.concat(chunks).toString('utf8')
}

const head = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`
const post = (...lines: readonly string[]): string => head('POST / HTTP/1.1', 'host: x', ...lines)

const REFUSED: readonly (readonly [name: string, sent: string | Buffer, status: number, code: string])[] = [
  ['a line that is no request', 'good morning\r\n\r\n', 400, 'BAD_REQUEST'],
  ['a method that nobody knows', head('BREW / HTTP/1.1', 'host: x'), 400, 'BAD_REQUEST'],
  ['a version that nobody speaks', head('GET / HTTP/9.9', 'host: x'), 400, 'BAD_REQUEST'],
  ['the beginning of HTTP/2', head('PRI * HTTP/2.0', '', 'SM'), 400, 'BAD_REQUEST'],
  ['the beginning of TLS', Buffer.from('16030100c8010000c40303', 'hex'), 400, 'BAD_REQUEST'],
  ['no host', head('GET / HTTP/1.1'), 400, 'BAD_REQUEST'],
  ['a tunnel', head('CONNECT elsewhere.example:443 HTTP/1.1', 'host: x'), 405, 'METHOD_NOT_ALLOWED'],
  ['an expectation that nobody knows', post('expect: a miracle', 'content-length: 0'), 417, 'BAD_REQUEST'],
  ['two lengths that disagree', post('content-length: 5', 'content-length: 6'), 400, 'BAD_REQUEST'],
  ['a length below nothing', post('content-length: -1'), 400, 'BAD_REQUEST'],
  ['a length and pieces', post('content-length: 5', 'transfer-encoding: chunked'), 400, 'BAD_REQUEST'],
  ['a blank in the name of a header', post('x odd: 1'), 400, 'BAD_REQUEST'],
  ['a header with a null byte', post('x-odd: a\0b'), 400, 'BAD_REQUEST'],
  ['a header of 40 KB', post(`x-padding: ${'x'.repeat(40_000)}`), 431, 'TOO_LARGE'],
  ['a path of 40 KB', head(`GET /${'x'.repeat(40_000)} HTTP/1.1`, 'host: x'), 431, 'TOO_LARGE'],
  ['pieces without a size', `${post('transfer-encoding: chunked')}size\r\nab\r\n`, 400, 'BAD_REQUEST'],
  [
    'pieces with long remarks',
    `${post('transfer-encoding: chunked')}1;a=${'x'.repeat(20_000)}`,
    413,
    'TOO_LARGE',
  ],
  ['nothing at an address', head('GET /nowhere HTTP/1.1', 'host: x', 'connection: close'), 404, 'NOT_FOUND'],
  ['a bug', head('GET /fails HTTP/1.1', 'host: x', 'connection: close'), 500, 'INTERNAL_SERVER_ERROR'],
]

describe('refused with a code and a request id', () => {
  test.each(REFUSED)('%s', async (_, sent, status, code) => {
    reached = []
    const [top = '', body = ''] = (await answersTo(sent)).split('\r\n\r\n')
    expect(top).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(top.toLowerCase()).toContain('connection: close')
    const requestId = /^x-request-id: (\S+)$/im.exec(top)?.[1]
    expect(requestId).toMatch(/^request_/)
    const { errors } = JSON.parse(body) as { errors: readonly { extensions: object }[] }
    expect(errors).toMatchObject([{ message: expect.any(String), extensions: { code, requestId } }])
    expect(reached).toEqual([])
  })
})

test('the id is the one that the handler had given the request already', async () => {
  const answer = await answersTo(post('expect: 100-continue', 'transfer-encoding: chunked'), 'size\r\n')
  expect(answer).toContain('HTTP/1.1 400 ')
  expect(answer).toContain('x-request-id: request_of_the_handler')
})

test('behind an answer it is another one, and in the middle of one it is not said', async () => {
  const behind = await answersTo(`${post('content-length: 2')}ab`, 'good morning\r\n\r\n')
  expect(behind.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
  const begun = head('POST /begun HTTP/1.1', 'host: x', 'transfer-encoding: chunked')
  const middle = await answersTo(begun, 'size\r\n')
  expect(middle.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200'])
  expect(middle).toContain('half an answer')
})

test('who is refused while it writes still reads why', async () => {
  const large = post(`x-padding: ${'x'.repeat(40_000)}`) + 'y'.repeat(2_000_000)
  expect(await answersTo(large)).toMatch(/^HTTP\/1\.1 431 /)
})
