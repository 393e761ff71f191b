import { expect, test } from '@jest/globals'
import type { Appointment } from './appointment.js'
import type { Referral } from './referral.js'
import { daysToAppointment, daysToClosure, timeToAccept } from './times.js'

const zone = 'America/New_York'
const at = (text: string): Date => new Date(`${text}:00-05:00`)
// The rules read nothing else of them.
const referral = (sent: string, accepted: string, closed: string) =>
  ({ sentAt: at(sent), acceptedAt: at(accepted), closedAt: at(closed) }) as Referral
const visit = (start: string, status: Appointment['status']) =>
  ({ startAt: at(start), status }) as Appointment

test('the vector of domain.md 5.3: 25 h 50 min, 3 days, 8 days', () => {
  const linh = referral('2026-12-02T09:10', '2026-12-03T11:00', '2026-12-10T10:00')
  expect(timeToAccept(linh)).toBe('PT25H50M')
  expect(daysToAppointment(linh, [visit('2026-12-05T10:00', 'ATTENDED')], zone)).toBe(3)
  expect(daysToClosure(linh, zone)).toBe(8)
})

test('missed and cancelled appointments do not count (S5): 42 days, 46 days', () => {
  const priya = referral('2026-11-30T09:00', '2026-12-01T10:00', '2027-01-15T12:00')
  const visits = [
    visit('2026-12-14T10:00', 'NO_SHOW'),
    visit('2026-12-21T10:00', 'CANCELLED'),
    visit('2027-01-11T10:00', 'ATTENDED'),
  ]
  expect(daysToAppointment(priya, visits, zone)).toBe(42)
  expect(daysToClosure(priya, zone)).toBe(46)
})
