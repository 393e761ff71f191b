import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openClient } from '@baton/client/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { parse } from 'graphql'
import { startTestbed, type Testbed } from './testbed.js'

/* One viewer's pages, over the client: twenty of them have a stream, and then there is one more. */
const MOST_OF_ONE = 20
const watch: TypedDocumentNode<{ patientChanged: { name: string } }, { after?: string }> = parse(
  'subscription W($after: Cursor) { patientChanged(id: "p1", after: $after) { name } }',
)

let bed: Testbed
const pages: AbortController[] = []
beforeAll(async () => {
  bed = await startTestbed()
})
afterEach(() => pages.splice(0).forEach((page) => page.abort()))
afterAll(() => bed.close())

/** Opens a page that follows; tells when its stream has begun, and how it ends. */
function page() {
  const leave = new AbortController()
  pages.push(leave)
  const client = openClient({
    url: `${bed.url}/graphql`,
    token: () => bed.token('dana'),
    clientName: 'portal',
  })
  let end: Promise<unknown> = Promise.resolve()
  const begun = new Promise<void>((onBegin) => {
    end = client.follow(watch, {}, leave.signal, { onBegin })[Symbol.asyncIterator]().next()
  })
  const fault = end.then(() => null).catch((error: unknown) => error)
  return { begun, fault, leaves: () => leave.abort() }
}

test('a stream that finds no place is tried again for a while, then its reader is told by code', async () => {
  const open = Array.from({ length: MOST_OF_ONE }, page)
  await Promise.all(open.map(({ begun }) => begun))
  const start = performance.now()
  expect(await page().fault).toMatchObject({
    name: 'GraphError',
    code: 'TOO_MANY_STREAMS',
    requestId: expect.stringMatching(/^request_/),
    retryAfter: 1,
  })
  expect(performance.now() - start).toBeGreaterThan(7_000) // 1, 1, 2 and 4 seconds
}, 60_000)

test('it begins when another is closed meanwhile', async () => {
  const open = Array.from({ length: MOST_OF_ONE }, page)
  await Promise.all(open.map(({ begun }) => begun))
  const late = page()
  setTimeout(() => open[0]?.leaves(), 1_000)
  await late.begun
}, 60_000)
