import { setTimeout as delay } from 'node:timers/promises'
import { PERSONAS, type PersonaName } from '@baton/auth/personas'
import type { DomainEvent } from '@baton/events/event'
import { newId } from '@baton/service-kit/ids'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { followStream, silence, type FollowedStream } from './followed-stream.js'
import { untilOneMinuteHolds } from './one-minute.js'
import { openTwinWorld, type TwinWorld } from './twin-world.js'

/*
 * Two worlds with a patient each, alike but for what happens under Part 2 in one of them while people follow every stream:
 * whoever may not know of it is told the same in both, event by event, and the same again on resuming, and has the same
 * left of the budget: also that a form of either kind raised a concern for the patient's safety, of which everybody who
 * treats must hear (decision 0301). Cho, whom the consent names, is told of what is hidden. (An agency's stream is of its
 * referrals alone; those who treat know of Part 2 referrals.)
 */
const PATIENT = `id version riskScores(first: 50) { edges { node { instrument total } } }
  encounters(first: 50) { edges { node { class status } } } conditions(first: 50) { edges { node { id } } }
  transitionEpisodes { id status } escalations { id status } tasks(first: 50) { edges { node { title } } }
  referrals(first: 50) { edges { node { id status } } } contactAttempts { topic status }
  authorizations(first: 50) { edges { node { id } } } carePlans { title } timeline(first: 50) { edges { node { kind } } }`
const OF_REVIEWERS = PATIENT.replace(/contactAttempts \{.*?\}/, '')
const REFERRAL = 'id version status history { from to }'

const STREAMS = {
  patient: `subscription ($patient: ID!, $after: Cursor) { patientChanged(id: $patient, after: $after) { ${PATIENT} } }`,
  queue: `subscription ($after: Cursor) { workQueueChanged(first: 50, after: $after) {
    edges { node { id kind label urgency dueAt } } pageInfo { hasNextPage } } }`,
  escalations: 'subscription ($after: Cursor) { escalationRaised(after: $after) { id status situation } }',
  open: `subscription ($open: ID!, $after: Cursor) { referralChanged(id: $open, after: $after) { ${REFERRAL} } }`,
  hidden: `subscription ($hidden: ID!, $after: Cursor) { referralChanged(id: $hidden, after: $after) { ${REFERRAL} } }`,
} as const
type Stream = keyof typeof STREAMS
type Reader = readonly [who: PersonaName, stream: Stream]

/** Who follows what while a stay has a label, and while a referral has. */
const OF_STAYS: readonly Reader[] = (['dana', 'omar', 'uma', 'cho'] as const).flatMap((who) =>
  (['patient', 'queue', 'escalations', 'open'] as const).map((stream): Reader => [who, stream]),
)
const OF_REFERRALS: readonly Reader[] = [
  ...(['patient', 'queue', 'open', 'hidden'] as const).map((stream): Reader => ['uma', stream]),
  ...(['open', 'hidden'] as const).map((stream): Reader => ['harbor', stream]),
  ['cho', 'queue'],
  ['cho', 'hidden'],
]

/** What a reader's stream told, and what all streams of the reader took from the budget, happening by happening. */
interface Heard {
  readonly live: readonly string[]
  readonly resumed: readonly string[]
  readonly spent: readonly number[]
}
type Told = ReadonlyMap<string, Heard>
const told = { plain: new Map() as Told, secret: new Map() as Told }
/** The operations that Dana reads of in the patient's log, and the privacy officer. */
const logged: Record<string, readonly string[]> = {}

/** What the streams of a referral told whose agency may no longer know of it. */
const untold: Partial<Record<'before' | 'after' | 'resumed' | 'ofOthers', readonly string[]>> = {}

beforeAll(async () => {
  for (const name of ['plain', 'secret'] as const) {
    const world = await openTwinWorld()
    try {
      told[name] = await toldIn(world, name === 'secret')
    } finally {
      await world.close()
    }
  }
}, 300_000)

