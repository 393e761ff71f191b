import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { localDateOf } from '../calendar/local-time.js'
import { noticeBelongsTo, terminationClocks } from './termination-notice.js'

const timeZone = 'America/New_York'
const notice = {
  kind: 'NOMNC',
  lineOfBusiness: 'MEDICARE_ADVANTAGE',
  givenOn: '2026-12-16',
  endsOn: '2026-12-18',
  timeZone,
} as const

test('home health that ends on Friday: noticed by Wednesday, appealed by noon of Thursday', () => {
  expect(terminationClocks(notice)).toMatchObject({
    dueOn: '2026-12-16',
    isLate: false,
    fastTrack: { rule: 'ma-fast-track-appeal-noon', dueAt: new Date('2026-12-17T12:00:00-05:00') },
  })
  expect(terminationClocks({ ...notice, givenOn: '2026-12-17' }).isLate).toBe(true)
})

test('noon is noon in the zone of the payer, also on the day when the clocks change', () => {
  const west = { ...notice, timeZone: 'America/Los_Angeles' }
  expect(terminationClocks(west).fastTrack?.dueAt).toEqual(new Date('2026-12-17T12:00:00-08:00'))
  const spring = { ...notice, givenOn: '2027-03-11', endsOn: '2027-03-15' }
  expect(terminationClocks(spring).fastTrack?.dueAt).toEqual(new Date('2027-03-14T12:00:00-04:00'))
})

test('a hospital notice and one of another plan open no fast-track appeal and are looked at the day before', () => {
  for (const kind of ['HINN', 'OTHER'] as const) {
    expect(terminationClocks({ ...notice, kind })).toMatchObject({
      fastTrack: null,
      actBy: new Date('2026-12-17T23:59:59-05:00'),
    })
  }
  expect(noticeBelongsTo('NOMNC', 'COMMERCIAL')).toBe(false)
  expect(noticeBelongsTo('HINN', 'MEDICAID_MCO')).toBe(false)
  expect(noticeBelongsTo('OTHER', 'COMMERCIAL')).toBe(true)
})

test('property: the appeal is due after the last day of the notice and before the service ends, in every zone', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const zones = fc.constantFrom('America/New_York', 'America/Chicago', 'America/Phoenix', 'Pacific/Honolulu')
  fc.assert(
    fc.property(day, zones, (endsOn, zone) => {
      const clocks = terminationClocks({ ...notice, endsOn, timeZone: zone })
      const due = localDateOf(clocks.fastTrack?.dueAt ?? new Date(0), zone)
      return clocks.dueOn < due && due < endsOn
    }),
  )
})
