import { expect, test } from '@jest/globals'
import { joinedByOperation, type ToldRead } from './told-reads.js'

const of = (source: string, reads: ToldRead['reads'], more: Partial<ToldRead> = {}): ToldRead => ({
  ...{ source, viewerId: 'jo', roles: ['supervisor'], purpose: 'CAREMGT', operation: 'Chart', action: 'R' },
  ...{ requestId: 'request_1', part: 0, agencyId: null, patientCount: reads.length },
  ...{ at: '2026-11-24T19:05:00.000Z', reads, ...more },
})
const a = (field: string, labels?: ('BH' | 'HIV')[]) => ({
  ...{ patientId: 'a', fields: [field] },
  ...(labels && { labels }),
})
const b = (field: string) => ({ patientId: 'b', fields: [field] })

/** What is joined: the sources, and of each patient the fields and labels. */
const shownBy = (...told: ToldRead[]) =>
  joinedByOperation(told).map(({ source, reads }) => [
    source,
    ...reads.map(
      ({ patientId, fields, labels }) => `${patientId}: ${fields.join(' ')} ${labels?.join(' ') ?? '-'}`,
    ),
  ])

test('what several services showed of a patient for one operation is one entry, and names them all', () => {
  const told = [of('metrics', [a('M.y'), b('M.y')]), of('care-plans', [a('C.x')])]
  expect(shownBy(...told)).toEqual([
    ['care-plans, metrics', 'a: C.x M.y -'],
    ['metrics', 'b: M.y -'],
  ])
})

test('what has a label stands by itself, with what has the same', () => {
  const told = [
    of('care-plans', [a('C.x', ['BH', 'HIV'])]),
    of('referrals', [a('R.z', ['HIV', 'BH'])]),
    of('metrics', [a('M.y')]),
  ]
  expect(shownBy(...told)).toEqual([
    ['care-plans, referrals', 'a: C.x R.z BH HIV'],
    ['metrics', 'a: M.y -'],
  ])
})

test.each<[string, Partial<ToldRead>]>([
  ['request', { requestId: 'request_2' }],
  ['viewer', { viewerId: 'dana' }],
  ['purpose', { purpose: 'TREAT' }],
  ['program', { clientName: 'phone' }],
  ['operation', { operation: 'List' }],
])('of another %s it is another entry', (_, more) => {
  const told = [of('care-plans', [a('C.x')]), of('metrics', [a('M.y')], more)]
  expect(joinedByOperation(told)).toEqual(told)
})

test('it was shown when the first of them showed it, among as many as were shown most', () => {
  const later = { at: '2026-11-24T19:05:01.000Z', patientCount: 7 }
  const [entry] = joinedByOperation([of('metrics', [a('M.y')], later), of('care-plans', [a('C.x')])])
  expect(entry).toMatchObject({ at: '2026-11-24T19:05:00.000Z', patientCount: 7 })
})
