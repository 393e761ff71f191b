import { expect, test } from '@jest/globals'
import { figuresOf, type RequestFact } from './prior-authorization-report.js'

const request = (changes: Partial<RequestFact>): RequestFact => ({
  priority: 'STANDARD',
  outcome: 'APPROVED',
  extended: false,
  appealed: false,
  overturned: false,
  hours: 48,
  onTime: true,
  drug: false,
  withdrawn: false,
  rejected: false,
  ...changes,
})
const many = (count: number, changes: Partial<RequestFact>): RequestFact[] =>
  Array.from({ length: count }, () => request(changes))

test('500 standard requests of the reference, and six expedited ones (domain 6.1)', () => {
  const figures = figuresOf([
    ...many(412, {}),
    ...many(22, { outcome: 'DENIED', appealed: true, overturned: true }),
    ...many(18, { outcome: 'DENIED', appealed: true }),
    ...many(33, { outcome: 'DENIED' }),
    ...many(15, { outcome: 'PARTIAL' }),
    ...[20, 26, 48, 70, 71, 75].map((hours) =>
      request({ priority: 'EXPEDITED', hours, onTime: hours <= 72 }),
    ),
  ])
  expect(figures.standard).toMatchObject({
    received: 500,
    approved: { numerator: 412, denominator: 500 },
    denied: { numerator: 88, denominator: 500 },
    partial: { numerator: 15, denominator: 500 },
    averageTime: 2,
    medianTime: 2,
  })
  expect(figures.approvedAfterAppeal).toEqual({ numerator: 22, denominator: 500 })
  expect(figures.appealsOverturned).toEqual({ numerator: 22, denominator: 40 })
  expect(figures.expedited).toMatchObject({
    averageTime: 51.67,
    medianTime: 59,
    onTime: { numerator: 5, denominator: 6 },
  })
  expect(figures.extendedAndApproved).toEqual({ numerator: 0, denominator: 506 })
})

test('what is undecided counts as received and as nothing else', () => {
  const { standard } = figuresOf([request({ outcome: null, hours: null, onTime: null })])
  expect(standard).toMatchObject({
    received: 1,
    approved: { numerator: 0, denominator: 1 },
    averageTime: null,
  })
  expect(standard.onTime).toEqual({ numerator: 0, denominator: 0 })
})

test.each([
  ['DENIED', 412, 88],
  ['SEPARATE', 412, 73],
  ['APPROVED', 427, 73],
] as const)('partly approved counted as %s: %i approved, %i denied', (partialAs, approved, denied) => {
  const requests = [...many(412, {}), ...many(73, { outcome: 'DENIED' }), ...many(15, { outcome: 'PARTIAL' })]
  const { standard } = figuresOf(requests, partialAs)
  expect(standard.approved.numerator).toBe(approved)
  expect(standard.denied.numerator).toBe(denied)
  expect(standard.partial.numerator).toBe(15)
})

test('drugs are in no figure; what was taken back or not taken stands beside', () => {
  const figures = figuresOf([
    request({}),
    request({ drug: true }),
    request({ withdrawn: true, outcome: null, hours: null, onTime: null }),
    request({ rejected: true, outcome: null, hours: null, onTime: null }),
  ])
  expect(figures).toMatchObject({ drugsLeftOut: 1, withdrawn: 1, rejected: 1, standard: { received: 3 } })
})
