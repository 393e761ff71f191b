import { expect, test } from '@jest/globals'
import { canContact, DENIALS, type ContactFacts } from './can-contact.js'
import { WEEKDAYS } from './contact-hours.js'
import { contactZones } from './contact-zones.js'

const nobodyMinds: ContactFacts = {
  deceased: false,
  hospice: false,
  globalOptOut: false,
  topicOptOut: false,
  consentEnded: null,
  consented: true,
  unsafeChannel: false,
  zones: ['America/New_York'],
  quietHours: [],
  automated: [],
  hasRoute: true,
  hasExtension: false,
  languageSupported: true,
}

function ask(at: string, facts: Partial<ContactFacts> = {}, emergency: string | null = null) {
  return canContact(
    { ...nobodyMinds, ...facts },
    { channel: 'SMS', at: new Date(at), isAutomated: true, emergency },
  )
}

const allowed = { allowed: true }
const denied = (reason: string, retryAt: string | null) => ({
  allowed: false,
  reason,
  retryAt: retryAt === null ? null : new Date(retryAt),
})

test.each([
  ['O-1', '2026-11-23T01:30Z', { zones: ['America/New_York'] }, allowed],
  ['O-2', '2026-11-23T02:05Z', { zones: ['America/New_York'] }, denied('QUIET_HOURS', '2026-11-23T13:00Z')],
  ['O-3', '2026-11-23T02:05Z', { zones: ['America/Chicago'] }, allowed],
  ['O-4', '2026-03-08T11:59Z', { zones: ['America/New_York'] }, denied('QUIET_HOURS', '2026-03-08T12:00Z')],
  ['O-5', '2026-11-23T14:59Z', { zones: ['America/Phoenix'] }, denied('QUIET_HOURS', '2026-11-23T15:00Z')],
  [
    'O-6',
    '2026-11-23T16:30Z',
    { zones: ['Pacific/Honolulu', 'America/New_York'] },
    denied('QUIET_HOURS', '2026-11-23T18:00Z'),
  ],
  [
    'O-7',
    '2026-11-23T20:00Z',
    { automated: [new Date('2026-11-23T15:00Z')] },
    denied('CAP_DAY', '2026-11-24T13:00Z'),
  ],
  [
    'the night in which clocks go forward is an hour shorter',
    '2026-03-08T02:05Z',
    {},
    denied('QUIET_HOURS', '2026-03-08T12:00Z'),
  ],
  [
    'the night in which clocks go back is an hour longer',
    '2026-11-01T01:05Z',
    {},
    denied('QUIET_HOURS', '2026-11-01T13:00Z'),
  ],
  ['the last second before that night', '2026-11-01T00:59:59Z', {}, allowed],
  ['eight by the clock of yesterday', '2026-11-01T12:30Z', {}, denied('QUIET_HOURS', '2026-11-01T13:00Z')],
  ['the evening of a day of 25 hours', '2026-11-02T01:59Z', {}, allowed],
  ['the night after a day of 25 hours', '2026-11-02T02:00Z', {}, denied('QUIET_HOURS', '2026-11-02T13:00Z')],
  [
    'once on a day of 25 hours',
    '2026-11-02T01:30Z',
    { automated: [new Date('2026-11-01T13:30Z')] },
    denied('CAP_DAY', '2026-11-02T13:00Z'),
  ],
  [
    'once on a day of 23 hours',
    '2026-03-09T00:30Z',
    { automated: [new Date('2026-03-08T12:30Z')] },
    denied('CAP_DAY', '2026-03-09T12:00Z'),
  ],
  ['where clocks never change', '2026-03-08T15:00Z', { zones: ['America/Phoenix'] }, allowed],
  ['08:00:00 sharp', '2026-11-23T13:00:00Z', {}, allowed],
  ['20:59:59', '2026-11-23T01:59:59Z', {}, allowed],
  ['21:00:00 sharp', '2026-11-23T02:00:00Z', {}, denied('QUIET_HOURS', '2026-11-23T13:00Z')],
  [
    'three in seven days',
    '2026-12-08T15:00Z',
    { automated: ['2026-12-02T15:00Z', '2026-12-04T15:00Z', '2026-12-06T15:00Z'].map((at) => new Date(at)) },
    denied('CAP_WEEK', '2026-12-09T15:00Z'),
  ],
  [
    'three in a little more than seven days',
    '2026-12-09T15:00Z',
    { automated: ['2026-12-02T15:00Z', '2026-12-04T15:00Z', '2026-12-06T15:00Z'].map((at) => new Date(at)) },
    allowed,
  ],
])('%s', (_, at, facts, expected) => {
  expect(ask(at, facts as Partial<ContactFacts>)).toEqual(expected)
})

