import { expect, test } from '@jest/globals'
import { whyNoTransition } from './qualifying-discharge.js'

const now = new Date('2026-11-24T19:05:00Z')
const home = {
  class: 'IMP',
  disposition: '01',
  dischargedAt: new Date('2026-11-24T19:05:00Z'),
  timeZone: 'America/New_York',
}

test.each([
  ['IMP', '01', null],
  ['IMP', '06', null],
  ['IMP', 'home', null],
  ['OBSENC', 'home', null],
  ['IMP', null, null],
  ['EMER', '01', 'class'],
  ['AMB', null, 'class'],
  ['IMP', '02', 'disposition'],
  ['IMP', '03', 'disposition'],
  ['IMP', '07', 'disposition'],
  ['IMP', '20', 'disposition'],
  ['IMP', '50', 'disposition'],
  ['IMP', 'exp', 'disposition'],
  ['IMP', 'aadvice', 'disposition'],
  ['IMP', 'snf', 'disposition'],
] as const)('a discharge of class %s with disposition %s: %s', (encounterClass, disposition, why) => {
  expect(whyNoTransition({ ...home, class: encounterClass, disposition }, now)).toBe(why)
})

test.each([
  ['2026-12-24T04:59:59Z', null],
  ['2026-12-24T05:00:00Z', 'over'],
])('learnt of at %s: %s', (instant, why) => {
  expect(whyNoTransition(home, new Date(instant))).toBe(why)
})
