import { randomUUID } from 'node:crypto'
import { PERSONAS } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import { bodyHash, sign, SIGNATURE_HEADER } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { request } from 'undici'
import { z } from 'zod'
import type { BenchStack } from './bench-stack.js'
import { ratioLine } from './report.js'
import { takeTurns, timed } from './rounds.js'

/** What each subgraph adds to a patient; the gateway's document and the bare requests are made of the same words. */
const own = `id name { text } age coverages { memberId } riskScores(first: 1) { edges { node { total band } } }
  encounters(first: 5) { edges { node { class admittedAt dischargedAt } } }`
const sections = {
  'care-plans': 'transitionEpisodes { status deadlines { rule dueAt status } }',
  referrals: 'referrals(first: 5) { edges { node { status category } } }',
  authorizations: 'authorizations(first: 5) { edges { node { status dueAt serviceLines { outcome } } } }',
  metrics: 'timeline(first: 5) { edges { node { kind occurredAt } } }',
}
const all = `${own} ${Object.values(sections).join(' ')}`

const dana: Viewer = {
  kind: 'staff',
  id: PERSONAS.dana.id,
  roles: PERSONAS.dana.roles,
  scopes: scopesOf(PERSONAS.dana.roles),
  agencyId: null,
  patientIds: [],
  purpose: PERSONAS.dana.purpose,
  onBehalfOf: null,
  accessEpoch: 0,
  clockVersion: 0,
}

interface Page {
  /** Root field of patients, with a slot for what is read of each patient. */
  readonly root: (fields: string) => string
  /** How often one round reads the page. */
  readonly repeats: number
}

/** One patient over five subgraphs, through the gateway, beside the five requests that answer it. */
export async function patient360(stack: BenchStack): Promise<string> {
  const id = await anyPatient(stack)
  const page = { root: (fields: string) => `{ patient(id: "${id}") { ${fields} } }`, repeats: 40 }
  return compare('patient-360', stack, page)
}

/** A page of fifty patients over five subgraphs, beside the five requests that answer it. */
export async function list50(stack: BenchStack): Promise<string> {
  const root = (fields: string): string => `{ myCaseload(first: 50) { edges { node { ${fields} } } } }`
  return compare('list-50', stack, { root, repeats: 15 })
}

/** The same two pages as plain documents, for supervisors. */
export async function pageOfOne(
  stack: BenchStack,
): Promise<{ name: string; query: string; requests: number }> {
  const id = await anyPatient(stack)
  return { name: 'patient-360', query: `{ patient(id: "${id}") { ${all} } }`, requests: 600 }
}

/** See `pageOfOne`. */
export function pageOfFifty(): { name: string; query: string; requests: number } {
  return { name: 'list-50', query: `{ patients(first: 50) { edges { node { ${all} } } } }`, requests: 240 }
}

async function compare(name: string, stack: BenchStack, page: Page): Promise<string> {
  const pairs = await takeTurns({
    rounds: 7,
    ours: async () => repeated(page.repeats, async () => throughGateway(stack, page)),
    bare: async () => repeated(page.repeats, async () => bareRequests(stack, page)),
  })
  return ratioLine(name, 'the bare subgraph requests', pairs)
}

async function repeated(times: number, work: () => Promise<unknown>): Promise<number> {
  const total = await timed(async () => {
    for (let count = 0; count < times; count++) await work()
  })
  return total / times
}

async function anyPatient(stack: BenchStack): Promise<string> {
  const answer = z.object({ data: z.object({ myCaseload: z.object({ edges: z.array(z.unknown()) }) }) })
  const text = await throughGateway(stack, {
    root: (fields) => `{ myCaseload(first: 1) { edges { node { ${fields} } } } }`,
  })
  const [id] = idsIn(JSON.stringify(answer.parse(JSON.parse(text)).data))
  if (!id) throw new Error('The population is empty.')
  return id
}

async function throughGateway(stack: BenchStack, page: Pick<Page, 'root'>): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${stack.danaToken}` }
  return post(`${stack.url}/graphql`, headers, { query: page.root(all) })
}

/** The subgraph requests that the gateway's plan makes: patients first, then the four others at once. */
async function bareRequests(stack: BenchStack, page: Page): Promise<void> {
  const ids = idsIn(await toSubgraph(stack, 'patients', { query: page.root(own) }))
  const representations = [...new Set(ids)].map((id) => ({ __typename: 'Patient', id }))
  await Promise.all(
    Object.entries(sections).map(async ([subgraph, fields]) => {
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient { ${fields} } } }`
      return toSubgraph(stack, subgraph, { query, variables: { representations } })
    }),
  )
}

function idsIn(text: string): string[] {
  return text.match(/patient_[0-9a-z]{26}/g) ?? []
}

async function toSubgraph(stack: BenchStack, subgraph: string, operation: object): Promise<string> {
  const url = stack.subgraphUrls[subgraph]
  if (url === undefined) throw new Error(`The stack did not say where ${subgraph} is.`)
  const body = JSON.stringify(operation)
  const signature = sign({
    keys: stack.signingKeys,
    audience: subgraph,
    viewer: dana,
    requestId: 'bench',
    nonce: randomUUID(),
    bodyHash: bodyHash(body),
    now: new Date(),
  })
  return send(url, { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature }, body)
}

async function post(url: string, headers: Record<string, string>, body: object): Promise<string> {
  return send(url, headers, JSON.stringify(body))
}

async function send(url: string, headers: Record<string, string>, body: string): Promise<string> {
  const response = await request(url, { method: 'POST', headers, body })
  const text = await response.body.text()
  if (response.statusCode !== 200 || text.includes('"errors"'))
    throw new Error(`${url} answered ${text.slice(0, 500)}`)
  return text
}
