import { expect, test } from '@jest/globals'
import { compareMedications } from './medication-comparison.js'
import type { ListedMedication, SourceKind } from './medication-reconciliation.js'

const asOf = new Date('2026-12-07T14:00:00Z')
const dischargedAt = new Date('2026-12-04T13:00:00Z')

function medication(name: string, changes: Partial<ListedMedication> = {}): ListedMedication {
  const nothing = {
    rxNormCode: null,
    ingredient: null,
    dose: null,
    frequency: null,
    route: null,
    reason: null,
  }
  return { name, ...nothing, stopped: false, stopOn: null, monitoringOn: null, ...changes }
}
const list = (kind: SourceKind, ...medications: (ListedMedication | string)[]) => ({
  kind,
  asOf,
  medications: medications.map((one) => (typeof one === 'string' ? medication(one) : one)),
})
const compare = (lists: ReturnType<typeof list>[], allergies: string[] = []) =>
  compareMedications(lists, { allergies, dischargedAt }).map(({ type, severity, medications }) => [
    type,
    severity,
    ...medications,
  ])

test('George Okafor (S6): four lists, two findings of high severity, a lost statin, a hypnotic', () => {
  const found = compare([
    list(
      'PRE_ADMISSION',
      'Metoprolol tartrate 25 mg',
      'Apixaban 5 mg',
      'Atorvastatin 40 mg',
      'Zolpidem 10 mg',
    ),
    list(
      'DISCHARGE',
      'Metoprolol succinate ER 50 mg',
      'Apixaban 5 mg',
      medication('Clarithromycin 500 mg', { reason: 'bronchitis', stopOn: '2026-12-10' }),
      'Zolpidem 10 mg',
    ),
    list(
      'PHARMACY_FILLS',
      'Metoprolol succinate ER 50 mg',
      'Apixaban 5 mg',
      'Clarithromycin 500 mg',
      'Zolpidem 10 mg',
    ),
    list('PATIENT_REPORT', 'Metoprolol tartrate 25 mg', 'Apixaban 5 mg'),
  ])
  expect(found).toEqual([
    ['DUPLICATION', 'HIGH', 'Metoprolol tartrate 25 mg', 'Metoprolol succinate ER 50 mg'],
    ['INTERACTION', 'HIGH', 'Apixaban 5 mg', 'Clarithromycin 500 mg'],
    ['OMISSION', 'MODERATE', 'Atorvastatin 40 mg'],
    ['ALLERGY_OR_CONTRAINDICATION', 'MODERATE', 'Zolpidem 10 mg'],
  ])
})

test.each([
  [
    'another frequency',
    [
      list('PRE_ADMISSION', medication('Furosemide 40 mg', { frequency: 'BID' })),
      list('DISCHARGE', medication('Furosemide 40 mg', { frequency: 'daily' })),
    ],
    ['DOSE_FREQUENCY_ROUTE', 'MODERATE', 'Furosemide 40 mg'],
  ],
  [
    'another dose of an anticoagulant',
    [
      list('CLINIC_CHART', medication('Apixaban 5 mg', { dose: '5 mg' })),
      list('DISCHARGE', medication('Apixaban 2.5 mg', { dose: '2.5 mg' })),
    ],
    ['DOSE_FREQUENCY_ROUTE', 'HIGH', 'Apixaban 2.5 mg'],
  ],
  [
    'new without a reason',
    [list('PRE_ADMISSION', 'Lisinopril 10 mg'), list('DISCHARGE', 'Lisinopril 10 mg', 'Pantoprazole 40 mg')],
    ['COMMISSION', 'LOW', 'Pantoprazole 40 mg'],
  ],
  [
    'warfarin with co-trimoxazole',
    [
      list(
        'DISCHARGE',
        medication('Warfarin 5 mg', { monitoringOn: '2026-12-08' }),
        medication('TMP-SMX DS', { stopOn: '2026-12-10' }),
      ),
    ],
    ['INTERACTION', 'HIGH', 'Warfarin 5 mg', 'TMP-SMX DS'],
  ],
  [
    'an antibiotic without an end',
    [list('DISCHARGE', 'Cephalexin 500 mg')],
    ['MONITORING_MISSING', 'MODERATE', 'Cephalexin 500 mg'],
  ],
  [
    'warfarin without an INR date',
    [list('DISCHARGE', 'Warfarin 5 mg')],
    ['MONITORING_MISSING', 'MODERATE', 'Warfarin 5 mg'],
  ],
  [
    'two of a class',
    [list('DISCHARGE', 'Lisinopril 10 mg', 'Enalapril 5 mg')],
    ['DUPLICATION', 'HIGH', 'Lisinopril 10 mg', 'Enalapril 5 mg'],
  ],
  [
    'not filled',
    [list('DISCHARGE', 'Lisinopril 10 mg'), list('PHARMACY_FILLS')],
    ['NOT_FILLED', 'MODERATE', 'Lisinopril 10 mg'],
  ],
])('%s', (_, lists, expected) => {
  expect(compare(lists)).toEqual([expected])
})

test('an allergy to a class meets its members', () => {
  expect(compare([list('DISCHARGE', 'Lisinopril 10 mg')], ['ACE inhibitors'])).toEqual([
    ['ALLERGY_OR_CONTRAINDICATION', 'HIGH', 'Lisinopril 10 mg'],
  ])
})

test('what was stopped with the reason, or agrees, is no discrepancy', () => {
  expect(
    compare([
      list('PRE_ADMISSION', 'Ibuprofen 400 mg', 'Lisinopril 10 mg'),
      list(
        'DISCHARGE',
        medication('Ibuprofen 400 mg', { stopped: true, reason: 'kidneys' }),
        'Lisinopril 10 mg',
      ),
    ]),
  ).toEqual([])
})
