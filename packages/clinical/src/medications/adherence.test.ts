import { expect, test } from '@jest/globals'
import { lowestAdherence } from './adherence.js'

const fill = (drug: string, day: string, days: number) => ({ drug, day, days })
const YEAR = { from: '2026-01-01', to: '2026-12-31' }
const PDC_2 = [
  fill('lisinopril', '2026-01-10', 30),
  fill('lisinopril', '2026-02-05', 30),
  fill('lisinopril', '2026-03-20', 30),
  fill('lisinopril', '2026-05-01', 90),
]
const SWITCH = [fill('atorvastatin', '2026-07-01', 90), fill('rosuvastatin', '2026-09-15', 90)]

test.each([
  ['a class (PDC-2)', PDC_2, 180 / 356],
  ['a switch within a class (PDC-4)', SWITCH, 166 / 184],
  ['the lowest of two classes', [...SWITCH, ...PDC_2], 180 / 356],
  ['a class that another drug replaces', [...PDC_2, fill('sacubitril', '2026-06-01', 30)], null],
  ['one fill', PDC_2.slice(0, 1), null],
  [
    'a beginning less than 91 days before the end',
    [SWITCH[1], SWITCH[1]].map((f, i) => ({ ...fill('x', '', 0), ...f, day: `2026-11-0${i + 1}` })),
    null,
  ],
  [
    'drugs that nobody tracks',
    [fill('ibuprofen', '2026-01-01', 9), fill('ibuprofen', '2026-03-01', 9)],
    null,
  ],
  ['nothing', [], null],
])('%s', (_, fills, expected) => {
  expect(lowestAdherence(fills, YEAR)).toBe(expected)
})
