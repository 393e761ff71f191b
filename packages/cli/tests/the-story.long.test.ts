import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startStack, type RunningStack } from '@baton/local/run-stack'
import { request } from 'undici'
import { clockOf } from '../src/clock.js'
import { openGraph } from '../src/graph.js'
import { loadPopulation } from '../src/loading/load-population.js'
import { scenarios } from '../src/scenarios/catalogue.js'
import { s1 } from '../src/scenarios/s1/story.js'
import { play, type Step, type StepReport } from '../src/scenarios/story.js'
import type { Stack } from '../src/stack.js'
import { tokenFor } from '../src/token.js'

const execute = promisify(execFile)
let dir: string
let running: RunningStack
let stack: Stack

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'baton-story-'))
  running = await startStack({ dir, port: 0, quiet: true, forgetful: true })
  const processes = Object.entries(running.urls).map(([name, url]) => ({ name, url }))
  stack = { url: running.gatewayUrl, payerUrl: running.urls['payer-simulator'] ?? null, processes }
}, 120_000)

afterAll(async () => {
  await running.stop()
  await rm(dir, { recursive: true, force: true })
}, 60_000)

test('the synthetic world loads, and loading it again changes nothing', async () => {
  const loaded = await loadPopulation(stack, 20)
  expect(loaded).toEqual({ practitioners: 10, agencies: 4, patients: 20 })
  expect(await loadPopulation(stack, 20)).toEqual(loaded)
}, 120_000)

async function playThrough(steps: readonly Step<object>[]) {
  const reports: StepReport[] = []
  const tools = { stack, graph: openGraph(stack), clock: clockOf(stack) }
  await play(tools, steps, (report) => reports.push(report))
  const failed = reports.flatMap(({ title, error, checks }) => [
    ...(error === null ? [] : [`${title}: ${error}`]),
    ...checks.filter((check) => !check.ok).map(({ what, expected, got }) => ({ title, what, expected, got })),
  ])
  return { failed, played: reports.length }
}

test('the discharge story of Rosa Delgado comes out as it is told, from discharge to food boxes asked for', async () => {
  expect(await playThrough(s1)).toEqual({ failed: [], played: s1.length })
}, 180_000)

test('the first query of the README answers, every section of it', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
  const query = /```graphql\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const response = await request(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFor(stack, 'dana')}` },
    body: JSON.stringify({ query }),
  })
  expect(await response.body.json()).toMatchObject({
    data: {
      patientByIdentifier: {
        name: { text: expect.any(String) },
        riskScores: { edges: [{ node: { instrument: 'LACE', total: 14, band: 'HIGH' } }] },
        transitionEpisodes: [{ status: 'SEEN' }],
        referrals: { edges: [{ node: { status: 'SENT' } }] },
        authorizations: { edges: [{ node: {} }, { node: {} }] },
        timeline: { edges: [{ node: {} }, { node: {} }, { node: {} }] },
      },
    },
  })
})

test('what a partner asks first after the story, the saved Inbox, shows a referral that waits to be accepted', async () => {
  const saved = new URL('../../../gateway/explorer/operations/partner/1-inbox.graphql', import.meta.url)
  const response = await request(`${stack.url}/partner/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenFor(stack, 'harbor')}`,
    },
    body: JSON.stringify({ query: await readFile(saved, 'utf8') }),
  })
  const waiting = {
    status: 'SENT',
    category: 'SOCIAL',
    availableTransitions: expect.arrayContaining(['ACCEPT']),
  }
  expect(await response.body.json()).toMatchObject({ data: { partnerInbox: { edges: [{ node: waiting }] } } })
})

// S1 was played above.
const others = scenarios.flatMap((one) => ('steps' in one && one.name !== 'S1' ? [one] : []))

test.each(others.map((one) => [one.name, one] as const))(
  '%s comes out as it is told',
  async (_name, { steps }) => {
    expect(await playThrough(steps)).toEqual({ failed: [], played: steps.length })
  },
  240_000,
)

test('a partner is added with one command, and every block of its page works as it is pasted', async () => {
  const add = ['packages/cli/dist/main.js', 'partner', 'create', 'Corner Kitchen']
  const { stdout: page } = await execute(process.execPath, add, {
    env: { ...process.env, BATON_URL: stack.url },
  })
  expect(page).toContain('# Corner Kitchen and Baton')
  const blocks = [...page.matchAll(/```sh\n(.*?)\n```/gs)].map(([, block]) => block ?? '')
  expect(blocks).toHaveLength(4)
  const { stdout: answers } = await execute('bash', ['-euc', blocks.join('\necho\n')])
  const [inbox, webhook, capabilities] = answers
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  expect(capabilities).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' })
  expect(inbox).toMatchObject({ data: { partnerInbox: { edges: [] } } })
  expect(page).toMatch(/signed with `whsec_[A-Za-z0-9+/=]{44}`/)
  expect(webhook.data.enableWebhook).toMatchObject({
    webhook: { url: 'https://example.org/baton', status: 'ACTIVE' },
    userErrors: [],
  })
}, 60_000)
