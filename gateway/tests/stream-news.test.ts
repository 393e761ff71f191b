import { expect, test } from '@jest/globals'
import type { Feed, Missed } from '../src/streams/feed.js'
import type { Bill } from '../src/limits/bill.js'
import { runStream } from '../src/streams/run-stream.js'
import type { Result } from '../src/streams/stream-parts.js'
import { STREAMS } from '../src/streams/stream-schema.js'

/* What streams tell of the changes that wake them, and who pays for it: without a network, answer by answer. */
const ENCOUNTER = 'encounter_01jc000000e008000000000001'

/** An answer, and what the bill for it says. */
interface Scripted {
  readonly result: Result
  /** Set: there is no budget for so many seconds. */
  readonly wait?: number
  /** The viewer is deactivated while it is on its way. */
  readonly deactivates?: true
}

/** Runs a stream over one page of changes; answers what it told and how often somebody paid. */
async function run(
  stream: string,
  missed: readonly Missed[],
  answers: readonly Scripted[],
  args: Readonly<Record<string, unknown>> = {},
) {
  const source = STREAMS[stream]
  if (!source) throw new Error('There is such a stream.')
  const left = new AbortController()
  const script = [...answers]
  const told: Result[] = []
  const seen = { asked: [] as string[], after: [] as unknown[], paid: 0, read: [] as Result[] }
  let isDeactivated = false
  const pages = source.shared ? [[], missed] : [missed] // what was missed is looked at once before
  await runStream({
    feed: feedOf(() => pages.shift() ?? []),
    head: 'c0',
    stream: {
      begin: () => undefined,
      next: (result) => told.push(result) > 0,
      complete: () => undefined,
      closed: left.signal,
    },
    query: { source, args, key: stream, query: (subject) => `about ${subject}`, variables: {} },
    followed: { topic: source.topic, subject: '*', labels: ['NONE'] },
    requestId: 'request_1',
    ask: async ({ query, variables, isProbe }, bill) => {
      seen.asked.push(query.replace(/\s+/g, ' ').slice(0, 19))
      if (query.includes('$after')) seen.after.push(variables?.['after'])
      const answer = script.shift()
      if (!answer || script.length === 0) setTimeout(() => left.abort(), 20)
      if (answer && !isProbe) seen.read.push(answer.result)
      isDeactivated ||= answer?.deactivates === true
      if (bill && answer) write(bill, answer, () => (seen.paid += 1))
      return answer?.result ?? { data: null }
    },
    isDeactivated: () => isDeactivated,
    expiresAt: 60_000,
    now: () => 0,
    outageMs: 10,
  })
  const unread = told.map(({ extensions }) => extensions?.['unread'] ?? null)
  return {
    ...seen,
    unread,
    told: told.map(({ data, extensions }) => ({ data, cost: extensions?.['cost'] })),
  }
}

const PRICE = { requested: 5, actual: 2, limit: 100, remaining: 98 }

function write(bill: Bill, { wait }: Scripted, pays: () => void): void {
  bill.wait = wait ?? null
  bill.pay = () => {
    pays()
    return PRICE
  }
}

function feedOf(after: () => readonly Missed[]): Feed {
  return {
    head: async () => 'c0',
    knows: () => true,
    after: async () => after(),
    watch: () => () => undefined,
    close: async () => undefined,
  }
}

