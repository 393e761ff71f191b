import { expect, test } from '@jest/globals'
import { balanceOf, useProblem } from './units.js'

const approved = { kind: 'APPROVE', units: 9 } as const
const days = { from: '2026-12-02', to: '2027-01-30' }

test('of nine approved visits with seven used, two remain, which is low', () => {
  const balance = balanceOf([approved, { kind: 'USE', units: 7 }])
  expect(balance).toEqual({ approved: 9, used: 7, remaining: 2, low: true })
})

test('a visit after the approved days is outside validity', () => {
  expect(useProblem(balanceOf([approved]), { ...days, units: 1, day: '2027-01-31' })).toBe('OUTSIDE_VALIDITY')
})

test('a tenth visit exceeds nine', () => {
  const balance = balanceOf([approved, { kind: 'USE', units: 9 }])
  expect(useProblem(balance, { ...days, units: 1, day: '2026-12-20' })).toBe('EXCEEDS_APPROVED')
})

test('nothing can be used where nothing was approved', () => {
  expect(useProblem(balanceOf([]), { ...days, units: 1, day: '2026-12-20' })).toBe('NOTHING_APPROVED')
})
