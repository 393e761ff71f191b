import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { ask, dana, draft, harbor, jo, mercy, sent, startReferrals, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

const CREATE = `mutation ($input: CreateAgencyLinkInput!) { createAgencyLink(input: $input) {
  link { id step url expiresAt } userErrors { __typename field } } }`

async function makeLink(who: typeof jo, input: object) {
  return (await start.subgraph.query(who, CREATE, { input })).data?.['createAgencyLink']
}

/** A link for a referral that was just sent. */
async function linkFor(step: 'ACCEPT' | 'REJECT' | 'COMPLETE', more: object = {}) {
  const referral = await sent(start)
  const { link } = await makeLink(jo, { referralId: referral.id, step, ...more })
  return { referralId: String(referral.id), path: new URL(link.url).pathname, linkId: String(link.id) }
}

/** What the page answers, as the gateway would ask for it. */
async function open(method: 'GET' | 'POST', path: string) {
  const route = definition.routes.find((one) => one.method === method && path.startsWith(one.path))
  if (!route) throw new Error(`no route for ${path}`)
  const request = {
    path,
    headers: {},
    viewer: null,
    requestId: 'r',
    body: Buffer.alloc(0),
    stream: Readable.from([]),
  }
  const { status, content, headers } = await route.handle(start.subgraph.deps, request)
  return { status, html: typeof content?.data === 'string' ? content.data : '', headers }
}

async function statusOf(id: string) {
  const answer = await start.subgraph.query(dana, `{ referral(id: "${id}") { status history { by to } } }`)
  return answer.data?.['referral']
}

test('opening a link changes nothing, however often; its button takes the step, and the history names the link', async () => {
  const { referralId, path, linkId } = await linkFor('ACCEPT')
  for (let n = 0; n < 3; n += 1) {
    const page = await open('GET', path)
    expect(page.status).toBe(200)
    expect(page.html).toContain('<form method="post">')
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  }
  expect((await statusOf(referralId)).status).toBe('SENT')
  expect((await open('POST', path)).html).toContain('The referral is accepted.')
  expect(await statusOf(referralId)).toMatchObject({ status: 'ACCEPTED' })
  expect((await statusOf(referralId)).history.at(-1)).toEqual({ by: linkId, to: 'ACCEPTED' })
})

test('a link works once: a second click, even at the same moment, does nothing more', async () => {
  const { referralId, path } = await linkFor('REJECT')
  await Promise.all([open('POST', path), open('POST', path)])
  expect((await open('POST', path)).status).toBe(410)
  expect((await open('GET', path)).html).toContain('This link was used')
  const { status, history } = await statusOf(referralId)
  expect(status).toBe('DECLINED')
  expect(history.filter((step: { to: string }) => step.to === 'DECLINED')).toHaveLength(1)
})

test('a link that expired, was forged, cut short or given another step opens nothing', async () => {
  const { referralId, path } = await linkFor('ACCEPT', { validHours: 1 })
  const other = await linkFor('REJECT')
  const [id, signature] = path.slice('/in/links/'.length).split('.')
  const foreign = other.path.split('.')[1] ?? ''
  for (const bad of [
    `${id}.${foreign}`,
    `${id}.${signature?.slice(0, -1)}`,
    `${id}.`,
    `${id}`,
    'link_01kb0000000000000000000000.x',
  ]) {
    const page = await open('POST', `/in/links/${bad}`)
    expect(page).toMatchObject({ status: 404 })
    expect(page.html).not.toContain('Agency')
  }
  start.clock.set(new Date(start.clock.now().getTime() + 3_600_000).toISOString())
  expect((await open('GET', path)).status).toBe(410)
  expect((await open('POST', path)).html).toContain('expired')
  expect((await statusOf(referralId)).status).toBe('SENT')
})

test('a step that is no longer possible is refused in words, and leaves the referral alone', async () => {
  const { referralId, path } = await linkFor('ACCEPT')
  await ask(start, harbor, {
    mutation: 'rejectReferral',
    input: { referralId, expectedVersion: 2, reason: 'NO_CAPACITY' },
  })
  expect(await open('POST', path)).toMatchObject({ status: 409 })
  expect((await statusOf(referralId)).status).toBe('DECLINED')
})

test('a service is reported as given with a link; the care team still verifies', async () => {
  const { referralId, path } = await linkFor('COMPLETE')
  expect(await open('POST', path)).toMatchObject({ status: 409 })
  await ask(start, harbor, { mutation: 'acceptReferral', input: { referralId, expectedVersion: 2 } })
  await ask(start, harbor, { mutation: 'startService', input: { referralId, expectedVersion: 3 } })
  expect((await open('POST', path)).html).toContain('the care team will verify it')
  expect((await statusOf(referralId)).status).toBe('SERVICE_COMPLETED')
})

test('the page tells nothing of the patient', async () => {
  const { path } = await linkFor('ACCEPT')
  const { html } = await open('GET', path)
  expect(html).not.toContain(start.linh)
  expect(html).toMatch(/help of the kind <b>social<\/b>, sent on \d{4}-\d\d-\d\d/)
})

test('links are made for what was sent, by who may, and live a week at most', async () => {
  const referral = await sent(start)
  const unsent = await draft(start)
  const input = { referralId: referral.id, step: 'ACCEPT' }
  expect((await makeLink(mercy, input)).userErrors).toMatchObject([{ __typename: 'NotFound' }])
  expect((await makeLink(harbor, input)).link).not.toBeNull()
  const tooLong = await makeLink(jo, { ...input, validHours: 169 })
  expect(tooLong.userErrors).toMatchObject([{ field: ['input', 'validHours'] }])
  const early = await makeLink(jo, { ...input, referralId: unsent.id })
  expect(early.userErrors).toMatchObject([{ field: ['input', 'referralId'] }])
  expect((await start.subgraph.query(dana, CREATE, { input })).errors).toBeDefined()
})
