import { expect, test } from '@jest/globals'
import { inUnit, type Measured } from './units.js'

test.each<[string, Measured, string, number | null]>([
  ['pounds', { code: '29463-7', value: 182.5, unit: '[lb_av]' }, 'kg', 82.780608],
  ['Fahrenheit', { code: '8310-5', value: 100.4, unit: '[degF]' }, 'Cel', 38],
  ['inches, of something without a code', { code: null, value: 10, unit: '[in_i]' }, 'cm', 25.4],
  ['glucose in moles', { code: '15074-8', value: 3, unit: 'mmol/L' }, 'mg/dL', 54.0468],
  ['glucose in grams', { code: '41653-7', value: 126, unit: 'mg/dL' }, 'mmol/L', 6.993939],
  ['LDL in moles', { code: '22748-8', value: 1.8, unit: 'mmol/L' }, 'mg/dL', 69.597],
  ['HbA1c of the IFCC', { code: '59261-8', value: 53, unit: 'mmol/mol' }, '%', 7.00044],
  ['moles of another substance', { code: '2823-3', value: 4.1, unit: 'mmol/L' }, 'mg/dL', null],
  ['grams to a length', { code: null, value: 1, unit: 'g' }, 'cm', null],
  ['words of the language', { code: null, value: 1, unit: 'kg' }, 'constructor', null],
  ['no unit', { code: '29463-7', value: 80, unit: null }, 'kg', null],
])('%s', (_, measured, to, expected) => {
  expect(inUnit(measured, to)).toBe(expected)
})