test('what the patient asked for is quiet too, for a text and a call, and after a cap; a letter wakes nobody', () => {
  const quietHours = [{ days: WEEKDAYS, from: '18:00', to: '10:00' }]
  const evening = { at: new Date('2026-11-23T23:30Z'), isAutomated: true, emergency: null }
  const late = denied('QUIET_HOURS', '2026-11-24T15:00Z')
  expect(canContact({ ...nobodyMinds, quietHours }, { ...evening, channel: 'SMS' })).toEqual(late)
  expect(canContact({ ...nobodyMinds, quietHours }, { ...evening, channel: 'CALL' })).toEqual(late)
  expect(canContact({ ...nobodyMinds, quietHours }, { ...evening, channel: 'LETTER' })).toEqual(allowed)
  expect(ask('2026-11-23T20:00Z', { quietHours, automated: [new Date('2026-11-23T15:00Z')] })).toEqual(
    denied('CAP_DAY', '2026-11-24T15:00Z'),
  )
  expect(ask('2026-11-23T23:30Z', { quietHours }, 'welfare check')).toEqual(allowed)
})

test('of all that speaks against it, the first reason counts', () => {
  const facts: Record<string, Partial<ContactFacts>> = {
    DECEASED: { deceased: true },
    HOSPICE_LIMIT: { hospice: true },
    GLOBAL_OPT_OUT: { globalOptOut: true },
    TOPIC_OPT_OUT: { topicOptOut: true },
    CONSENT_REVOKED: { consentEnded: 'REVOKED' },
    CONSENT_EXPIRED: { consentEnded: 'EXPIRED' },
    NO_CONSENT: { consented: false },
    SAFE_CONTACT_BLOCK: { unsafeChannel: true },
    QUIET_HOURS: { zones: ['Europe/Berlin'] },
    CAP_DAY: { automated: [new Date('2026-11-23T01:00Z')] },
    CAP_WEEK: { automated: [18, 19, 20].map((day) => new Date(`2026-11-${day}T15:00Z`)) },
    NUMBER_WITH_EXTENSION: { hasRoute: false, hasExtension: true },
    NO_ROUTE: { hasRoute: false },
    LANGUAGE_UNSUPPORTED: { languageSupported: false },
  }
  let all: Partial<ContactFacts> = {}
  for (const reason of [...DENIALS].reverse()) {
    all = { ...all, ...facts[reason] }
    const answer = ask('2026-11-23T01:30Z', all)
    expect(answer).toMatchObject({ allowed: false, reason })
  }
})

test('an emergency skips caps and quiet hours, and nothing else', () => {
  const night = '2026-11-23T07:00Z'
  expect(ask(night, { automated: [new Date('2026-11-23T06:00Z')] }, 'welfare check')).toEqual(allowed)
  expect(ask(night, { globalOptOut: true }, 'welfare check')).toMatchObject({ reason: 'GLOBAL_OPT_OUT' })
})

test.each([
  [
    'the explicit one alone',
    { explicit: 'America/Denver', address: 'America/New_York', phone: '212 555 0100' },
    ['America/Denver'],
  ],
  [
    'address and area code that disagree',
    { explicit: null, address: 'Pacific/Honolulu', phone: '+1 (212) 555-0100' },
    ['Pacific/Honolulu', 'America/New_York'],
  ],
  [
    'address and area code that agree',
    { explicit: null, address: 'America/New_York', phone: '2125550100' },
    ['America/New_York'],
  ],
  ['the area code alone', { explicit: null, address: null, phone: '213-555-0100' }, ['America/Los_Angeles']],
  ['nothing at all', { explicit: null, address: null, phone: null }, ['America/Chicago']],
])('the zones of a person: %s', (_, told, zones) => {
  expect(contactZones({ ...told, organization: 'America/Chicago' })).toEqual(zones)
})

test.each([
  ['341', 'Oakland', 'America/Los_Angeles'],
  ['861', 'Peoria', 'America/Chicago'],
  ['850', 'Pensacola', 'America/Chicago'],
  ['308', 'Grand Island', 'America/Chicago'],
  ['812', 'Bloomington, Indiana', 'America/New_York'],
  ['445', 'Philadelphia', 'America/New_York'],
  ['906', 'Marquette', 'America/New_York'],
  ['748', 'Fort Collins', 'America/Denver'],
  ['340', 'Saint Thomas', 'America/Puerto_Rico'],
  ['671', 'Guam', 'Pacific/Guam'],
])('the area code %s is the one of %s', (code, _, zone) => {
  const told = { explicit: null, address: null, phone: `+1${code}5550100` }
  expect(contactZones({ ...told, organization: 'Pacific/Honolulu' })).toEqual([zone])
})
