import { newId } from '@baton/service-kit/ids'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  dana,
  dataOf,
  decision,
  inDanasCare,
  jo,
  startMetrics,
  stays,
  told,
  type Started,
} from './fixtures.js'
import type { Clinical } from './histories.js'

const OMB = 'urn:oid:2.16.840.1.113883.6.238'
const AT = '2026-11-20T12:00:00Z'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  // A woman of 76 in the north, in Dana's care; a man of 40 in the south, in nobody's.
  await discharged('north', {
    person: { bornOn: '1950-01-01', sex: 'female', race: '2054-5', ethnicity: '2186-5' },
    cover: [covered('summit-advantage', '2026-01-01T05:00:00Z')],
    home: { language: 'es', postalCode3: '100' },
    isDanas: true,
  })
  await discharged('south', {
    person: { bornOn: '1986-01-01', sex: 'male', race: '2106-3', ethnicity: '2135-2' },
    cover: [
      covered('keystone', '2025-01-01T05:00:00Z', { end: '2026-11-01T04:00:00Z' }),
      covered('bright-state', '2026-11-01T04:00:00Z'),
      covered('never-was', '2026-11-05T04:00:00Z', { status: 'cancelled' }),
    ],
    home: { language: 'vi', postalCode3: '036' },
    isDanas: false,
  })
  // Nothing is known of the third but the stay.
  const patientId = newId('patient')
  const times = { from: '2026-11-10T12:00:00Z', to: '2026-11-14T12:00:00Z' }
  await start.subgraph.deliver(stays(patientId, [times], AT))
})
afterAll(() => start.subgraph.close())

/** A coverage whose type is a product and whose payer is somebody else. */
function covered(payer: string, from: string, more: Partial<Clinical> = {}): Clinical {
  return {
    ...{ type: 'Coverage', id: newId('coverage'), status: 'active', start: from, payer },
    codes: [{ system: 'https://nahdo.org/sopt', code: '111' }],
    ...more,
  }
}

interface Discharged {
  readonly person: { bornOn: string; sex: string; race: string; ethnicity: string }
  readonly cover: readonly Clinical[]
  readonly home: { language: string; postalCode3: string }
  readonly isDanas: boolean
}

async function discharged(facilityId: string, { person, cover, home, isDanas }: Discharged): Promise<void> {
  const { deliver } = start.subgraph
  const patientId = newId('patient')
  const stay = stays(
    patientId,
    [{ from: '2026-11-10T12:00:00Z', to: '2026-11-14T12:00:00Z', facilityId }],
    AT,
  )
  const [, ...encounters] = stay.payload.facts
  const { bornOn, sex, race, ethnicity } = person
  const who: Clinical = {
    ...{ type: 'Patient', id: patientId, bornOn },
    values: [{ system: 'http://hl7.org/fhir/administrative-gender', code: sex }],
    categories: [race, ethnicity].map((code) => ({ system: OMB, code })),
  }
  await deliver({ ...stay, payload: { patientId, facts: [who, ...encounters, ...cover] } })
  const registered = { patientId, sex: 'FEMALE', birthYear: 1950, timeZone: 'UTC', deceased: false, ...home }
  await deliver(
    told('patient.registered.v1', {
      subject: patientId,
      patientId,
      at: '2025-11-01T00:00:00Z',
      payload: registered,
    }),
  )
  if (isDanas) await deliver(inDanasCare(patientId))
}

async function split(code: string, by: string) {
  const answer = await start.subgraph.query(
    jo,
    `query ($code: String!, $by: MeasureStratifier) { measureResult(code: $code, stratifyBy: $by,
       period: { start: "2026-11-01", end: "2026-11-30" }) { strata { code denominator } } }`,
    { code, by },
  )
  const strata: { code: string; denominator: number }[] = dataOf(answer)?.['measureResult'].strata
  return Object.fromEntries(strata.map((one) => [one.code, one.denominator]))
}

describe('discharges of November', () => {
  test.each([
    ['PAYER', { 'summit-advantage': 1, 'bright-state': 1, UNKNOWN: 1 }],
    ['FACILITY', { north: 1, south: 1, UNKNOWN: 1 }],
    ['COORDINATOR', { [dana.id]: 1, UNKNOWN: 2 }],
    ['AGE_BAND', { '75-84': 2, '18-64': 1 }],
    ['SEX', { female: 1, male: 1, UNKNOWN: 1 }],
    ['RACE', { '2054-5': 1, '2106-3': 1, UNKNOWN: 1 }],
    ['ETHNICITY', { '2186-5': 1, '2135-2': 1, UNKNOWN: 1 }],
    ['LANGUAGE', { es: 1, vi: 1, UNKNOWN: 1 }],
    ['POSTAL_CODE_3', { '100': 1, '000': 1, UNKNOWN: 1 }],
  ])('by %s', async (by, expected) => {
    expect(await split('follow-up-visit-7', by)).toEqual(expected)
  })
})

describe('requests for authorization', () => {
  const submitted = async (payerCode: string, serviceFrom: string | null, receivedAt: string) => {
    const authorizationId = newId('authorization')
    const {
      items: _,
      outcome: __,
      extended: ___,
      decidedAt: ____,
      ...same
    } = decision(40, {
      ...{ authorizationId, payerCode, priority: 'STANDARD' },
    }).payload
    const payload = { ...same, receivedAt, at: receivedAt, serviceFrom }
    const { patientId } = payload
    await start.subgraph.deliver(
      told('authorization.submitted.v1', { subject: authorizationId, patientId, at: receivedAt, payload }),
    )
  }

  test('belong to the payer that they were sent to, decided or not; in time is before the day of the service', async () => {
    await submitted('keystone', '2026-11-21', '2026-11-20T15:00:00Z')
    await submitted('keystone', '2026-11-20', '2026-11-20T15:00:00Z')
    // 22:30 in New York on the day before.
    await submitted('summit-advantage', '2026-11-21', '2026-11-21T03:30:00Z')
    await submitted('summit-advantage', null, '2026-11-21T03:30:00Z')
    expect(await split('authorization-approved', 'PAYER')).toEqual({ keystone: 2, 'summit-advantage': 2 })
    expect(await split('authorization-before-service', 'PAYER')).toEqual({
      keystone: 2,
      'summit-advantage': 1,
    })
    const answer = await start.subgraph.query(
      jo,
      `{ measureResult(code: "authorization-before-service", period: { start: "2026-11-01", end: "2026-11-30" }) { denominator numerator } }`,
    )
    expect(dataOf(answer)?.['measureResult']).toEqual({ denominator: 3, numerator: 2 })
  })
})
