import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, connect, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { defineJob } from '@baton/jobs/define-job'
import { enqueue } from '@baton/jobs/queue'
import { connectForSending } from '@baton/jobs/redis'
import { startRedis, type EmbeddedRedis } from '@baton/local/embedded-redis'
import { freePort } from '@baton/local/free-port'
import type { Redis } from 'ioredis'
import { z } from 'zod'

/* Whoever puts work on a queue is answered while Redis is away, also by a process that never saw it, and is heard once it is back. */
const call = defineJob('patients-calls.call', z.object({ patientId: z.string() }))
let dir: string
let port: number
let redis: Redis
let server: EmbeddedRedis | null = null
let proxy: Server | null = null
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'baton-away-'))
  port = await freePort()
})
afterEach(async () => {
  redis.disconnect()
  proxy?.close()
  await server?.stop()
  proxy = server = null
  rmSync(dir, { recursive: true, force: true })
})

async function add(): Promise<void> {
  await enqueue(redis, call, { jobId: 'call-1', payload: { patientId: 'patient_1' } })
}

async function isAddedInTheEnd(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isAdded = await add().then(
      () => true,
      () => false,
    )
    if (isAdded) return
    await delay(50)
  }
  throw new Error('Redis is back for ten seconds and takes no work.')
}

test('work is refused at once while Redis is away, and taken when it is there', async () => {
  redis = connectForSending(`redis://127.0.0.1:${port}`)
  await expect(add()).rejects.toThrow()
  await expect(add()).rejects.toThrow()
  server = await startRedis({ dir, port })
  await isAddedInTheEnd()
})

test('a process that has just begun to connect adds its work to the queue', async () => {
  server = await startRedis({ dir, port })
  redis = connectForSending(server.url)
  await add()
})

test('a queue whose connection broke while it opened is opened anew', async () => {
  server = await startRedis({ dir })
  proxy = between(port, server.port, { isCut: true })
  redis = connectForSending(`redis://127.0.0.1:${port}`)
  await expect(add()).rejects.toThrow()
  proxy = between(port, server.port, { isCut: false })
  await isAddedInTheEnd()
})

/** Passes everything on; cut, it is gone at the second question for the version: a connection asks it first, then the queue. */
function between(from: number, to: number, { isCut }: { isCut: boolean }): Server {
  let questions = 0
  const passing = createServer((socket) => {
    const on = connect(to, '127.0.0.1')
    for (const one of [socket, on]) one.on('error', () => undefined)
    socket.on('data', (chunk) => {
      if (/\binfo\b/i.test(chunk.toString())) questions += 1
      if (!isCut || questions < 2) return on.write(chunk)
      passing.close()
      return socket.destroy()
    })
    on.pipe(socket)
    socket.on('close', () => on.destroy())
  })
  return passing.listen(from, '127.0.0.1')
}
