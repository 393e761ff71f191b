import { expect, test } from '@jest/globals'
import { stepsTo } from './steps-to.js'
import type { Party, ReferralStatus } from './transitions.js'

const BOTH: readonly Party[] = ['CARE_TEAM', 'AGENCY']
const CASES: readonly [
  from: ReferralStatus,
  to: ReferralStatus,
  by: readonly Party[],
  steps: string | null,
][] = [
  ['DRAFT', 'SENT', ['CARE_TEAM'], 'SEND'],
  ['DRAFT', 'SERVICE_COMPLETED', BOTH, 'SEND ACCEPT START COMPLETE'],
  ['DRAFT', 'DECLINED', BOTH, 'SEND REJECT'],
  ['AWAITING_CONSENT', 'SENT', ['CARE_TEAM'], 'SEND'],
  ['SENT', 'ACCEPTED', ['AGENCY'], 'ACCEPT'],
  ['SENT', 'ACCEPTED', ['CARE_TEAM'], null],
  ['ACCEPTED', 'SERVICE_COMPLETED', ['AGENCY'], 'START COMPLETE'],
  ['ACCEPTED', 'CANCELLED', ['AGENCY'], null],
  ['WAITLISTED', 'ACCEPTED', ['AGENCY'], 'ACCEPT'],
  ['CANCELLED', 'ACCEPTED', BOTH, null],
  ['DECLINED', 'ACCEPTED', BOTH, null],
  ['ACCEPTED', 'ACCEPTED', ['AGENCY'], ''],
]

test.each(CASES)('from %s to %s by %j: %s', (from, to, by, steps) => {
  const found = stepsTo(from, (status) => status === to, by)
  expect(found?.map(({ transition }) => transition).join(' ') ?? null).toBe(steps)
})
