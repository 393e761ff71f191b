import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { describe, expect, test } from '@jest/globals'
import { Chart } from '../src/chart.js'
import { cms2 } from '../src/cms2.js'
import { cms50 } from '../src/cms50.js'
import { cms529 } from '../src/cms529.js'
import { CODES } from '../src/codes.js'
import { ValueSets } from '../src/value-sets.js'
import * as a from './fixtures.js'

type Row = readonly [words: string, facts: readonly ClinicalFact[], standing: string]

const VISIT = '2025-06-21T08:00:00.000Z'
const seen = a.visit(VISIT, { codes: [a.inSet('depressionEncounter')] })
const adult = a.born('1980-01-01')
const screened = (at: string, over: a.Over): ClinicalFact => a.observation(CODES.adultScreening, at, over)
const NEGATIVE = { values: [CODES.screeningNegative] }
const POSITIVE = { values: [CODES.screeningPositive] }
const positive = screened('2025-06-15T08:00:00.000Z', POSITIVE)
const medicine = (at: string, over: a.Over = {}): ClinicalFact =>
  a.order('MedicationRequest', 'adultMedications', at, over)
const notScreened = (over: a.Over): ClinicalFact =>
  a.observation(CODES.adultScreening, VISIT, {
    status: 'cancelled',
    noted: VISIT,
    start: undefined,
    reasons: [CODES.screeningDeclined],
    otherResult: true,
    ...over,
  })
const bipolar = (start: string, over: a.Over = {}): ClinicalFact =>
  a.condition('bipolar', start, { categories: [{ system: 'urn:test', code: 'problem-list-item' }], ...over })

const DEPRESSION: readonly Row[] = [
  ['nobody asked', [], 'not met'],
  ['negative at the visit', [screened(VISIT, NEGATIVE)], 'met'],
  ['negative 14 days before', [screened('2025-06-07T00:00:00.000Z', NEGATIVE)], 'met'],
  ['negative 15 days before', [screened('2025-06-06T23:59:00.000Z', NEGATIVE)], 'not met'],
  ['negative the day after', [screened('2025-06-22', NEGATIVE)], 'not met'],
  ['a preliminary result', [screened(VISIT, { ...NEGATIVE, status: 'preliminary' })], 'not met'],
  ['with the tool of adolescents', [a.observation(CODES.adolescentScreening, VISIT, NEGATIVE)], 'not met'],
  ['positive, nothing done', [positive], 'not met'],
  ['positive, medicine at the visit', [positive, medicine('2025-06-21T08:10:00.000Z')], 'met'],
  ['positive, medicine two days after', [positive, medicine('2025-06-23T23:59:00.000Z')], 'met'],
  ['positive, medicine three days after', [positive, medicine('2025-06-24')], 'not met'],
  ['positive, medicine the day before', [positive, medicine('2025-06-20')], 'not met'],
  ['positive, medicine refused', [positive, medicine('2025-06-21', { negated: true })], 'not met'],
  ['positive, medicine stopped', [positive, medicine('2025-06-21', { status: 'stopped' })], 'not met'],
  ['positive, referred', [positive, a.order('ServiceRequest', 'adultReferral', '2025-06-22')], 'met'],
  ['positive, cared for during the visit', [positive, a.procedure('adultFollowUp', VISIT)], 'met'],
  ['positive, cared for the year before', [positive, a.procedure('adultFollowUp', '2024-06-21')], 'not met'],
  ['positive, then negative', [positive, screened('2025-06-20T08:00:00.000Z', NEGATIVE)], 'met'],
  ['refused', [notScreened({})], 'excepted'],
  ['a medical reason', [notScreened({ reasons: [a.inSet('medicalReason')] })], 'excepted'],
  ['no reason', [notScreened({ reasons: [] })], 'not met'],
  ['a reason noted after the visit', [notScreened({ noted: '2025-06-21T09:00:00.000Z' })], 'not met'],
  [
    'refused, though asked a week before with some answer',
    [notScreened({}), screened('2025-06-14', { otherResult: true })],
    'not met',
  ],
  ['bipolar a minute before the visit', [bipolar('2025-06-21T07:59:00.000Z')], 'excluded'],
  ['bipolar from the visit on', [bipolar(VISIT)], 'not met'],
  ['bipolar, nobody tells since when', [bipolar('2010-01-01', { start: undefined })], 'excluded'],
  ['bipolar long ago and over', [bipolar('2010-01-01', { status: 'resolved' })], 'excluded'],
  [
    'bipolar as the diagnosis of an encounter only',
    [bipolar('2010-01-01', { categories: [{ system: 'urn:test', code: 'encounter-diagnosis' }] })],
    'not met',
  ],
  ['bipolar on our own list, without a category', [bipolar('2010-01-01', { categories: [] })], 'excluded'],
]

