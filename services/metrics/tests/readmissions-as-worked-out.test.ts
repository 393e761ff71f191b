import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startMetrics, told, type Started } from './fixtures.js'
import { forgetFacts } from './forget-facts.js'
import { counted, encounter, icd10, patientWith } from './histories.js'

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
beforeEach(async () => {
  await forgetFacts(start)
  start.clock.set('2027-01-31T12:00:00Z')
})
afterAll(() => start.subgraph.close())

const disposition = (code: string, system = 'https://www.nubc.org/CodeSystem/PatDischargeStatus') => ({
  disposition: [{ system, code }],
})
const measured = () => counted(start, 'readmission-30-day')

test('an admission on the 30th day counts, on the 31st it does not (domain 8.1)', async () => {
  for (const again of ['2026-12-24', '2026-12-25']) {
    await patientWith(start, [
      encounter('IMP', '2026-11-20', '2026-11-24'),
      encounter('IMP', again, '2026-12-28'),
    ])
  }
  expect(await measured()).toMatchObject({ initialPopulation: 2, denominator: 2, numerator: 1, rate: 0.5 })
})

test('three stays are three indexes with two readmissions (domain 8.1)', async () => {
  await patientWith(start, [
    encounter('IMP', '2026-11-01', '2026-11-05'),
    encounter('IMP', '2026-11-10', '2026-11-12'),
    encounter('IMP', '2026-11-20', '2026-11-22'),
  ])
  expect(await measured()).toMatchObject({ denominator: 3, numerator: 2 })
})

test('the same evening in another hospital for the same reason is a chain; for another reason it is a readmission', async () => {
  const evening = (code: string) => [
    encounter('IMP', '2026-11-20', '2026-11-24T19:00:00Z', { facilityId: 'a', diagnoses: [icd10('I50.9')] }),
    encounter('IMP', '2026-11-24T23:00:00Z', '2026-11-28', { facilityId: 'b', diagnoses: [icd10(code)] }),
  ]
  await patientWith(start, evening('I50.9'))
  expect(await measured()).toMatchObject({
    initialPopulation: 2,
    denominator: 1,
    numerator: 0,
    exclusions: { transferred: 1 },
  })
  await patientWith(start, evening('S72.001A'))
  expect(await measured()).toMatchObject({ initialPopulation: 4, denominator: 3, numerator: 1 })
})

test('a discharge to another acute hospital that is followed on the next day is a chain', async () => {
  await patientWith(start, [
    encounter('IMP', '2026-11-10', '2026-11-12T20:00:00Z', disposition('02')),
    encounter('IMP', '2026-11-13T18:00:00Z', '2026-11-16'),
    encounter('IMP', '2026-11-25', '2026-11-27'),
  ])
  expect(await measured()).toMatchObject({ denominator: 2, numerator: 1, exclusions: { transferred: 1 } })
})

test('whoever left against advice, went to hospice, or came for cancer, the mind or rehabilitation is left out', async () => {
  const stay = (more: object) => patientWith(start, [encounter('IMP', '2026-11-20', '2026-11-24', more)])
  await stay(disposition('07'))
  await stay(disposition('aama', 'http://terminology.hl7.org/CodeSystem/discharge-disposition'))
  await stay(disposition('50'))
  await stay(disposition('hosp', 'http://terminology.hl7.org/CodeSystem/discharge-disposition'))
  await stay({ diagnoses: [icd10('C34.90')] })
  await stay({ diagnoses: [icd10('Z51.11')] })
  await stay({ diagnoses: [icd10('F33.1')] })
  await stay({ diagnoses: [icd10('Z51.89')] })
  await stay(disposition('30'))
  await stay(disposition('20'))
  await stay({})
  await patientWith(start, [encounter('IMP', '2026-11-24T15:00:00Z', '2026-11-24T22:00:00Z')])
  await patientWith(start, [encounter('IMP', '2026-11-20', '2026-11-24')], { bornOn: '2010-01-01' })
  expect(await measured()).toMatchObject({
    // Neither the dead nor children are looked at.
    initialPopulation: 11,
    denominator: 1,
    exclusions: {
      'same-day': 1,
      'against-advice': 2,
      hospice: 2,
      cancer: 2,
      psychiatric: 1,
      rehabilitation: 1,
      'still-patient': 1,
    },
  })
})

