import { expect, test } from '@jest/globals'
import { toDial, toE164 } from './phone-number.js'

test.each([
  ['(212) 555-0100', '+12125550100', { number: '+12125550100', extension: null }],
  ['1-212-555-0100', '+12125550100', { number: '+12125550100', extension: null }],
  ['(307) 555-0199 x44', null, { number: '+13075550199', extension: '44' }],
  ['307.555.0199 ext. 7', null, { number: '+13075550199', extension: '7' }],
  ['307-555-0199#1', null, { number: '+13075550199', extension: '1' }],
  ['tel:+1-307-555-0199;ext=12', null, { number: '+13075550199', extension: '12' }],
  ['tel:+44-20-7946-0958;ext=12', null, { number: '+44-20-7946-0958', extension: '12' }],
  ['+44 (0)20 7946 0958', null, { number: '+44 (0)20 7946 0958', extension: null }],
  ['555 0199', null, { number: '555 0199', extension: null }],
  ['307555019 x9', null, { number: '307555019', extension: '9' }],
  ['ask the daughter', null, null],
  ['', null, null],
])('%s is texted at %s and dialed as %j', (written, texted, dialed) => {
  expect(toE164(written)).toBe(texted)
  expect(toDial(written)).toEqual(dialed)
})
