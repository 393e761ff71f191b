import { expect, test } from '@jest/globals'
import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { measuredIn } from './measured.js'

const LOINC = 'http://loinc.org'
const a1c: ClinicalFact = {
  type: 'Observation',
  id: 'Observation/1',
  status: 'final',
  start: '2026-11-20T14:00:00.000Z',
  codes: [
    { system: 'urn:local', code: 'A1C' },
    { system: LOINC, code: '4548-4' },
  ],
  value: 7.2,
  unit: '%',
}
const pressure: ClinicalFact = {
  ...a1c,
  codes: [{ system: LOINC, code: '85354-9' }],
  value: undefined,
  unit: undefined,
  parts: [
    { codes: [{ system: LOINC, code: '8480-6' }], value: 142, unit: 'mm[Hg]' },
    { codes: [{ system: LOINC, code: '8462-4' }], value: 88, unit: 'mm[Hg]' },
  ],
}

test.each([
  ['a value under its LOINC code', a1c, ['4548-4 7.2 %']],
  ['each part of a panel', pressure, ['8480-6 142 mm[Hg]', '8462-4 88 mm[Hg]']],
  ['a value without a unit', { ...a1c, unit: undefined }, ['4548-4 7.2 null']],
  ['what is only preliminary', { ...a1c, status: 'preliminary' }, []],
  ['what was entered in error', { ...a1c, status: 'entered-in-error' }, []],
  ['words instead of a number', { ...a1c, value: undefined }, []],
  ['no time', { ...a1c, start: undefined }, []],
  ['another resource', { ...a1c, type: 'Procedure' }, []],
])('%s', (_, fact, expected) => {
  const found = measuredIn({ patientId: 'patient_1', fact })
  expect(found.map(({ code, value, unit }) => `${code.code} ${value} ${unit}`)).toEqual(expected)
})
