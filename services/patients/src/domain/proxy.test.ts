import { expect, test } from '@jest/globals'
import { parentsEnd } from './proxy.js'

const day = (of: string) => new Date(`2026-${of}T05:00:00Z`)
const at = (instant: Date | null) => instant?.toISOString() ?? null

test.each([
  ['no end was known', null, '12-01', at(day('12-01'))],
  ['a later end was known', '12-24', '12-01', at(day('12-01'))],
  ['an earlier end was known', '11-30', '12-01', null],
  ['the same end was known', '12-01', '12-01', null],
  ['the child was of age before', '12-24', '03-01', at(day('11-20'))],
  ['it was over when that became known', '11-19', '03-01', null],
])('a grant to a parent of which %s ends with childhood, and no later', (_, known, ofAge, expected) => {
  const grant = { startsAt: day('11-01'), endsAt: known === null ? null : day(known) }
  expect(at(parentsEnd(grant, day(ofAge), day('11-20')))).toBe(expected)
})

test('a grant that would begin after childhood ends as it begins', () => {
  const grant = { startsAt: day('12-05'), endsAt: day('12-24') }
  expect(at(parentsEnd(grant, day('12-01'), day('11-20')))).toBe('2026-12-05T05:00:00.001Z')
})
