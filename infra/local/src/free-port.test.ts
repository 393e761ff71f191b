import { expect, test } from '@jest/globals'
import { createServer } from 'node:net'
import { claimPort, freePort, isPortFree } from './free-port.js'

test('a free port can be listened on, and then is free no longer', async () => {
  const port = await freePort()
  expect(await isPortFree(port)).toBe(true)
  const server = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  expect(await isPortFree(port)).toBe(false)
  await new Promise((resolve) => server.close(resolve))
})

test('no port is given twice, not even to those who ask at once', async () => {
  const ports = await Promise.all(Array.from({ length: 150 }, () => freePort()))
  expect(new Set(ports).size).toBe(150)
})

test('a port that was asked for is given to nobody else', async () => {
  const first = await freePort()
  // Ports lie in one place of 200: all but a few of those that are left are claimed, and then drawn from the rest.
  const place = first - (first % 200)
  const asked = Array.from({ length: 190 }, (_, at) => place + at)
  for (const port of asked) await claimPort(port)
  const drawn = await Promise.all(Array.from({ length: 20 }, () => freePort()))
  expect(drawn.filter((port) => asked.includes(port))).toEqual([])
})
