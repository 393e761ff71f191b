import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { request } from 'undici'
import { openHealth } from '../src/health.js'
import { listen } from '../src/http-server.js'

test('many who ask at once whether a process is ready have it looked once, and who asks later anew', async () => {
  const health = openHealth('test')
  let looked = 0
  let lives = true
  health.require('something slow', async () => {
    looked += 1
    await pause(300)
    return lives
  })
  const { port, close } = await listen(health, [], { host: '127.0.0.1', port: 0 })
  const ask = async (): Promise<number> => {
    const { statusCode, body } = await request(`http://127.0.0.1:${port}/health/ready`)
    await body.dump()
    return statusCode
  }
  const answers = await Promise.all(Array.from({ length: 50 }, ask))
  expect(new Set(answers)).toEqual(new Set([200]))
  expect(looked).toBeLessThan(5) // not all fifty come in the same third of a second on a busy machine
  lives = false
  expect(await ask()).toBe(503)
  await close()
})
