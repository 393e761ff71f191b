import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { request } from 'undici'
import { openHealth } from '../src/health.js'
import { listen, sendJson, type RunningServer } from '../src/http-server.js'
import { readBody } from '../src/read-body.js'

let running: RunningServer
let read = 0
beforeAll(async () => {
  running = await listen(
    openHealth('test'),
    [
      async (incoming, response) => {
        const body = await readBody(incoming, 100)
        read += 1
        sendJson(response, 200, { bytes: body?.length ?? null })
        return true
      },
    ],
    { host: '127.0.0.1', port: 0, reading: { headersMs: 300, requestMs: 600, checkEveryMs: 50 } },
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