describe('CMS2', () => {
  test.each(DEPRESSION)('%s', (_, facts, standing) => {
    expect(a.standing(a.countIn2025(cms2, [adult, seen, ...facts]))).toBe(standing)
  })

  test.each([
    ['2013-01-02', 'out', 'out'],
    ['2013-01-01', 'met', 'not met'],
    ['2008-01-02', 'met', 'not met'],
    ['2008-01-01', 'met', 'met'],
    ['2007-01-01', 'not met', 'met'],
  ])('born on %s: negative by the tool of adolescents %s, of adults %s', (bornOn, adolescent, grownUp) => {
    const own = [a.born(bornOn), seen]
    const young = a.observation(CODES.adolescentScreening, VISIT, NEGATIVE)
    expect(a.standing(a.countIn2025(cms2, [...own, young]))).toBe(adolescent)
    expect(a.standing(a.countIn2025(cms2, [...own, screened(VISIT, NEGATIVE)]))).toBe(grownUp)
  })

  test('a visit that is not finished, or reaches out of the period, qualifies nobody', () => {
    const codes = [a.inSet('physicalTherapy')]
    const going = a.visit(VISIT, { codes, status: 'in-progress' })
    const out = a.visit('2025-12-31T23:50:00.000Z', { codes })
    expect(a.standing(a.countIn2025(cms2, [adult, going]))).toBe('out')
    expect(a.standing(a.countIn2025(cms2, [adult, out]))).toBe('out')
  })
})

const referral = (noted: string, over: a.Over = {}): ClinicalFact =>
  a.order('ServiceRequest', 'referral', noted, over)
const first = referral('2025-03-01T08:00:00.000Z', { id: 'ServiceRequest/first' })
const report = (end: string | undefined, over: a.Over = {}): ClinicalFact =>
  a.other('Task', {
    status: 'completed',
    codes: [a.inSet('consultantReport')],
    start: '2025-03-01T07:00:00.000Z',
    end,
    basedOn: ['ServiceRequest/first'],
    ...over,
  })
const office = a.visit('2025-02-01')

const REFERRALS: readonly Row[] = [
  ['not referred', [office], 'out'],
  ['not seen', [first], 'out'],
  ['referred, no report', [office, first], 'not met'],
  ['referred, reported', [office, first, report('2025-04-01T08:00:00.000Z')], 'met'],
  [
    'at any age',
    [a.born('2020-01-01'), a.visit('2025-02-01', { codes: [a.inSet('preventiveEstablishedChild')] }), first],
    'not met',
  ],
  [
    'seen for a service that is named alone',
    [a.visit('2025-02-01', { codes: [{ system: 'http://www.ama-assn.org/go/cpt', code: '96156' }] }), first],
    'not met',
  ],
  [
    'seen for the same by the OID of its system',
    [a.visit('2025-02-01', { codes: [{ system: 'urn:oid:2.16.840.1.113883.6.12', code: '90839' }] }), first],
    'not met',
  ],
  ['a visit that is not finished', [a.visit('2025-02-01', { status: 'arrived' }), first], 'out'],
  ['referred on the last day of October', [office, referral('2025-10-31T23:59:00.000Z')], 'not met'],
  ['referred in November', [office, referral('2025-11-01')], 'out'],
  ['a referral that was revoked', [office, referral('2025-03-01', { status: 'revoked' })], 'out'],
  ['a referral that was proposed', [office, referral('2025-03-01', { intent: 'proposal' })], 'out'],
  ['not to be referred', [office, referral('2025-03-01', { negated: true })], 'out'],
  ['reported before it was asked', [office, first, report('2025-03-01T07:59:00.000Z')], 'not met'],
  ['reported on the last day', [office, first, report('2025-12-31T23:59:00.000Z')], 'met'],
  ['reported after the period', [office, first, report('2026-01-01T00:00:00.000Z')], 'not met'],
  [
    'a report that is being written',
    [office, first, report('2025-04-01T08:00:00.000Z', { status: 'in-progress' })],
    'not met',
  ],
  ['a report without an end', [office, first, report(undefined, { ongoing: true })], 'not met'],
  [
    'a report to something else',
    [office, first, report('2025-04-01T08:00:00.000Z', { basedOn: ['ServiceRequest/x'] })],
    'not met',
  ],
  [
    'the second referral was answered, the first was not',
    [
      office,
      first,
      referral('2025-05-01', { id: 'ServiceRequest/second' }),
      report('2025-06-01T08:00:00.000Z', { basedOn: ['ServiceRequest/second'] }),
    ],
    'not met',
  ],
]

