import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { request } from 'undici'
import { openHealth } from '../src/health.js'
import { listen, sendJson, type RunningServer } from '../src/http-server.js'
import { readBody } from '../src/read-body.js'

const reading = { headersMs: 300, requestMs: 600, checkEveryMs: 50, takesNothingMs: 300 }
/** More than a connection holds on its way. */
const LARGE = 32 * 1024 * 1024

let running: RunningServer
let read = 0
beforeAll(async () => {
  running = await listen(
    openHealth('test'),
    [
      async (incoming, response) => {
        const body = await readBody(incoming, 100)
        read += 1
        if (incoming.url === '/thinking') await pause(1_000)
        if (incoming.url === '/large') response.end(Buffer.alloc(LARGE))
        else sendJson(response, 200, { bytes: body?.length ?? null })
        return true
      },
    ],
    { host: '127.0.0.1', port: 0, reading },
  )
})
afterAll(() => running.close())

/** Sends a beginning and then one byte after the other; what was answered until the connection was closed. */
async function drip(beginning: string): Promise<string> {
  const socket = connect(running.port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
  socket.on('error', () => undefined) // a byte may come after the end
  socket.write(beginning)
  for (let waited = 0; !socket.closed && waited < 10_000; waited += 30) {
    await pause(30)
    socket.write('a')
  }
  const wasCut = socket.closed
  socket.destroy()
  return wasCut ? answer : 'still open'
}

test.each([
  ['its headers', 'POST / HTTP/1.1\r\nhost: x\r\nx-slow: '],
  ['its body', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n'],
])(
  'who sends %s byte by byte is cut and never reaches a handler, while others are served',
  async (_, beginning) => {
    const cut = drip(beginning)
    const { statusCode, body } = await request(`http://127.0.0.1:${running.port}/`, {
      method: 'POST',
      body: 'abc',
    })
    expect([statusCode, await body.json()]).toEqual([200, { bytes: 3 }])
    const before = read
    const answer = await cut
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(answer).toMatch(/"code":"REQUEST_TIMEOUT","requestId":"request_/)
    expect(read).toBe(before)
  },
)

/** Asks for a large answer and takes nothing for a while after every two million bytes; how many bytes came in all. */
async function takeLarge(pauseMs: number): Promise<number> {
  const socket = connect(running.port, '127.0.0.1')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  let [taken, all] = [0, 0]
  socket.on('error', () => undefined)
  socket.on('data', ({ length }) => {
    taken += length
    all += length
    if (taken < 2_000_000) return
    taken = 0
    socket.pause()
    setTimeout(() => socket.resume(), pauseMs)
  })
  socket.write('GET /large HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
  await closed
  return all
}

test('who takes nothing of an answer is cut; who takes a little at a time gets all of it', async () => {
  expect(await takeLarge(1_000)).toBeLessThan(LARGE)
  expect(await takeLarge(100)).toBeGreaterThan(LARGE)
})

test('an answer may take longer to make than anybody waits for a reader', async () => {
  const { statusCode, body } = await request(`http://127.0.0.1:${running.port}/thinking`)
  expect([statusCode, await body.json()]).toEqual([200, { bytes: 0 }])
})
