import { expect, test } from '@jest/globals'
import { tcmDeadlines } from './tcm-deadlines.js'
import { tcmEligibility, type TcmFacts } from './tcm-eligibility.js'

const timeZone = 'America/New_York'
const dischargedAt = new Date('2026-11-24T14:05:00-05:00')
const noon = (day: string): Date => new Date(`${day}T12:00:00-05:00`)
const failed = (day: string) => ({ at: noon(day), successful: false })
const reached = (day: string) => ({ at: noon(day), successful: true })
const visit = (day: string, decisionMaking: 'LOW' | 'MODERATE' | 'HIGH') => ({
  at: noon(day),
  decisionMaking,
})

const facts: TcmFacts = {
  dischargedAt,
  timeZone,
  contactDueAt: tcmDeadlines(dischargedAt, timeZone).contact.dueAt,
  contacts: [reached('2026-11-25')],
  visits: [visit('2026-11-30', 'HIGH')],
  medicationsReconciledAt: noon('2026-11-30'),
  died: false,
}
const twoAttempts = [failed('2026-11-25'), failed('2026-11-27'), reached('2026-11-30')]

// Discharged Tuesday 24 November 2026: contact due Friday 27 November, Thanksgiving between.
test.each<[string, Partial<TcmFacts>, string | null, string[]]>([
  ['two failed attempts in time, reached later, high', { contacts: twoAttempts }, '99496', []],
  ['one attempt only', { contacts: twoAttempts.slice(1) }, null, ['CONTACT']],
  ['visit on day 8, high', { visits: [visit('2026-12-02', 'HIGH')] }, '99495', []],
  ['visit on day 15', { visits: [visit('2026-12-09', 'HIGH')] }, null, ['VISIT_LATE']],
  ['reconciled the day after', { medicationsReconciledAt: noon('2026-12-01') }, null, ['MEDREC_AFTER_VISIT']],
  ['low decision making', { visits: [visit('2026-11-30', 'LOW')] }, null, ['MDM']],
  ['moderate on day 6', { visits: [visit('2026-11-30', 'MODERATE')] }, '99495', []],
  ['visit on day 14', { visits: [visit('2026-12-08', 'MODERATE')] }, '99495', []],
  ['never seen', { visits: [] }, null, ['VISIT_MISSING']],
  ['never reconciled', { medicationsReconciledAt: null }, null, ['MEDREC_MISSING']],
  ['died', { died: true }, null, ['DECEASED']],
  [
    'a second visit carries what the first does not',
    { visits: [visit('2026-11-30', 'LOW'), visit('2026-12-07', 'HIGH')] },
    '99495',
    [],
  ],
  ['nothing at all', { contacts: [], visits: [] }, null, ['CONTACT', 'VISIT_MISSING']],
])('%s', (_, change, code, blockers) => {
  expect(tcmEligibility({ ...facts, ...change })).toMatchObject({ code, blockers })
})

test('it says which contact and which visit count', () => {
  const eligibility = tcmEligibility({ ...facts, contacts: twoAttempts })
  expect(eligibility).toMatchObject({ contactBasis: 'TWO_ATTEMPTS_IN_TIME', attemptsInTime: 2, visitDay: 6 })
  expect(tcmEligibility(facts).contactBasis).toBe('REACHED_IN_TIME')
})