test.each(REFERRALS)('CMS50: %s', (_, facts, standing) => {
  expect(a.standing(a.countIn2025(cms50, facts))).toBe(standing)
})

const stay = (start: string, end: string, over: a.Over = {}): ClinicalFact =>
  a.visit(start, { codes: [a.inSet('inpatient')], class: 'IMP', end, ...over })
const medicare = a.other('Coverage', { status: 'active', codes: [a.inSet('medicareFeeForService')] })
const at65 = a.born('1960-02-01')
const short = stay('2025-02-01T08:00:00.000Z', '2025-02-05T08:00:00.000Z')
const long = (before: readonly ClinicalFact[]): readonly ClinicalFact[] => [
  at65,
  a.other('Coverage', { codes: [a.inSet('medicareAdvantage')] }),
  stay('2025-02-10T12:00:00.000Z', '2025-12-31T12:00:00.000Z'),
  ...before,
]
const earlier = (kind: a.SetName, start: string, end: string, status = 'finished'): ClinicalFact =>
  a.visit(start, { codes: [a.inSet(kind)], end, status })

const COHORT: readonly (readonly [string, readonly ClinicalFact[], number])[] = [
  ['65 on the day of admission', [at65, medicare, short], 1],
  ['64 on the day of admission', [a.born('1960-02-02'), medicare, short], 0],
  ['no Medicare', [at65, short], 0],
  [
    'two stays count twice',
    [at65, medicare, short, stay('2025-03-01T08:00:00.000Z', '2025-03-02T08:00:00.000Z')],
    2,
  ],
  ['a stay that goes on', [at65, medicare, { ...short, end: undefined }], 0],
  ['a stay that was cancelled', [at65, medicare, { ...short, status: 'cancelled' }], 0],
  [
    'a stay that ends after the period',
    [at65, medicare, stay('2025-12-30T08:00:00.000Z', '2026-01-01T00:00:00.000Z')],
    0,
  ],
  [
    'a stay that began before the period',
    [a.born('1950-02-01'), medicare, stay('2024-12-30T08:00:00.000Z', '2025-01-01T00:00:00.000Z')],
    1,
  ],
  [
    '364 days',
    [a.born('1950-02-01'), medicare, stay('2024-06-01T23:00:00.000Z', '2025-05-31T01:00:00.000Z')],
    1,
  ],
  [
    '365 days',
    [a.born('1950-02-01'), medicare, stay('2024-06-01T23:00:00.000Z', '2025-06-01T01:00:00.000Z')],
    0,
  ],
  [
    'from surgery by the emergency department and observation to the ward: 366 days',
    long([
      earlier('observationServices', '2025-02-08T12:00:00.000Z', '2025-02-10T11:30:00.000Z'),
      earlier('emergencyVisit', '2025-02-08T02:00:00.000Z', '2025-02-08T12:00:00.000Z'),
      earlier('outpatientSurgery', '2024-12-30T08:00:00.000Z', '2025-02-08T01:30:00.000Z'),
    ]),
    0,
  ],
  [
    'of surgery no status is asked, of an emergency visit it is',
    long([
      earlier('outpatientSurgery', '2024-12-30T08:00:00.000Z', '2025-02-10T11:30:00.000Z', 'in-progress'),
      earlier('emergencyVisit', '2025-02-10T02:00:00.000Z', '2025-02-10T11:45:00.000Z', 'in-progress'),
    ]),
    0,
  ],
  [
    'an emergency visit that ended more than an hour before is another one',
    long([earlier('emergencyVisit', '2024-12-30T02:00:00.000Z', '2025-02-10T10:59:00.000Z')]),
    1,
  ],
  [
    'an emergency visit that was cancelled leads nowhere',
    long([
      {
        ...earlier('emergencyVisit', '2024-12-30T02:00:00.000Z', '2025-02-10T12:00:00.000Z'),
        status: 'cancelled',
      },
    ]),
    1,
  ],
]

