import { expect, test } from '@jest/globals'
import { defaultThresholds, type MonitoringPlan } from './monitoring.js'
import { alertsOf } from './vital-alerts.js'

const at = new Date('2026-12-01T12:00:00Z')
const blank = { at, weight: null, spo2: null, systolic: null, pulse: null, glucose: null, temperature: null }
const plan = (spo2Scale: 1 | 2): MonitoringPlan => ({
  id: 'plan',
  version: 1,
  patientId: 'patient',
  status: 'ACTIVE',
  statusReason: null,
  spo2Scale,
  spo2TargetSetBy: null,
  hospitalAtHome: false,
  thresholds: defaultThresholds(spo2Scale),
  timeZone: 'America/New_York',
  readingDueAt: null,
  startedBy: 'somebody',
  startedAt: at,
})
const codes = (measured: object, earlier: Parameters<typeof alertsOf>[1]['earlier'] = [], scale: 1 | 2 = 1) =>
  alertsOf({ ...blank, ...measured }, { plan: plan(scale), score: null, earlier })
    .map(({ code, severity }) => `${code} ${severity}`)
    .join()

/** The thresholds that a clinician starts from (domain.md 3.6), on both sides of each. */
test.each([
  [{ spo2: 92 }, ''],
  [{ spo2: 91 }, 'SPO2_LOW SAME_DAY'],
  [{ systolic: 180 }, ''],
  [{ systolic: 181 }, 'SYSTOLIC_HIGH SAME_DAY'],
  [{ systolic: 90 }, ''],
  [{ systolic: 89 }, 'SYSTOLIC_LOW SAME_DAY'],
  [{ pulse: 120 }, ''],
  [{ pulse: 121 }, 'PULSE_HIGH SAME_DAY'],
  [{ pulse: 50 }, ''],
  [{ pulse: 49 }, 'PULSE_LOW SAME_DAY'],
  [{ glucose: 70 }, ''],
  [{ glucose: 69 }, 'GLUCOSE_LOW SAME_DAY'],
  [{ glucose: 54 }, 'GLUCOSE_LOW SAME_DAY'],
  [{ glucose: 53.9 }, 'GLUCOSE_LOW URGENT'],
  [{ glucose: 300 }, ''],
  [{ glucose: 301 }, 'GLUCOSE_HIGH SAME_DAY'],
  [{ temperature: 37.94 }, ''],
  [{ temperature: 37.95 }, 'TEMPERATURE_HIGH SAME_DAY'],
  [{ temperature: 38 }, 'TEMPERATURE_HIGH SAME_DAY'],
])('%j is [%s]', (measured, expected) => {
  expect(codes(measured)).toBe(expected)
})

test('a target of 88 to 92 % lowers what is too little oxygen', () => {
  expect([codes({ spo2: 88 }, [], 2), codes({ spo2: 87 }, [], 2)]).toEqual(['', 'SPO2_LOW SAME_DAY'])
})

test.each([
  [24, 82, 82.89, ''],
  [24, 82, 82.9, 'WEIGHT_GAIN_DAY SAME_DAY'],
  [25, 82, 84.2, ''],
  [7 * 24, 82, 84.3, 'WEIGHT_GAIN_WEEK SAME_DAY'],
  [7 * 24 + 1, 82, 90, ''],
  [12, 80, 82.3, 'WEIGHT_GAIN_DAY SAME_DAY,WEIGHT_GAIN_WEEK SAME_DAY'],
])('%i hours after %d kg, %d kg are [%s]', (hours, before, weight, expected) => {
  const earlier = [{ ...blank, at: new Date(at.getTime() - hours * 3_600_000), weight: before }]
  expect(codes({ weight }, earlier)).toBe(expected)
})
