import { expect, test } from '@jest/globals'
import { labelOf } from './work-label.js'

test.each([
  ['tcm-visit-7', 'Visit within 7 days of discharge'],
  ['EFFECTUATION', 'The payer must provide what the appeal won'],
  ['APPEAL_LEVEL_1', 'File the appeal, first level'],
  ['SOMETHING_NEW', 'Something new'],
  ['NEW', 'New'],
  ['Call Mrs. Delgado', 'Call Mrs. Delgado'],
])('%s is read as: %s', (label, words) => {
  expect(labelOf({ label })).toBe(words)
})
