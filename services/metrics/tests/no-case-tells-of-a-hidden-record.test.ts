import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import type { DomainEvent } from '@baton/events/event'
import { newId } from '@baton/service-kit/ids'
import { MEASURES } from '../src/measures/catalogue.js'
import { dana, dataOf, jo, startMetrics, told, type Started } from './fixtures.js'
import { BESIDES, everythingBesides, plainHistory } from './twins.js'

// Patients that differ in nothing but what has a label: no case of a visible record says for whoever may not know of the
// label that there is anything, and the numbers are those of the cases that are listed.
const CODES = MEASURES.map(({ code }) => code)
const OPEN_TO_DANA = MEASURES.filter(({ ofEmergencies }) => !ofEmergencies).map(({ code }) => code)
const PART2 = ['PART2', 'PART2_COUNSELING'] as const
const TREATED = ['BH', 'HIV', 'IPV', 'MINOR'] as const
const VARIANTS = Object.keys(BESIDES) as (keyof typeof BESIDES)[] // the keys of the record
const period = { start: '2026-01-01', end: '2026-11-30' }

let start: Started
const patients = new Map<string, string>()

beforeAll(async () => {
  start = await startMetrics()
  await patient('plain', () => [])
  await patient('in the open', (patientId) => everythingBesides({ patientId, sensitivity: 'NONE' }))
  for (const sensitivity of [...PART2, ...TREATED])
    await patient(sensitivity, (patientId) => everythingBesides({ patientId, sensitivity }))
  for (const variant of VARIANTS)
    await patient(variant, (patientId) => BESIDES[variant]({ patientId, sensitivity: 'PART2' }))
}, 120_000)
afterAll(() => start.subgraph.close())

async function patient(name: string, besides: (id: string) => readonly DomainEvent[]): Promise<void> {
  const patientId = newId('patient')
  patients.set(name, patientId)
  for (const event of [...plainHistory(patientId), ...besides(patientId)]) await start.subgraph.deliver(event)
}

const idOf = (name: string): string => patients.get(name) ?? ''

interface Shown {
  readonly initialPopulation: number
  readonly denominator: number
  readonly numerator: number
  readonly cases: readonly {
    readonly patient: { readonly id: string }
    readonly inDenominator: boolean
    readonly inNumerator: boolean
  }[]
}

const QUERY = `query ($code: String!, $period: PeriodInput!) { measureResult(code: $code, period: $period) {
  initialPopulation denominator numerator cases(population: INITIAL_POPULATION, first: 100) { edges { node {
    patient { id } startedAt dueAt doneAt inDenominator inNumerator stratum reason } } } } }`

async function shown(who: Viewer, code: string): Promise<Shown> {
  const result = dataOf(await start.subgraph.query(who, QUERY, { code, period }))?.['measureResult']
  return { ...result, cases: result.cases.edges.map(({ node }: { node: unknown }) => node) }
}

/** The cases of a patient, without ids. */
function casesOf({ cases }: Shown, name: string): unknown {
  return cases.filter(({ patient: { id } }) => id === idOf(name)).map(({ patient: _, ...rest }) => rest)
}

describe.each([
  ['dana', dana, OPEN_TO_DANA],
  ['jo', jo, CODES],
])('%s', (_, who, codes) => {
  test.each(codes)('%s', async (code) => {
    const result = await shown(who, code)
    const [plain, open] = [casesOf(result, 'plain'), casesOf(result, 'in the open')]
    for (const name of [...PART2, ...VARIANTS]) expect([name, casesOf(result, name)]).toEqual([name, plain])
    for (const name of TREATED) expect([name, casesOf(result, name)]).toEqual([name, open])
    const { initialPopulation, denominator, numerator, cases } = result
    const counted = cases.filter(({ inDenominator }) => inDenominator).length
    const met = cases.filter(({ inNumerator }) => inNumerator).length
    if (!code.startsWith('satisfaction'))
      expect({ initialPopulation, denominator, numerator }).toEqual({
        ...{ initialPopulation: cases.length, denominator: counted, numerator: met },
      })
  })
})

/** Measures of what no label of a stay reaches: requests, referrals, tiers, emergencies. */
const OF_SOMETHING_ELSE = /^(authorization|referral|no-show|caseload|net-promoter|break-glass|CMS50$)/

test('who may know of a record sees what it decides: every measure has something to hide', async () => {
  const same: string[] = []
  for (const code of CODES.filter((one) => !OF_SOMETHING_ELSE.test(one))) {
    const result = await shown(jo, code)
    const [plain, open] = ['plain', 'in the open'].map((name) => JSON.stringify(casesOf(result, name)))
    if (plain === open) same.push(code)
  }
  expect(same).toEqual([])
})

test('a consent shows its recipient, and nobody else, the whole truth; its end takes it away', async () => {
  const patientId = idOf('PART2')
  const consentId = newId('consent')
  const given = { consentId, patientId, kind: 'PART2', epoch: 0 } as const
  const scope = { recipientIds: [dana.id], scopes: ['sud-treatment'], purpose: 'TPO' }
  const at = '2026-11-29T12:00:00Z'
  await start.subgraph.deliver(
    told('consent.given.v1', {
      ...{ subject: consentId, patientId, at },
      payload: { ...given, ...scope, form: 'WRITTEN', from: at, until: null },
    }),
  )
  const some = ['readmission-30-day', 'fuh-7', 'glycemic-control', 'CMS122', 'tcm-contact-compliance']
  const differing = async (who: Viewer, from: string, codes = some): Promise<string[]> => {
    const found: string[] = []
    for (const code of codes) {
      const result = await shown(who, code)
      if (JSON.stringify(casesOf(result, 'PART2')) !== JSON.stringify(casesOf(result, from))) found.push(code)
    }
    return found
  }
  expect(await differing(dana, 'in the open', OPEN_TO_DANA)).toEqual([])
  expect(await differing(jo, 'plain')).toEqual([])
  const payload = { ...given, at: '2026-11-30T16:00:00Z', epoch: 1 }
  await start.subgraph.deliver(
    told('consent.revoked.v1', { subject: consentId, patientId, at: payload.at, payload }),
  )
  expect(await differing(dana, 'plain')).toEqual([])
})
