import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { adt, receive, type AdtFacts } from './messages.js'

// What has happened lies in the past: a year that was mistyped waits in quarantine. What is only expected may lie ahead.
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-11-24T19:05:00Z') }) // 14:05 in New York
})
afterAll(() => patients.close())

let number = 0
/** Sends one message of another patient each time; says how it was answered and why. */
async function answer(
  facts: Partial<AdtFacts> & { born?: string; died?: string },
  rewrite: (text: string) => string = (text) => text,
): Promise<string> {
  number += 1
  const { born = '19520301', died = '' } = facts
  const pid = `PID|1||F-${number}^^^HV^MR||AHEAD${number}^ANN||${born}|F|||1 Main St^^Albany^NY^12207${'|'.repeat(18)}${died}`
  const text = adt({
    event: 'A01',
    control: `f${number}`,
    occurred: '20261124140000',
    visit: `F${number}`,
    pid,
    ...facts,
  })
  const [received] = await receive(patients, rewrite(text))
  return `${received?.acknowledgment} ${received?.errorCode ?? ''} ${received?.reason ?? ''}`.trim()
}

test.each([
  ['an event of another year', { occurred: '20361124140000' }, 'EVN-6'],
  ['an event of tomorrow', { occurred: '20261125140600' }, 'EVN-6'],
  ['an event two hours ahead in its own zone', { occurred: '20261124160600-0500' }, 'EVN-6'],
  ['an admission', { admitted: '20261224090000' }, 'PV1-44'],
  ['a discharge', { event: 'A03', admitted: '20261120090000', discharged: '20261224090000' }, 'PV1-45'],
  ['a birth', { born: '20620301' }, 'PID-7'],
  ['a birth of the day after tomorrow', { born: '20261126' }, 'PID-7'],
  ['a death', { died: '20361101' }, 'PID-29'],
  ['a diagnosis', { more: ['DG1|1||I50.9^Heart failure^I10||20361101'] }, 'DG1-5'],
  ['an allergy', { more: ['AL1|1|DA|7980^Penicillin^RXNORM|SV|Hives|20361101'] }, 'AL1-6'],
] as const)('%s is not taken', async (_case, facts, field) => {
  expect(await answer(facts)).toBe(`AE 103 ${field} lies in the future.`)
})

test.each([
  ['a clock that is fast', { occurred: '20261124150000-0500' }],
  ['a time in UTC that does not say so', { occurred: '20261124190500' }],
  ['a birth today', { born: '20261124' }],
  ['a visit that is planned', { event: 'A05', admitted: '20261224090000' }],
  ['a pending admission', { event: 'A14', admitted: '20261224090000' }],
  [
    'an insurance that begins next year and ends after',
    { more: ['IN1|1|P|MED|Medicare|||||||20270101|20281231' + '|'.repeat(23) + 'M-1'] },
  ],
] as const)('%s is taken', async (_case, facts) => {
  expect(await answer(facts)).toBe('AA')
})

test('the time that is read decides, and no other: EVN-2 may be wrong where EVN-6 is right', async () => {
  expect(await answer({}, (text) => text.replace('EVN||20261124140000', 'EVN||20290801070624+0115'))).toBe(
    'AA',
  )
  const without = (text: string) => text.replace(/EVN.*\r/, 'EVN||20290801070624+0115\r')
  expect(await answer({}, without)).toBe('AE 103 EVN-2 lies in the future.')
})

test('an appointment lies ahead as far as it likes', async () => {
  const [received] = await receive(
    patients,
    [
      'MSH|^~\\&|SCH|HOSP|BATON|HS|20261124140000||SIU^S12|f-siu|P|2.5.1',
      'SCH|A-1|A-1|||||ROUTINE||30|min|^^30^20271124140000^20271124143000',
      'PID|1||F-90^^^HV^MR||LATER^ANN||19520301|F',
    ].join('\r'),
  )
  expect(received).toMatchObject({ status: 'ACCEPTED', acknowledgment: 'AA' })
})
