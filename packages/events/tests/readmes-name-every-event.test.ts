import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { authorizationEvents } from '../src/authorization-events.js'
import { carePlanEvents } from '../src/care-plan-events.js'
import { metricEvents } from '../src/metric-events.js'
import { patientEvents } from '../src/patient-events.js'
import { receivedEvents } from '../src/received-events.js'
import { referralEvents } from '../src/referral-events.js'
import { SUBSCRIPTIONS, type Source } from '../src/subscriptions.js'
import { workEvents } from '../src/work-events.js'

/* What a service tells and what it hears stands under "Events" in its README, each by its whole name. */
const SERVICES = fileURLToPath(new URL('../../../services/', import.meta.url))
const OWN: Readonly<Record<Source, object>> = {
  patients: { ...patientEvents, ...receivedEvents },
  'care-plans': carePlanEvents,
  referrals: referralEvents,
  authorizations: authorizationEvents,
  metrics: metricEvents,
}
/** Told by no service: claims are told together now, and a replay's progress is the relay's to tell. */
const NOT_THEIRS = ['claim.received.v1', 'replay.progressed.v1']

const sources = Object.keys(OWN) as Source[]

test.each(sources)('%s: its README names every event that it tells', (service) => {
  const folder = join(SERVICES, service, 'src')
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const shared = Object.keys(workEvents).filter((type) => code.includes(`event('${type}'`))
  const told = [...Object.keys(OWN[service]), ...shared].filter((type) => !NOT_THEIRS.includes(type))
  expect(told.length).toBeGreaterThan(2)
  expect(told.filter((type) => !eventsOf(service).includes(`\`${type}\``))).toEqual([])
})

test.each(sources)('%s: its README names every event that it hears, or where they stand', (service) => {
  const heard = Object.entries(SUBSCRIPTIONS).flatMap(([type, to]) => (to.includes(service) ? [type] : []))
  const words = eventsOf(service)
  if (words.includes('`packages/events/src/subscriptions.ts`')) return
  expect(heard.length).toBeGreaterThan(2)
  expect(heard.filter((type) => !words.includes(`\`${type}\``))).toEqual([])
})

function eventsOf(service: Source): string {
  const readme = readFileSync(join(SERVICES, service, 'README.md'), 'utf8')
  return readme.split('\n## Events\n')[1]?.split('\n## ')[0] ?? ''
}
