import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { receiveFile } from '../src/operations/hl7v2/receive-file.js'
import { adt, receive } from './messages.js'

const clock = clockAt('2026-11-24T19:05:00Z')
let patients: TestSubgraph<PatientsDeps>
let strict: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock })
  strict = await testSubgraph(definition, { clock, env: { HL7_PROCESSING_IDS: 'P' } })
})
afterAll(async () => {
  await patients.close()
  await strict.close()
})

let number = 0
const pid = (mrn: string) => `PID|1||${mrn}^^^HV^MR||BATCH^${mrn}||19520301|F`
function message(event = 'A28', more: { mrn?: string; segments?: readonly string[] } = {}): string {
  number += 1
  const { mrn = `B-${number}`, segments = [] } = more
  const text = adt({ event, control: `b${number}`, occurred: '20261120100000', visit: mrn, pid: pid(mrn) })
  return [text, ...segments].join('\r')
}
const without = (segment: string, text: string) => text.replace(new RegExp(`\\r${segment}\\|[^\\r]*`), '')
const processing = (id: string, text = message()) => text.replace('|P|2.5.1', `|${id}|2.5.1`)

test.each([
  ['no patient (PID)', () => without('PID', message('A01')), 'AE', '100'],
  ['no visit (PV1)', () => without('PV1', message('A01')), 'AE', '100'],
  ['nobody who is merged (MRG)', () => message('A40'), 'AE', '100'],
  ['an empty MRG', () => message('A40', { segments: ['MRG|'] }), 'AE', '101'],
  ['no appointment (SCH)', () => message('A28').replace('ADT^A28', 'SIU^S12'), 'AE', '100'],
  ['two patients', () => message('A01', { segments: [pid('B-other')] }), 'AE', '100'],
  ['no number (MSH-10)', () => message().replace(/\|b\d+\|/, '||'), 'AE', '101'],
  ['a birth date that is none', () => message().replace('19520301', '1952-03-01'), 'AE', '102'],
  ['a time that is none', () => message().replaceAll('20261120100000', '20261120256100'), 'AE', '102'],
  ['a class of no table', () => message('A01').replace('PV1||I', 'PV1||Q'), 'AE', '103'],
  ['a number that was used', () => message().replace(/\|b\d+\|/, '|b1|'), 'AE', '205'],
  ['a processing of no table', () => processing('X'), 'AR', '202'],
  ['another event', () => message('A60'), 'AR', '201'],
  ['another message', () => message().replace('ADT^A28', 'ORU^R01'), 'AR', '200'],
  ['another version', () => message().replace('|2.5.1', '|3.0'), 'AR', '203'],
])('%s is answered as table 0357 has it', async (_, text, code, errorCode) => {
  await receive(patients, adt({ event: 'A28', control: 'b1', occurred: '20261120090000', pid: pid('B-1') }))
  const [received] = await receive(patients, text())
  expect(received).toMatchObject({ status: 'QUARANTINED', acknowledgment: code, errorCode })
  expect(received?.acknowledgments.join()).toContain(`MSA|${code}|`)
  expect(received?.acknowledgments.join()).toContain(`\rERR|||${errorCode}^^HL70357|E|`)
})

test.each(['T', 'D', 't^T'])(
  'a message for training or debugging (%s) is no news where one says so',
  async (id) => {
    const [[refused], [taken]] = [
      await receive(strict, processing(id)),
      await receive(patients, processing(id)),
    ]
    expect(refused).toMatchObject({
      status: 'QUARANTINED',
      acknowledgment: 'AR',
      errorCode: '202',
      reason: 'MSH-11 names a processing that is not done here: only P is.',
    })
    expect(taken).toMatchObject({ status: 'ACCEPTED' })
  },
)

test.each(['P', '', 'p^T'])('one for production (%j) is news everywhere', async (id) => {
  expect(await receive(strict, processing(id))).toMatchObject([{ status: 'ACCEPTED' }])
})

async function batch(...lines: readonly string[]) {
  const reception = { channel: 'MLLP', receivedBy: 'system:mllp' } as const
  const { messages, acknowledgments } = await receiveFile(patients.deps, lines.join('\r'), reception)
  const [answer = ''] = acknowledgments
  return {
    statuses: messages.map(({ status }) => status),
    reasons: messages.flatMap(({ reason }) => reason ?? []),
    acks: [...answer.matchAll(/\rMSA\|(..)/g)].map(([, code]) => code),
    trailer: /\r(BTS.*)\r$/.exec(answer)?.[1],
  }
}
const [FHS, BHS] = ['FHS|^~\\&|LAB|HOSP', 'BHS|^~\\&|LAB|HOSP']

test('a batch of nothing is answered by one of nothing, and nothing waits', async () => {
  const answer = await batch(FHS, BHS, 'BTS|0', 'FTS|1')
  expect(answer).toEqual({ statuses: [], reasons: [], acks: [], trailer: 'BTS|0' })
})

test('a count that does not hold keeps no message out, and its sender hears of it', async () => {
  expect(await batch(FHS, BHS, message(), message(), 'BTS|3', BHS, message(), 'BTS|1', 'FTS|3')).toEqual({
    statuses: ['ACCEPTED', 'ACCEPTED', 'ACCEPTED'],
    reasons: [],
    acks: ['AA', 'AA', 'AA'],
    trailer:
      'BTS|3|The trailer of the batch says 3 messages, but 2 came. The trailer of the file says 3 batches, but 2 came.',
  })
})

test('what has lost its message waits with the true reason, and a bad message keeps no good one out', async () => {
  expect(await batch(BHS, 'BTS|2')).toMatchObject({
    statuses: ['QUARANTINED'],
    reasons: ['The trailer of the batch says 2 messages, but 0 came.'],
    acks: ['AE'],
  })
  expect(await batch(BHS, 'PID|1||9^^^HV', message(), message('A60'), message(), 'BTS|3')).toMatchObject({
    statuses: ['ACCEPTED', 'QUARANTINED', 'ACCEPTED', 'QUARANTINED'],
    reasons: ['ADT^A60 is not handled here.', 'A line stands before any message header (MSH).'],
    acks: ['AA', 'AR', 'AA', 'AE'],
  })
})

test('a merge that names several in lines of their own merges them all', async () => {
  const [into, one, other] = ['B-into', 'B-one', 'B-other']
  for (const mrn of [into, one, other]) await receive(patients, message('A28', { mrn }))
  const segments = [`MRG|${one}^^^HV^MR`, `MRG|${other}^^^HV^MR`]
  expect(await receive(patients, message('A40', { mrn: into, segments }))).toMatchObject([
    { status: 'ACCEPTED' },
  ])
  const [{ count }] = await patients.db.query(
    `select count(distinct survivor_of(patient_id))::int as count from patient_identifier where value = any($1)`,
    [[into, one, other]],
  )
  expect(count).toBe(1)
})