async function toldIn(world: TwinWorld, isSecret: boolean): Promise<Told> {
  const open = await world.isReferred('NONE')
  if (isSecret) await world.stays('PART2')
  const { patientId: patient } = world
  const secretly = async (happens: () => Promise<unknown>) => (isSecret ? void (await happens()) : undefined)
  const ofStays = await follow({ world, readers: OF_STAYS, ids: { patient, open } }, [
    () => secretly(() => world.isNotReached()),
    () => secretly(() => world.stays('PART2')),
    () => world.stays('NONE'),
    () => world.isInDanger(isSecret ? 'PART2' : 'NONE'),
    () => secretly(() => world.stays('PART2')),
  ])
  const hidden = isSecret ? await world.isReferred('PART2') : newId('referral')
  const ofReferrals = await follow({ world, readers: OF_REFERRALS, ids: { patient, open, hidden } }, [
    () => secretly(() => world.isReferred('PART2')),
    () => world.isReferred('NONE'),
    () => secretly(() => world.isCancelled(hidden)),
    () => world.isCancelled(open),
  ])
  for (const who of ['dana', 'jo'] as const)
    logged[`${isSecret ? 'secret' : 'plain'}, ${who}`] = await logOf(world, who)
  if (isSecret) Object.assign(untold, await whileConsentEnds(world))
  return new Map([...ofStays, ...ofReferrals])
}

/**
 * What the streams of a Part 2 referral tell while the patient takes back the consent that opens it to its agency, which
 * is no Part 2 program: something happens before its service has heard of that, and something after.
 */
async function whileConsentEnds(world: TwinWorld): Promise<typeof untold> {
  const hidden = await world.isReferred('PART2', 'mercy')
  const readers = [['mercy', 'hidden'] as const, ['cho', 'hidden'] as const]
  const [mercy, cho] = await Promise.all(readers.map((reader) => openStream(world, reader, { hidden })))
  if (!mercy || !cho) throw new Error('There are two.')
  await world.gateway.hear([moved(hidden)])
  await silence([mercy, cho])
  const before = comparable(mercy)
  await world.takesConsentBack()
  await world.gateway.hear([moved(hidden)])
  await delay(300)
  await world.isCancelled(hidden)
  await silence([mercy, cho])
  const resumed = await openStream(world, ['mercy', 'hidden'], { hidden, after: mercy.cursor() })
  await silence([resumed])
  for (const stream of [mercy, cho, resumed]) stream.close()
  const after = comparable(mercy).slice(before.length)
  return { before, after, resumed: comparable(resumed), ofOthers: comparable(cho) }
}

/** As far as a stream reads it. */
const moved = (referralId: string) =>
  ({ type: 'referral.moved.v1', payload: { referralId } }) as DomainEvent<'referral.moved.v1'>

async function logOf({ gateway, patientId }: TwinWorld, who: PersonaName): Promise<readonly string[]> {
  const query = `{ auditTrail(patientId: "${patientId}", first: 100) { edges { node { operation } } } }`
  const asked = { method: 'POST', headers: gateway.headersOf(PERSONAS[who]), body: JSON.stringify({ query }) }
  const { data } = (await (await fetch(`${gateway.url}/graphql`, asked)).json()) as {
    data: { auditTrail: { edges: { node: { operation: string } }[] } }
  }
  return data.auditTrail.edges.map(({ node }) => node.operation)
}

interface Following {
  readonly world: TwinWorld
  readonly readers: readonly Reader[]
  readonly ids: Readonly<Record<string, string>>
}

/** What readers are told while things happen one after the other, and what after, from where they had begun. */
async function follow(
  { world, readers, ids }: Following,
  happenings: readonly (() => Promise<unknown>)[],
): Promise<Told> {
  const live = await Promise.all(readers.map((reader) => openStream(world, reader, ids)))
  await silence(live)
  const begun = live.map((stream) => stream.cursor())
  const people = [...new Set(readers.map(([who]) => who))]
  const spent = new Map<PersonaName, number[]>(people.map((who) => [who, []]))
  for (const happens of happenings) {
    await untilOneMinuteHolds()
    const before = await Promise.all(people.map((who) => budgetOf(world, who)))
    await happens()
    await silence(live)
    for (const [at, who] of people.entries())
      spent.get(who)?.push((before[at] ?? 0) - (await budgetOf(world, who)))
  }
  const resumed = await Promise.all(
    readers.map((reader, at) => openStream(world, reader, { ...ids, after: begun[at] ?? '' })),
  )
  await silence(resumed)
  for (const stream of [...live, ...resumed]) stream.close()
  const both = readers.map((reader, at) => {
    const events = { live: comparable(live[at]), resumed: comparable(resumed[at]) }
    const heard: Heard = { ...events, spent: spent.get(reader[0]) ?? [] }
    return [`${ids['hidden'] ? 'referrals' : 'stays'}, ${reader.join(': ')}`, heard] as const
  })
  return new Map(both)
}

