import { SUBSCRIPTIONS } from '@baton/events/subscriptions'
import { expect, test } from '@jest/globals'
import { changesOf, FEED } from './feed-topics.js'

test('the gateway hears of everything that changes what a stream shows, and of nothing else', () => {
  const heard = Object.entries(SUBSCRIPTIONS).filter(([, listeners]) => listeners.includes('gateway'))
  const fed = Object.keys(FEED)
  expect(fed.filter((type) => !heard.some(([one]) => one === type))).toEqual([])
})

test.each([
  'encounter.discharged.v1',
  'transition.opened.v1',
  'transition.contact-recorded.v1',
  'escalation.moved.v1',
  'risk-score.computed.v1',
  'referral.created.v1',
] as const)('%s of something with a label wakes those streams of the patient that may know of it', (type) => {
  const subjects = (sensitivity?: string) => {
    const payload = { patientId: 'patient_1', escalationId: 'e', referralId: 'r', sensitivity }
    const changes = changesOf({ type, payload } as unknown as Parameters<typeof changesOf>[0])
    return changes.flatMap(({ topic, subject }) => (topic === 'patient' ? [subject] : []))
  }
  expect([subjects(), subjects('NONE'), subjects('HIV')]).toEqual([
    ['patient_1'],
    ['patient_1'],
    ['patient_1 HIV'],
  ])
})

test('what has a label says which record it is of, so that whoever a consent names can be asked; nothing else does', () => {
  const payload = {
    ...{ patientId: 'patient_1', encounterId: 'stay', episodeId: 'transition', escalationId: 'alarm' },
    ...{ referralId: 'referral', authorizationId: 'request', importJobId: 'import' },
  }
  const recordsUnder = (sensitivity: string) =>
    (Object.keys(FEED) as (keyof typeof FEED)[]).flatMap((type) => {
      const event = { type, payload: { ...payload, sensitivity } } as unknown as Parameters<
        typeof changesOf
      >[0]
      return changesOf(event).flatMap(({ topic, record }) => (record ? [`${type} ${topic} ${record}`] : []))
    })
  expect(recordsUnder('NONE')).toEqual([])
  expect(recordsUnder('PART2')).toEqual([
    'encounter.admitted.v1 patient stay',
    'encounter.discharged.v1 patient stay',
    'risk-score.computed.v1 patient stay',
    'transition.opened.v1 patient transition',
    'transition.contact-recorded.v1 patient transition',
    'escalation.moved.v1 patient alarm',
    'referral.created.v1 patient referral',
  ])
})

test('a stream of the work queue is woken by the queue alone', () => {
  const payload = new Proxy({}, { get: () => 'some id' })
  const waking = (Object.keys(FEED) as (keyof typeof FEED)[]).filter((type) => {
    const event = { type, payload } as unknown as Parameters<typeof changesOf>[0]
    return changesOf(event).some(({ topic }) => topic === 'work')
  })
  expect(waking).toEqual(['work-queue.changed.v1'])
})
