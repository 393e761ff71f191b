import { expect, test } from '@jest/globals'
import { coverage, daysCovered } from './days-covered.js'

const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` })
const fill = (drug: string, day: string, days: number) => ({ drug, day, days })

test.each([
  [
    'PDC-1',
    [
      fill('metformin', '2018-03-25', 90),
      fill('metformin', '2018-07-05', 90),
      fill('metformin', '2018-09-25', 90),
    ],
    2018,
    270,
    282,
    95.74,
    true,
  ],
  [
    'PDC-2',
    [
      fill('lisinopril', '2026-01-10', 30),
      fill('lisinopril', '2026-02-05', 30),
      fill('lisinopril', '2026-03-20', 30),
      fill('lisinopril', '2026-05-01', 90),
    ],
    2026,
    180,
    356,
    50.56,
    false,
  ],
  [
    'PDC-3 same drug',
    [fill('atorvastatin', '2026-07-01', 90), fill('atorvastatin', '2026-09-15', 90)],
    2026,
    180,
    184,
    97.83,
    true,
  ],
  [
    'PDC-4 drug switch',
    [fill('atorvastatin', '2026-07-01', 90), fill('rosuvastatin', '2026-09-15', 90)],
    2026,
    166,
    184,
    90.22,
    true,
  ],
])('%s (domain 8.3)', (_, fills, of, covered, days, percent, adherent) => {
  const result = daysCovered(fills, year(of))
  expect(result).toEqual({ covered, days, adherent })
  expect((100 * (result?.covered ?? 0)) / (result?.days ?? 1)).toBeCloseTo(percent, 2)
})

test('PDC-5: exactly 80 % is adherent; PDC-6: one fill says nothing', () => {
  expect(coverage([fill('x', '2026-01-01', 8)], { from: '2026-01-01', to: '2026-01-10' })).toEqual({
    covered: 8,
    days: 10,
    adherent: true,
  })
  expect(daysCovered([fill('x', '2026-01-01', 90)], year(2026))).toBeNull()
  expect(daysCovered([fill('x', '2026-11-01', 30), fill('x', '2026-12-01', 30)], year(2026))).toBeNull()
})
