import { describe, expect, test } from '@jest/globals'
import { clinicalFactOf, type ClinicalFact } from './clinical-fact.js'

/** What measures are told of a resource, in UTC. */
function factOf(resource: Readonly<Record<string, unknown>>): ClinicalFact | null {
  return clinicalFactOf(resource, 'x', {
    dayStart: (day) => new Date(`${day}T00:00:00Z`),
    follow: () => null,
    idOf: (reference) => reference,
  })
}

const observation = (over: Record<string, unknown>): ClinicalFact | null =>
  factOf({ resourceType: 'Observation', status: 'final', ...over })

describe('when something was the case', () => {
  const YEAR = '2024-12-31T23:59:59.999Z'
  test.each([
    ['an instant', { onsetDateTime: '2024-03-01T08:00:00-05:00' }, '2024-03-01T13:00:00.000Z', undefined],
    ['a day', { onsetDateTime: '2024-03-01' }, '2024-03-01T00:00:00.000Z', undefined],
    [
      'a year that ended something',
      { onsetDateTime: '2019', abatementDateTime: '2024' },
      '2019-01-01T00:00:00.000Z',
      YEAR,
    ],
    ['a month that ended something', { abatementDateTime: '2024-02' }, undefined, '2024-02-29T23:59:59.999Z'],
    [
      'an onset within a period: it was not over with it',
      { onsetPeriod: { start: '2024-01-01', end: '2024-02-01' } },
      '2024-01-01T00:00:00.000Z',
      undefined,
    ],
    [
      'an end within a period',
      { onsetDateTime: '2024-01-01', abatementPeriod: { start: '2024-05-01', end: '2024-05-03' } },
      '2024-01-01T00:00:00.000Z',
      '2024-05-03T23:59:59.999Z',
    ],
  ])('%s', (_, times, start, end) => {
    const fact = factOf({ resourceType: 'Condition', ...times })
    expect([fact?.start, fact?.end, fact?.ongoing]).toEqual([start, end, undefined])
  })

  test('a period without an end goes on', () => {
    expect(observation({ effectivePeriod: { start: '2024-01-01' } })).toMatchObject({ ongoing: true })
    expect(
      observation({ effectivePeriod: { start: '2024-01-01', end: '2024-01-02' } })?.ongoing,
    ).toBeUndefined()
    expect(observation({ effectiveDateTime: '2024-01-01' })?.ongoing).toBeUndefined()
  })
})

describe('what came out', () => {
  const CODED = { coding: [{ system: 'http://snomed.info/sct', code: '373066001' }] }
  test.each([
    ['a quantity', { valueQuantity: { value: 7, code: '%' } }, { value: 7, unit: '%' }],
    ['a whole number', { valueInteger: 3 }, { value: 3 }],
    ['a code', { valueCodeableConcept: CODED }, { values: CODED.coding }],
    ['yes or no', { valueBoolean: false }, { otherResult: true }],
    ['text', { valueString: '8.9 %' }, { otherResult: true }],
    ['a concept in words alone', { valueCodeableConcept: { text: 'negative' } }, { otherResult: true }],
    ['a quantity without a number', { valueQuantity: { code: '%' } }, { otherResult: true }],
    ['nothing', { dataAbsentReason: CODED }, {}],
  ])('%s', (_, told, expected) => {
    const { value, unit, values, otherResult } = observation(told) ?? {}
    expect(JSON.parse(JSON.stringify({ value, unit, values, otherResult }))).toEqual(expected)
  })
})

describe('how long a prescription lasts', () => {
  const request = (dispenseRequest: unknown, dosage: unknown = {}): ClinicalFact | null =>
    factOf({ resourceType: 'MedicationRequest', dispenseRequest, dosageInstruction: [dosage] })
  const dose = (repeat: unknown, value = 1): unknown => ({
    timing: { repeat },
    doseAndRate: [{ doseQuantity: { value } }],
  })
  const DAYS_30 = { expectedSupplyDuration: { value: 30, code: 'd' }, numberOfRepeatsAllowed: 2 }
  const TABLETS_60 = { quantity: { value: 60 } }
  test.each([
    ['days as told', request(DAYS_30), 30],
    ['weeks', request({ expectedSupplyDuration: { value: 2, code: 'wk' } }), 14],
    ['months by their name', request({ expectedSupplyDuration: { value: 3, unit: 'months' } }), 90],
    ['60 tablets, one a day', request(TABLETS_60, dose({ frequency: 1, period: 1, periodUnit: 'd' })), 60],
    [
      '60 tablets, two of them twice a day',
      request(TABLETS_60, dose({ frequency: 2, period: 1, periodUnit: 'd' }, 2)),
      15,
    ],
    [
      '60 tablets, one every 12 hours',
      request(TABLETS_60, dose({ frequency: 1, period: 12, periodUnit: 'h' })),
      30,
    ],
    [
      '60 tablets, up to three a day',
      request(TABLETS_60, dose({ frequency: 1, frequencyMax: 3, period: 1, periodUnit: 'd' })),
      20,
    ],
    [
      '60 tablets, at two times of day',
      request(TABLETS_60, dose({ timeOfDay: ['08:00:00', '20:00:00'] })),
      30,
    ],
    ['60 tablets, of a dose that nobody tells', request(TABLETS_60), undefined],
    [
      '90 days that were dispensed',
      factOf({ resourceType: 'MedicationDispense', daysSupply: { value: 90, code: 'd' } }),
      90,
    ],
  ])('%s', (_, fact, days) => {
    expect(fact?.supplyDays).toBe(days)
  })

  test('refills are told, and from and until when it is to be taken', () => {
    expect(request(DAYS_30)).toMatchObject({ refills: 2 })
    expect(
      request({}, { timing: { repeat: { boundsPeriod: { start: '2024-01-01', end: '2024-06-30' } } } }),
    ).toMatchObject({ start: '2024-01-01T00:00:00.000Z', end: '2024-06-30T23:59:59.999Z' })
  })
})

describe('who pays by a coverage', () => {
  test.each([
    [
      'the code of the payer',
      { identifier: { value: 'summit-advantage' }, display: 'Summit' },
      'summit-advantage',
    ],
    ['the record of the payer', { reference: 'Organization/7', display: 'Summit' }, 'Organization/7'],
    ['a code of its name', { display: 'Summit Advantage (HMO)' }, 'summit-advantage-hmo'],
    ['nobody: the patient', { reference: 'Patient/1', display: 'Rosa Delgado' }, undefined],
    ['nobody: a relative', { reference: 'https://x.test/RelatedPerson/1', display: 'Ruth' }, undefined],
  ])('%s', (_, payor, payer) => {
    expect(factOf({ resourceType: 'Coverage', status: 'active', payor: [payor] })?.payer).toBe(payer)
  })

  test('nobody where the patient pays alone', () => {
    const type = {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/coverage-selfpay', code: 'pay' }],
    }
    expect(
      factOf({ resourceType: 'Coverage', type, payor: [{ display: 'Rosa Delgado' }] })?.payer,
    ).toBeUndefined()
  })
})
