import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bodyHash, sign, SIGNATURE_HEADER } from '@baton/auth/sign'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { serverAudits } from 'graphql-http'
import { KEYS, startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

test.each([
  ['/graphql', 'dana'],
  ['/partner/graphql', 'harbor'],
])('the GraphQL over HTTP audits pass at %s: only GET stays refused', async (path, persona) => {
  const authorization = `Bearer ${await bed.token(persona)}`
  const fetchFn = async (url: string, init?: RequestInit) =>
    fetch(url, {
      ...init,
      headers: { ...(init?.headers as Record<string, string> | undefined), authorization },
    })
  const failed: string[] = []
  const audits = serverAudits({ url: `${bed.url}${path}`, fetchFn })
  for (const audit of audits) {
    const result = await audit.fn()
    if (result.status === 'ok') continue
    failed.push(`${result.status}: ${result.name}`)
    if ('response' in result) await result.response.body?.cancel().catch(() => undefined)
  }
  expect(audits.length).toBeGreaterThan(50)
  expect(failed.filter((line) => !/^notice: .*GET/.test(line))).toEqual([])
})

test.each([
  ['a small answer', '{ patient(id: "p1") { name } }', 200],
  ['letters of several bytes', '{ patient(id: "Zoë 😀") { name } }', 200],
  ['a million letters', '{ patient(id: "large") { name } }', 200],
  ['an error', '{ patient(id: "broken") { friend { id } } }', 200],
  ['a refused document', '{ nothing }', 400],
])('a subgraph tells how long its answer is, so that it comes in one piece: %s', async (_, query, status) => {
  const body = JSON.stringify({ query })
  const ids = { requestId: newId('request'), nonce: newId('nonce') }
  const signature = sign({
    keys: KEYS,
    audience: 'patients',
    viewer: viewer('dana'),
    ...ids,
    bodyHash: bodyHash(Buffer.from(body)),
    now: new Date(),
  })
  const ask = async (headers: Record<string, string>): Promise<Response> =>
    fetch(`http://127.0.0.1:${bed.subgraphs.patients.server.port}/graphql`, { method: 'POST', headers, body })
  const signed = await ask({ [SIGNATURE_HEADER]: signature })
  const unsigned = await ask({})
  for (const [answer, expected] of [
    [signed, status],
    [unsigned, 401],
  ] as const) {
    expect(answer.status).toBe(expected)
    expect(answer.headers.get('transfer-encoding')).toBeNull()
    expect(answer.headers.get('content-length')).toBe(String((await answer.arrayBuffer()).byteLength))
  }
})
