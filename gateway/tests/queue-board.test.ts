import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { defineJob } from '@baton/jobs/define-job'
import { enqueue } from '@baton/jobs/queue'
import { connectForSending } from '@baton/jobs/redis'
import { testRedisUrl } from '@baton/testing/test-database'
import type { Redis } from 'ioredis'
import { request } from 'undici'
import { z } from 'zod'
import { startTestbed, type Testbed } from './testbed.js'

const job = defineJob('board-test.wait', z.object({ id: z.string() }))
let bed: Testbed
let redis: Redis
beforeAll(async () => {
  redis = connectForSending(testRedisUrl())
  await new Promise((resolve) => redis.once('ready', resolve))
  await enqueue(redis, job, { jobId: 'one', payload: { id: 'authorization_1' }, delayMs: 3_600_000 })
  bed = await startTestbed({}, redis)
})
afterAll(async () => {
  await bed.close()
  redis.disconnect()
})

const go = (path: string, options: Parameters<typeof request>[1] = {}) =>
  request(`${bed.url}/ops/queues${path}`, options)

async function signIn(persona: string) {
  const body = new URLSearchParams({ token: await bed.token(persona) }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return go('/session', { method: 'POST', headers, body })
}

/** The code of a refusal that says which request it was. */
async function codeIn(body: { json(): Promise<unknown> }): Promise<string | undefined> {
  const { errors } = (await body.json()) as { errors: { extensions: { code: string; requestId: string } }[] }
  return errors[0]?.extensions.requestId ? errors[0].extensions.code : undefined
}

async function cookieOf(persona: string): Promise<string> {
  return String((await signIn(persona)).headers['set-cookie']).split(';')[0] ?? ''
}

test.each(['', '/', '/api/queues', '/queue/board-test', '/static/x'])(
  'nobody who is not signed in sees %s of the board',
  async (path) => {
    const answer = await go(path)
    expect(answer.statusCode).toBe(401)
    const page = await answer.body.text()
    expect(page).toContain('Access token')
    expect(page).toContain('npm run -s baton -- token adam') // prints the token and nothing beside it
  },
)

test.each(['dana', 'jo', 'harbor', 'rosa'])('%s, who is no administrator, is not let in', async (persona) => {
  const answer = await signIn(persona)
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined])
  const direct = await go('/api/queues', { headers: { authorization: `Bearer ${await bed.token(persona)}` } })
  expect([direct.statusCode, await codeIn(direct.body)]).toEqual([403, 'FORBIDDEN'])
})

test('a program whose token is none is told so with a code, not with a page', async () => {
  const answer = await go('/api/queues', { headers: { authorization: 'Bearer nonsense' } })
  expect([answer.statusCode, await codeIn(answer.body)]).toEqual([401, 'UNAUTHENTICATED'])
})

test('an administrator signs in with a form, sees every queue, and the cookie stays here', async () => {
  const answer = await signIn('adam')
  expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/ops/queues/'])
  expect(String(answer.headers['set-cookie'])).toMatch(
    /HttpOnly; SameSite=Strict; Path=\/ops\/queues; Max-Age=\d+$/,
  )
  const headers = { cookie: await cookieOf('adam') }
  const page = await go('/', { headers })
  expect([page.statusCode, page.headers['content-security-policy']]).toEqual([
    200,
    expect.stringContaining("script-src 'self'"),
  ])
  const script = /static\/js\/main[^"]*/.exec(await page.body.text())?.[0]
  expect((await go(`/${script}`, { headers })).statusCode).toBe(200)
  const { queues } = (await (await go('/api/queues', { headers })).body.json()) as {
    queues: { name: string; counts: { delayed: number } }[]
  }
  expect(queues.find(({ name }) => name === 'board-test')?.counts).toMatchObject({ delayed: 1 })
})

test('a queue is paused and resumed from the page alone, and nobody edits, adds or deletes jobs', async () => {
  const cookie = await cookieOf('adam')
  const put = (path: string, from: string) =>
    go(path, { method: 'PUT', headers: { cookie, 'sec-fetch-site': from } }).then((a) => a.statusCode)
  expect(await put('/api/queues/board-test/pause', 'cross-site')).toBe(403)
  expect(await put('/api/queues/board-test/pause', 'same-origin')).toBe(200)
  expect(await redis.hget('{board-test}:board-test:meta', 'paused')).toBe('1')
  expect(await put('/api/queues/board-test/resume', 'same-origin')).toBe(200)
  expect(await redis.hget('{board-test}:board-test:meta', 'paused')).toBeNull()
  for (const path of ['empty', 'obliterate', 'one/clean', 'one/update-data'])
    expect([path, await put(`/api/queues/board-test/${path}`, 'same-origin')]).toEqual([path, 403])
})