test.each(COHORT)('CMS529: %s', (_, facts, stays) => {
  expect(a.countIn2025(cms529, facts)).toEqual({ 'initial-population': stays })
})

test('days are told apart in the zone that is asked for', () => {
  const sets = new ValueSets()
  for (const name of ['1001', '1025', '1023', '1024', '1022'])
    sets.add({ resourceType: 'ValueSet', id: `2.16.840.1.113883.3.464.1003.101.12.${name}` })
  const chart = (timeZone: string): Chart =>
    new Chart([], { valueSets: sets, period: { from: '2025-01-01', to: '2025-12-31' }, timeZone })
  expect(chart('UTC').inPeriod(chart('UTC').day('2026-01-01T03:00:00Z'))).toBe(false)
  expect(chart('America/New_York').inPeriod(chart('America/New_York').day('2026-01-01T03:00:00Z'))).toBe(true)
})

describe('value sets', () => {
  const OID = '2.16.840.1.113883.3.464.1003.103.12.1001'
  const version = (number: string, ...codes: readonly string[]): unknown => ({
    resourceType: 'ValueSet',
    url: `http://cts.nlm.nih.gov/fhir/ValueSet/${OID}|${number}`,
    version: number,
    expansion: { contains: codes.map((code) => ({ system: 'http://snomed.info/sct', code })) },
  })
  const has = (sets: ValueSets, code: string, system = 'http://snomed.info/sct'): boolean =>
    sets.contains(OID, [{ system, code }])

  test('of two versions the later one holds, whichever came first', () => {
    const sets = new ValueSets()
    sets.add(version('20240110', '111111', '222222'))
    sets.add(version('20180310', '111111', '333333'))
    expect([has(sets, '111111'), has(sets, '222222'), has(sets, '333333')]).toEqual([true, true, false])
    sets.add(version('20250101', '333333'))
    expect([has(sets, '111111'), has(sets, '333333')]).toEqual([false, true])
  })

  test('a code is known by the address and by the OID of its system, and a list by its narrower lists', () => {
    const sets = new ValueSets()
    sets.add({
      resourceType: 'ValueSet',
      id: OID,
      expansion: { contains: [{ contains: [{ system: 'http://snomed.info/sct', code: '444444' }] }] },
    })
    expect(has(sets, '444444', 'urn:oid:2.16.840.1.113883.6.96')).toBe(true)
    expect(has(sets, '444444', 'http://loinc.org')).toBe(false)
  })

  test('what a definition takes out is not in it', () => {
    const sets = new ValueSets()
    const system = 'http://snomed.info/sct'
    sets.add({
      resourceType: 'ValueSet',
      id: OID,
      compose: {
        include: [{ system, concept: [{ code: '555555' }, { code: '666666' }] }],
        exclude: [{ system, concept: [{ code: '666666' }] }],
      },
    })
    expect([has(sets, '555555'), has(sets, '666666')]).toEqual([true, false])
  })

  test('a list that was not given is an error', () => {
    expect(() => new ValueSets().contains(OID, [])).toThrow(`The value set ${OID} was not given.`)
  })
})
