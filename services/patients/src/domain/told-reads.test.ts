import { expect, test } from '@jest/globals'
import { joinedByOperation, type ToldRead } from './told-reads.js'

const of = (source: string, shown: ToldRead['shown'], more: Partial<ToldRead> = {}): ToldRead => ({
  ...{ source, viewerId: 'jo', roles: ['supervisor'], purpose: 'CAREMGT', operation: 'Chart', action: 'R' },
  ...{ requestId: 'request_1', agencyId: null, patientCount: shown.length },
  ...{ at: '2026-11-24T19:05:00.000Z', shown, ...more },
})
const both = (field: string) => ({ patientIds: ['a', 'b'], fields: [field] })
const a = (field: string, labels?: ('BH' | 'HIV')[]) => ({
  ...{ patientIds: ['a'], fields: [field] },
  ...(labels && { labels }),
})
const b = (field: string) => ({ patientIds: ['b'], fields: [field] })

/** What is joined: the sources, the patients, the fields and labels. */
const shownBy = (...told: ToldRead[]) =>
  joinedByOperation(told).map(({ source, patientIds, fields, labels }) => [
    source,
    `${patientIds.join(' ')}: ${fields.join(' ')} ${labels?.join(' ') ?? '-'}`,
  ])

test('what several services showed of a patient for one operation is one entry, and names them all', () => {
  const told = [of('metrics', [both('M.y')]), of('care-plans', [a('C.x')])]
  expect(shownBy(...told)).toEqual([
    ['care-plans, metrics', 'a: C.x M.y -'],
    ['metrics', 'b: M.y -'],
  ])
})

test('patients of whom the same was shown by the same services are one entry', () => {
  const told = [
    of('metrics', [a('M.y'), b('M.z')]),
    of('care-plans', [both('C.x')]),
    of('patients', [both('P.w')]),
  ]
  expect(shownBy(...told)).toEqual([
    ['care-plans, metrics, patients', 'a: C.x M.y P.w -'],
    ['care-plans, metrics, patients', 'b: C.x M.z P.w -'],
  ])
  expect(shownBy(...told.slice(1))).toEqual([['care-plans, patients', 'a b: C.x P.w -']])
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
  expect(shownBy(...told)).toEqual([
    ['care-plans', 'a: C.x -'],
    ['metrics', 'a: M.y -'],
  ])
  expect(joinedByOperation(told)).toMatchObject([{}, more])
})

test('it was shown when the first of them showed it, among as many as were shown most', () => {
  const later = { at: '2026-11-24T19:05:01.000Z', patientCount: 7 }
  const [entry] = joinedByOperation([of('metrics', [a('M.y')], later), of('care-plans', [a('C.x')])])
  expect(entry).toMatchObject({ at: '2026-11-24T19:05:00.000Z', patientCount: 7 })
})