test('somebody in hospice care by an advance directive is left out', async () => {
  const patientId = await patientWith(start, [encounter('IMP', '2026-11-20', '2026-11-24')])
  const at = '2026-11-23T12:00:00Z'
  const payload = { patientId, documentId: null, hospice: true, at }
  await start.subgraph.deliver(
    told('advance-care.changed.v1', { subject: patientId, patientId, at, payload }),
  )
  expect(await measured()).toMatchObject({ denominator: 0, exclusions: { hospice: 1 } })
})

test('a planned admission is none: chemotherapy, a transplant, an elective procedure without an acute diagnosis', async () => {
  const again = (more: object, procedure?: string) =>
    patientWith(start, [
      encounter('IMP', '2026-11-10', '2026-11-14'),
      {
        ...encounter('IMP', '2026-11-20', '2026-11-25', more),
        id: `again-${JSON.stringify(more)}-${procedure}`,
      },
      ...(procedure
        ? [
            {
              type: 'Procedure',
              status: 'completed',
              start: '2026-11-21T15:00:00Z',
              codes: [{ system: 'http://www.cms.gov/Medicare/Coding/ICD10', code: procedure }],
            },
          ]
        : []),
    ])
  await again({ diagnoses: [icd10('Z51.11')] })
  await again({ diagnoses: [icd10('N18.6')] }, '0TY00Z0')
  await again({ diagnoses: [icd10('M16.11')] }, '0SR9019')
  const planned = await measured()
  expect(planned).toMatchObject({ numerator: 0 })
  await again({ diagnoses: [icd10('I50.9')] }, '0SR9019')
  await again({ diagnoses: [icd10('J18.9')] })
  expect(await measured()).toMatchObject({ denominator: Number(planned.denominator) + 4, numerator: 2 })
})

test('a known gap in coverage excludes, unknown coverage does not', async () => {
  const covered = (from: string, to?: string) =>
    patientWith(start, [
      encounter('IMP', '2026-11-20', '2026-11-24'),
      { type: 'Coverage', status: 'active', start: from, ...(to ? { end: to } : {}) },
    ])
  await covered('2025-11-24T05:00:00Z')
  await covered('2026-01-01T05:00:00Z')
  await covered('2025-01-01T05:00:00Z', '2026-12-10T05:00:00Z')
  await patientWith(start, [
    encounter('IMP', '2026-11-20', '2026-11-24'),
    { type: 'Coverage', status: 'active' },
  ])
  expect(await measured()).toMatchObject({ denominator: 2, exclusions: { 'not-enrolled': 2 } })
})

test('the risk-adjustable cohort is Medicare at 65 and older, in stays shorter than a year', async () => {
  const medicare = {
    type: 'Coverage',
    status: 'active',
    codes: [{ system: 'https://nahdo.org/sopt', code: '1' }],
  }
  const stay = encounter('IMP', '2026-11-20', '2026-11-24')
  await patientWith(start, [stay, medicare])
  await patientWith(start, [stay])
  await patientWith(start, [stay, medicare], { bornOn: '1961-11-21' })
  await patientWith(start, [stay, medicare], { bornOn: '1961-11-20' })
  await patientWith(start, [encounter('IMP', '2025-11-01', '2026-11-24'), medicare])
  expect(await counted(start, 'readmission-risk-adjustable')).toMatchObject({
    initialPopulation: 2,
    denominator: 2,
    numerator: 0,
  })
})