/** Points that are left to somebody of this minute. */
async function budgetOf({ gateway }: TwinWorld, who: PersonaName): Promise<number> {
  const path = who === 'harbor' ? '/partner/graphql' : '/graphql'
  const asked = {
    method: 'POST',
    headers: gateway.headersOf(PERSONAS[who]),
    body: '{"query":"{ __typename }"}',
  }
  const answer = await fetch(`${gateway.url}${path}`, asked)
  const { extensions } = (await answer.json()) as { extensions: { cost: { remaining: number } } }
  return extensions.cost.remaining
}

function openStream(
  { gateway }: TwinWorld,
  [who, stream]: Reader,
  ids: Following['ids'],
): Promise<FollowedStream> {
  const path = PERSONAS[who].kind === 'partner' ? '/partner/graphql/stream' : '/graphql/stream'
  const asked = who === 'uma' ? STREAMS[stream].replace(PATIENT, OF_REVIEWERS) : STREAMS[stream]
  const variables = ids['after'] === '' ? { ...ids, after: null } : ids
  const headers = gateway.headersOf(PERSONAS[who])
  return followStream({ url: `${gateway.url}${path}`, headers, body: { query: asked, variables } })
}

/** What must differ between two worlds is taken out: ids, which cursor it is, and what is left, which hangs on the order of streams. */
function comparable(stream: FollowedStream | undefined): readonly string[] {
  return (stream?.events ?? []).map((event) =>
    event
      .replace(/(^id: |"cursor":")[\w-]{48}/gm, '$1cursor')
      .replace(/\b([a-z]+(?:_[a-z]+)*)_[0-9a-hjkmnp-tv-z]{26}\b/g, '$1')
      .replace(/"remaining":\d+/, '"remaining":0'),
  )
}

const all = [
  ...OF_STAYS.map((one) => ['stays', one] as const),
  ...OF_REFERRALS.map((one) => ['referrals', one] as const),
]
const keyOf = ([what, reader]: (typeof all)[number]) => `${what}, ${reader.join(': ')}`

describe('who may not know', () => {
  test.each(all.filter(([, [who]]) => who !== 'cho').map((one) => [keyOf(one)]))(
    'is told the same with and without what is hidden: %s',
    (key) => {
      expect(told.secret.get(key)).toEqual(told.plain.get(key))
      expect(told.plain.get(key)?.live.length).toBeGreaterThan(0)
      expect(told.plain.get(key)?.spent.some((points) => points > 1)).toBe(true)
    },
  )
})

test('what a stream asks for itself about a hidden record stands in no log: it would tell of the record', () => {
  for (const operations of Object.values(logged)) {
    expect(operations.length).toBeGreaterThan(0)
    expect(operations.filter((name) => name.startsWith('MayKnow'))).toEqual([])
  }
  expect(Object.keys(logged)).toHaveLength(4)
})

test.each([
  'stays, cho: patient',
  'stays, cho: queue',
  'stays, cho: escalations',
  'referrals, cho: queue',
  'referrals, cho: hidden',
])('who may know is told of it: %s', (key) => {
  expect(told.secret.get(key)?.live).not.toEqual(told.plain.get(key)?.live)
})

test('an agency is told nothing more once the consent is taken back that opened a referral to it, nor may it resume', () => {
  const { before = [], after, resumed = [], ofOthers = [] } = untold
  expect(before.join('')).toContain('"status":"ACCEPTED"')
  expect(after).toEqual([])
  expect(resumed.join('')).toContain('"code":"NOT_FOUND"')
  expect(resumed.join('')).not.toContain('"data"')
  expect(ofOthers.join('')).toContain('"status":"CANCELLED"')
})
