import { expect, test } from '@jest/globals'
import {
  joinedPreference,
  noPreference,
  partedPreference,
  wishesOf,
  type ContactPreferenceRow,
} from './contact-preference.js'

const now = new Date('2026-12-01T10:00:00Z')
const told = (patientId: string, changes: Partial<ContactPreferenceRow>): ContactPreferenceRow => ({
  ...noPreference(patientId, now),
  version: 1,
  ...changes,
})
const word = (topic: string, status: 'GRANTED' | 'REVOKED', at: string) => ({
  topic,
  status,
  at,
  source: 'reply',
})

test('whatever keeps messages away from either record keeps them away from the person', () => {
  const survivor = told('a', {
    language: 'es',
    voicemailOk: true,
    safeChannels: ['SMS', 'CALL'],
    channels: ['SMS'],
  })
  const merged = told('b', {
    globalOptOut: true,
    doNotCall: true,
    safeChannels: ['CALL'],
    channels: ['CALL', 'SMS'],
  })
  expect(joinedPreference(survivor, merged, now)).toMatchObject({
    patientId: 'a',
    language: 'es',
    voicemailOk: false,
    globalOptOut: true,
    doNotCall: true,
    safeChannels: ['CALL'],
    channels: ['SMS', 'CALL'],
  })
})

test('of two words on a topic the later one holds, whichever record it was told to', () => {
  const survivor = told('a', { smsConsents: [word('*', 'GRANTED', '2026-01-01T00:00:00Z')] })
  const merged = told('b', {
    smsConsents: [
      word('*', 'REVOKED', '2026-06-01T00:00:00Z'),
      word('tcm', 'GRANTED', '2026-02-01T00:00:00Z'),
    ],
  })
  expect(joinedPreference(survivor, merged, now).smsConsents).toEqual([
    word('*', 'REVOKED', '2026-06-01T00:00:00Z'),
    word('tcm', 'GRANTED', '2026-02-01T00:00:00Z'),
  ])
})

test('parted, the survivor has its own wishes again, and what was told since stays', () => {
  const survivor = told('a', {
    language: 'es',
    smsConsents: [word('tcm', 'GRANTED', '2026-01-01T00:00:00Z')],
  })
  const merged = told('b', {
    globalOptOut: true,
    hospice: true,
    smsConsents: [
      word('tcm', 'REVOKED', '2026-02-01T00:00:00Z'),
      word('a1c', 'REVOKED', '2026-02-01T00:00:00Z'),
    ],
  })
  const joined = { ...joinedPreference(survivor, merged, now), version: 2 }
  const merge = { before: wishesOf(survivor), joined: wishesOf(joined) }
  expect(wishesOf(partedPreference(joined, merge, now))).toEqual(wishesOf(survivor))
  const stop = word('a1c', 'REVOKED', '2026-03-01T00:00:00Z')
  const since = { ...joined, doNotCall: true, smsConsents: [...joined.smsConsents.slice(0, 1), stop] }
  expect(partedPreference(since, merge, now)).toMatchObject({
    globalOptOut: false,
    hospice: false,
    doNotCall: true,
    smsConsents: [word('tcm', 'GRANTED', '2026-01-01T00:00:00Z'), stop],
  })
})
