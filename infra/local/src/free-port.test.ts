import { expect, test } from '@jest/globals'
import { createServer } from 'node:net'
import { freePort, isPortFree } from './free-port.js'

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
