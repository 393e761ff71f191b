import { expect, test } from '@jest/globals'
import { isTakenIn, programAfter } from './discharge-outreach.js'

const at = (now: string) => ({ now: new Date(now), timeZone: 'America/New_York' })
const stay = { class: 'IMP', dischargedAt: new Date('2026-11-24T19:05:00Z'), disposition: '01' }

test.each([
  ['a ward, home', {}, 'POST_DISCHARGE'],
  ['a ward, home with home health', { disposition: '06' }, 'POST_DISCHARGE'],
  ['a ward, home in FHIR', { disposition: 'home' }, 'POST_DISCHARGE'],
  ['a ward, the source does not say where to', { disposition: null }, 'POST_DISCHARGE'],
  ['observation', { class: 'OBSENC' }, 'POST_DISCHARGE'],
  ['the emergency department', { class: 'EMER' }, 'POST_ED'],
  ['a visit to a practice', { class: 'AMB' }, null],
  ['a ward, to a skilled nursing facility', { disposition: '03' }, null],
  ['a ward, to hospice at home', { disposition: '50' }, null],
  ['a ward, died', { disposition: '20' }, null],
  ['a stay that goes on', { dischargedAt: null }, null],
  ['a stay that Part 2 protects', { sensitivity: 'PART2' }, null],
  ['a stay that only some may see', { sensitivity: 'BH' }, null],
] as const)('after %s', (_, changes, program) => {
  const ended = { ...stay, sensitivity: 'NONE', ...changes } as const
  expect(programAfter(ended, at('2026-11-24T20:00:00Z'))).toBe(program)
})

test('a discharge that is told after the second business day is not followed up by itself', () => {
  const ended = { ...stay, sensitivity: 'NONE' } as const
  // Thursday is Thanksgiving: the second business day after Tuesday is Friday, to its end in New York.
  expect(programAfter(ended, at('2026-11-28T04:59:00Z'))).toBe('POST_DISCHARGE')
  expect(programAfter(ended, at('2026-11-28T05:00:00Z'))).toBeNull()
})

test('a return to the emergency department alone does not end the calls after a stay', () => {
  expect(['IMP', 'OBSENC', 'EMER', 'AMB'].map(isTakenIn)).toEqual([true, true, false, false])
})
