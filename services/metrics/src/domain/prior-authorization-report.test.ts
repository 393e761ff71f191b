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
