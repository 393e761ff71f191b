import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { startTestbed, type Testbed } from './testbed.js'

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
