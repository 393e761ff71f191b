import { SUBSCRIPTIONS } from '@baton/events/subscriptions'
import { expect, test } from '@jest/globals'
import { changesOf, FEED } from './feed-topics.js'

test('the gateway hears of everything that changes what a stream shows, and of nothing else', () => {
  const heard = Object.entries(SUBSCRIPTIONS).filter(([, listeners]) => listeners.includes('gateway'))
  const fed = Object.keys(FEED)
  expect(fed.filter((type) => !heard.some(([one]) => one === type))).toEqual([])
})

test('a stream of the work queue is woken by the queue alone', () => {
  const payload = new Proxy({}, { get: () => 'some id' })
  const waking = (Object.keys(FEED) as (keyof typeof FEED)[]).filter((type) => {
    const event = { type, payload } as unknown as Parameters<typeof changesOf>[0]
    return changesOf(event).some(({ topic }) => topic === 'work')
  })
  expect(waking).toEqual(['work-queue.changed.v1'])
})
