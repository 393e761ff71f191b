import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { balanceOf, useProblem, type UnitsKind } from './units.js'

const approved = { kind: 'APPROVE', units: 9 } as const
const days = { from: '2026-12-02', to: '2027-01-30' }

test('of nine approved visits with seven used, two remain, which is low', () => {
  const balance = balanceOf([approved, { kind: 'USE', units: 7 }])
  expect(balance).toEqual({
    approved: 9,
    scheduled: 0,
    used: 7,
    remaining: 2,
    low: true,
    runsOutOn: null,
  })
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

test('what is planned is not free any more, and what was given back is', () => {
  const ledger = [
    approved,
    { kind: 'SCHEDULE', units: 6 },
    { kind: 'USE', units: 2 },
    { kind: 'REVERSE', units: 1 },
  ] as const
  const balance = balanceOf(ledger)
  expect(balance).toMatchObject({ scheduled: 6, used: 1, remaining: 8 })
  expect(useProblem(balance, { ...days, units: 3, day: '2026-12-20' })).toBe('EXCEEDS_APPROVED')
  expect(useProblem(balance, { ...days, units: 2, day: '2026-12-20' })).toBeNull()
})

test('at the pace of three visits a week nine are used up in the third week', () => {
  const use = (serviceDate: string) => ({ kind: 'USE', units: 1, serviceDate }) as const
  const ledger = [approved, use('2026-12-02'), use('2026-12-04'), use('2026-12-07')]
  expect(balanceOf(ledger)?.runsOutOn).toBe('2026-12-19')
})

test('property: whatever is recorded within the rules, used and planned never exceed approved', () => {
  const step = fc.record({ units: fc.integer({ min: 1, max: 5 }), plan: fc.boolean() })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.array(step, { maxLength: 40 }), (units, steps) => {
      const ledger: { kind: UnitsKind; units: number }[] = [{ kind: 'APPROVE', units }]
      for (const one of steps) {
        const use = { units: one.units, day: '2026-12-20', from: null, to: null }
        if (useProblem(balanceOf(ledger), use) === null)
          ledger.push({ kind: one.plan ? 'SCHEDULE' : 'USE', units: one.units })
      }
      const balance = balanceOf(ledger)
      return (
        balance !== null && balance.used + balance.scheduled <= balance.approved && balance.remaining >= 0
      )
    }),
  )
})
