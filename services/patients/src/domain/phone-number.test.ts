import { expect, test } from '@jest/globals'
import { mayBeSameNumber, toDial, toE164 } from './phone-number.js'

test.each<[string, string | null, ReturnType<typeof toDial>]>([
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
  ...['+47 12 34 56 78', 'tel:+47-12-34-56-78', '(+45) 32 12 34 56', '+65 9123 4567', '+64 2 123 4567'].map(
    abroad,
  ),
  ...['+32 2 123 45 67', '+3221234567', '+212 555 0100', '0047 2345 67', '0047 12 34 56 78'].map(abroad),
  ...['01147 12345', '01147 12 34 56 78', '01 23 45 67 89'].map(abroad),
  ...[
    '+12125550100',
    ' tel:+1-212-555-0100',
    '(+1) 212 555 0100',
    '001 212 555 0100',
    '011 1 212 555 0100',
  ].map(inside),
  ['ask the daughter', null, null],
  ['', null, null],
])('%s is texted at %s and dialed as %j', (written, texted, dialed) => {
  expect(toE164(written)).toBe(texted)
  expect(toDial(written)).toEqual(dialed)
})

/** A number that is dialed as it was written, and never texted. */
function abroad(written: string): [string, null, ReturnType<typeof toDial>] {
  return [written, null, { number: written.replace('tel:', ''), extension: null }]
}

/** A way of writing +1 212 555 0100. */
function inside(written: string): [string, string, ReturnType<typeof toDial>] {
  return [written, '+12125550100', { number: '+12125550100', extension: null }]
}

test.each([
  ['(207) 946-0958', '+12079460958', true],
  ['1 207 946 0958', '+12079460958', true],
  ['011 1 207 946 0958', '+12079460958', true],
  ['(207) 946-0958 x44', '+12079460958', true],
  ['+44 (0)20 7946 0958', '+442079460958', true],
  ['+44 020 7946 0958', '+442079460958', true],
  ['0044 20 7946 0958', '+442079460958', true],
  ['020 7946 0958', '+442079460958', true],
  ['442079460958', '+442079460958', true],
  ['0114 712 3456', '+441147123456', true],
  ['01147 12 34 56 78', '+4712345678', true],
  ['+390612345678', '+390612345678', true],
  ['9, 1-207-946-0958', '+12079460958', true], // of what country this is nobody knows
  ['+44 20 7946 0958', '+12079460958', false],
  ['+44 (0)20 7946 0958', '+12079460958', false],
  ['0044 20 7946 0958', '+12079460958', false],
  ['011 44 20 7946 0958', '+12079460958', false],
  ['020 7946 0958', '+12079460958', false],
  ['(207) 946-0958', '+442079460958', false],
  ['+47 12 34 56 78', '+14712345678', false],
  ['+49 20 7946 0958', '+442079460958', false],
  ['+12125550100', '+12125550101', false],
])('%s may be the number of the sender %s: %s', (written, sender, same) => {
  expect(mayBeSameNumber(written, sender)).toBe(same)
  expect(mayBeSameNumber(sender, written)).toBe(same)
})