const change = (subject: string, record: string | null = null): Missed => ({ subject, record, cursor: 'c1' })
const escalation = (id: string | null): Result => ({ data: { escalationRaised: id && { id } } })
const patient: Result = { data: { patientChanged: { id: 'p1' } } }
const stays = (...ids: readonly string[]): Result => ({
  data: { patient: { encounters: { edges: ids.map((id) => ({ node: { id } })) } } },
})
const outage: Result = {
  ...escalation(null),
  errors: [{ message: 'missing', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
}

test('what is told is paid for, and what its reader may not see is neither', async () => {
  const seen = await run(
    'escalationRaised',
    [change('e1'), change('e2')],
    [{ result: escalation(null) }, { result: escalation(null) }, { result: escalation('e2') }],
  )
  expect(seen.told).toEqual([{ data: escalation('e2').data, cost: PRICE }])
  expect(seen.paid).toBe(1)
})

test('a state of the queue that was told before is neither paid for nor logged as read again', async () => {
  const queue = (label: string): Result => ({ data: { workQueueChanged: { edges: [{ node: { label } }] } } })
  const seen = await run(
    'workQueueChanged',
    [change('*'), change('*')],
    [{ result: queue('a') }, { result: queue('b') }, { result: queue('b') }, { result: queue('b') }],
  )
  expect(seen.asked.length).toBe(4) // as it was opened; looked at and read; looked at
  expect(seen.told.map(({ data }) => data)).toEqual([queue('b').data])
  expect([seen.paid, seen.read]).toEqual([1, [queue('b')]])
})

test('the question that opens a stream is a read only where its answer is told', async () => {
  const queue: Result = { data: { workQueueChanged: { edges: [] } } }
  const opened = await run('workQueueChanged', [], [{ result: queue }])
  const resumed = await run('workQueueChanged', [], [{ result: queue }], { after: 'c0' })
  const followed = await run('patientChanged', [change('p1')], [{ result: patient }, { result: patient }])
  expect([opened, resumed, followed].map(({ told, read }) => [told.length, read.length])).toEqual([
    [0, 0],
    [1, 1],
    [1, 1],
  ])
})

test.each<[string, string, readonly Missed[], Readonly<Record<string, unknown>>]>([
  ['it began with, resumed', 'workQueueChanged', [], { after: 'c0' }],
  ['changed', 'patientChanged', [change('p1')], {}],
])('whoever is deactivated before they are told what %s is told so instead', async (_, ...asked) => {
  const [stream, missed, args] = asked
  const first = missed.map(() => ({ result: patient }))
  const result: Result = { data: { [stream]: { id: 'p1' } } }
  const { told } = await run(stream, missed, [...first, { result, deactivates: true }], args)
  expect(told).toEqual([{ data: undefined, cost: undefined }])
})

test('nothing is lost to a spent budget: the stream waits until there is some', async () => {
  const first = { result: escalation(null) }
  const refused = { result: { errors: [{}] }, wait: 0.01 }
  const seen = await run('escalationRaised', [change('e1')], [first, refused, { result: escalation('e1') }])
  expect(seen.told.map(({ data }) => data)).toEqual([escalation('e1').data])
})

test('an escalation is not lost to an outage: nothing that is missing is taken for what is hidden', async () => {
  const seen = await run(
    'escalationRaised',
    [change('e1')],
    [{ result: escalation(null) }, { result: outage }, { result: escalation('e1') }],
  )
  expect(seen.told.map(({ data }) => data)).toEqual([escalation('e1').data])
})

const hidden: Result = { data: { patientChanged: null } }

test('of a patient who is hidden by now nothing is told or paid, and an outage is not taken for that', async () => {
  const lack: Result = { ...hidden, errors: [{ message: 'stale', extensions: { code: 'ACCESS_STALE' } }] }
  const seen = await run(
    'patientChanged',
    [change('p1'), change('p1'), change('p1')],
    [{ result: patient }, { result: hidden }, { result: lack }, { result: hidden }, { result: patient }],
  )
  expect([seen.told.map(({ data }) => data), seen.paid]).toEqual([[patient.data], 1])
})

test('a question that the graph refuses by now is told once, and ends the stream', async () => {
  const refused: Result = { errors: [{ message: 'no such field', extensions: { code: 'FORBIDDEN' } }] }
  const seen = await run(
    'patientChanged',
    [change('p1'), change('p1')],
    [{ result: patient }, { result: refused }, { result: refused }],
  )
  expect([seen.told.length, seen.asked.length]).toEqual([1, 2])
})

const failed = (code: string): Result => ({
  data: { escalationRaised: null },
  errors: [{ message: 'missing', extensions: { code } }],
})
const ESCALATION = 'escalation_01jc000000e008000000000001'

test.each([
  ['times out', 'SUBGRAPH_UNAVAILABLE'],
  ['times out', 'DEADLINE_EXCEEDED'],
  ['breaks', 'INTERNAL_SERVER_ERROR'],
] as const)('an escalation whose question always %s (%s) does not hold up the next one', async (_, code) => {
  const tries = Array.from({ length: 3 }, () => ({ result: failed(code) }))
  const next = { result: escalation('e2') }
  const wakes = (knows: readonly Scripted[]) =>
    run(
      'escalationRaised',
      [change(ESCALATION), change('e2')],
      [{ result: escalation(null) }, ...tries, ...knows, next],
    )
  const known = await wakes([{ result: outage }, { result: { data: { escalation: { id: ESCALATION } } } }])
  expect(known.told.map(({ data }) => data)).toEqual([failed(code).data, next.result.data])
  expect([known.unread, known.paid]).toEqual([[ESCALATION, null], 2])
  // Whoever may not know of it is told nothing of it, and where nobody knows, not which it was.
  const hidden = await wakes([{ result: { data: { escalation: null } } }])
  expect([hidden.told.map(({ data }) => data), hidden.paid]).toEqual([[next.result.data], 1])
  const broken = { result: failed('INTERNAL_SERVER_ERROR') }
  const untold = await wakes([broken, broken, broken])
  expect(untold.told.map(({ data }) => data)).toEqual([failed(code).data, next.result.data])
  expect(untold.unread).toEqual([null, null])
})

test.each([
  ['who may know of it is told', stays(ENCOUNTER), [patient.data], 1],
  ['who may not is asked nothing more', stays('encounter_of_others'), [], 0],
] as const)('of a record that a consent alone opens, %s', async (_, answer, told, paid) => {
  const seen = await run(
    'patientChanged',
    [change('p1', ENCOUNTER)],
    [{ result: patient }, { result: answer }, ...(paid ? [{ result: patient }] : [])],
  )
  expect(seen.asked.slice(0, 2)).toEqual(['about *', 'query MayKnowOfStay'])
  expect(seen.told.map(({ data }) => data)).toEqual(told)
  expect(seen.paid).toBe(paid)
})

test('a stay is looked for below the latest hundred, too', async () => {
  const page = (id: string, endCursor: string | null): Result => ({
    data: {
      patient: {
        encounters: { edges: [{ node: { id } }], pageInfo: { hasNextPage: endCursor !== null, endCursor } },
      },
    },
  })
  const wakes = (second: string) =>
    run(
      'patientChanged',
      [change('p1', ENCOUNTER)],
      [
        { result: patient },
        { result: page('encounter_of_today', 'hundred') },
        { result: page(second, null) },
        ...(second === ENCOUNTER ? [{ result: patient }] : []),
      ],
    )
  const told = await wakes(ENCOUNTER)
  expect([told.told.map(({ data }) => data), told.after]).toEqual([[patient.data], [undefined, 'hundred']])
  const untold = await wakes('encounter_of_others')
  expect([untold.told, untold.after]).toEqual([[], [undefined, 'hundred']])
})

test('a record that nobody can be asked about wakes no stream that a consent alone would open', async () => {
  const seen = await run('patientChanged', [change('p1', '')], [{ result: patient }])
  expect([seen.told, seen.asked]).toEqual([[], ['about *']])
})
