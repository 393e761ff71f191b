import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { breachForecast } from './breach-forecast.js'
import { determinationDue } from './determination-due.js'
import { dueAfterPause, extendedDue, stopsForInformation } from './determination-extension.js'
import { lapseOf } from './determination-lapse.js'
import type { LineOfBusiness, Priority, ServiceKind } from './determination-rules.js'
import { payerDuties } from './payer-duties.js'

const timeZone = 'America/New_York'
const receivedAt = new Date('2026-11-23T14:30:00-05:00')
const endOf = (day: string): Date => new Date(`${day}T23:59:59-05:00`)

function clockOf(
  lineOfBusiness: LineOfBusiness,
  priority: Priority,
  serviceKind: ServiceKind = 'PRIOR_AUTHORIZATION',
) {
  const due = determinationDue({ lineOfBusiness, priority, serviceKind, receivedAt, timeZone, state: null })
  if (!due) throw new Error('no clock')
  return { rule: due.rule, dueAt: due.dueAt, startedAt: receivedAt, timeZone, extendedBy: [] }
}

test('an extension of 14 days moves a running clock to where the calculator puts it', () => {
  const extension = { lineOfBusiness: 'MEDICARE_ADVANTAGE', days: 14, reason: 'ENROLLEE_REQUEST' } as const
  expect(extendedDue(clockOf('MEDICARE_ADVANTAGE', 'STANDARD'), extension)).toEqual({
    ok: true,
    dueAt: endOf('2026-12-14'),
  })
  expect(extendedDue(clockOf('MEDICARE_ADVANTAGE', 'EXPEDITED'), extension)).toEqual({
    ok: true,
    dueAt: new Date('2026-12-10T14:30:00-05:00'),
  })
  const commercial = { lineOfBusiness: 'COMMERCIAL', days: 15, reason: 'BEYOND_CONTROL' } as const
  expect(extendedDue(clockOf('COMMERCIAL', 'STANDARD'), commercial)).toEqual({
    ok: true,
    dueAt: endOf('2026-12-23'),
  })
})

test('what the law does not allow is refused: drugs, other reasons, longer, twice', () => {
  const ma = { lineOfBusiness: 'MEDICARE_ADVANTAGE', days: 14, reason: 'EXTRAORDINARY' } as const
  const drug = clockOf('MEDICARE_ADVANTAGE', 'STANDARD', 'PART_B_DRUG')
  expect(extendedDue(drug, ma)).toMatchObject({ refusal: 'NOT_EXTENDABLE' })
  const clock = clockOf('MEDICARE_ADVANTAGE', 'STANDARD')
  expect(extendedDue(clock, { ...ma, reason: 'BEYOND_CONTROL' })).toMatchObject({
    refusal: 'REASON_NOT_ALLOWED',
  })
  expect(extendedDue(clock, { ...ma, days: 15 })).toMatchObject({ refusal: 'TOO_LONG', mostDays: 14 })
  const before = { ...clock, extendedBy: [{ at: receivedAt, by: 'P14D', reason: 'EXTRAORDINARY' }] }
  expect(extendedDue(before, ma)).toMatchObject({ refusal: 'EXTENDED_BEFORE' })
})

test('a question of the payer stops a commercial clock and no other', () => {
  expect(stopsForInformation('COMMERCIAL')).toBe(true)
  expect(stopsForInformation('MEDICARE_ADVANTAGE')).toBe(false)
  expect(stopsForInformation('MEDICAID_MCO')).toBe(false)
  const paused = { from: new Date('2026-11-25T10:00:00Z'), until: new Date('2026-11-27T10:00:00Z') }
  expect(dueAfterPause(new Date('2026-12-09T04:59:59Z'), paused)).toEqual(new Date('2026-12-11T04:59:59Z'))
})

test('silence is a denial at the due instant, and in Pennsylvania fee for service an approval after 21 days', () => {
  const clock = { ...clockOf('MEDICARE_ADVANTAGE', 'STANDARD'), state: null }
  expect(lapseOf({ ...clock, lineOfBusiness: 'MEDICARE_ADVANTAGE' })).toMatchObject({
    effect: 'DENIED',
    at: clock.dueAt,
  })
  expect(lapseOf({ ...clock, lineOfBusiness: 'MEDICAID_FFS', state: 'PA' })).toMatchObject({
    effect: 'APPROVED',
    at: endOf('2026-12-14'),
  })
})

test('a Texas Medicaid plan owes a question within three business days and an offer to talk before it denies', () => {
  const texas = {
    ...clockOf('MEDICAID_MCO', 'STANDARD'),
    lineOfBusiness: 'MEDICAID_MCO',
    state: 'TX',
  } as const
  expect(
    payerDuties({ ...texas, dueAt: endOf('2026-11-27') }).map(({ label, dueAt }) => [label, dueAt]),
  ).toEqual([
    ['PAYER_ASKS_FOR_INFORMATION', endOf('2026-11-27')],
    ['PAYER_OFFERS_PEER_TO_PEER', endOf('2026-11-25')], // the 26th is Thanksgiving
  ])
  expect(payerDuties({ ...texas, state: 'NY' })).toEqual([])
})

test('a forecast rests on decisions that had waited as long as this one', () => {
  const clock = clockOf('MEDICARE_ADVANTAGE', 'EXPEDITED')
  const after = (hours: number): Date => new Date(receivedAt.getTime() + hours * 3_600_000)
  const past = [20, 26, 48, 70, 71, 75]
  expect(breachForecast(clock, after(1), past)).toEqual({ risk: 'ON_TRACK', probability: 1 / 6, basedOn: 6 })
  expect(breachForecast(clock, after(60), past)).toEqual({ risk: 'AT_RISK', probability: null, basedOn: 3 })
  expect(breachForecast(clock, after(10), [80, 90, 75, 74, 12, 20])).toMatchObject({ risk: 'LIKELY' })
  expect(breachForecast(clock, after(73), past).risk).toBe('BREACHED')
})

const lines = ['MEDICARE_ADVANTAGE', 'MEDICAID_MCO', 'MEDICAID_FFS', 'CHIP', 'QHP_FFE', 'COMMERCIAL'] as const
const kinds = ['PRIOR_AUTHORIZATION', 'PART_B_DRUG', 'CONCURRENT_EXTENSION'] as const
const instant = fc.date({ min: new Date('2025-06-01'), max: new Date('2029-12-31'), noInvalidDate: true })

test('property: a state never lengthens a clock, an extension never shortens it, expedited is never later', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.constantFrom(...kinds),
      fc.constantFrom(null, 'TX', 'AR', 'PA', 'NY'),
      instant,
      fc.integer({ min: 0, max: 30 }),
      (lineOfBusiness, serviceKind, state, at, extensionDays) => {
        const asked = {
          lineOfBusiness,
          serviceKind,
          receivedAt: at,
          timeZone,
          completeNonHospital: true,
        } as const
        const due = (priority: Priority, more: object = {}) =>
          determinationDue({ ...asked, priority, state, ...more })?.dueAt.getTime() ?? Infinity
        const standard = due('STANDARD')
        return (
          standard <= due('STANDARD', { state: null }) &&
          due('STANDARD', { extensionDays }) >= standard &&
          (state !== null || due('EXPEDITED') <= standard || standard === Infinity) &&
          standard > at.getTime()
        )
      },
    ),
  )
})
