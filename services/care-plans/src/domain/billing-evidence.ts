import {
  tcmEligibility,
  type DecisionMaking,
  type TcmBlocker,
  type TcmEligibility,
} from '@baton/clinical/transitions/tcm-eligibility'
import { isSuccessful, type TransitionContact } from './transition-contact.js'
import { CONTACT_RULE, type TransitionDeadline } from './transition-deadline.js'
import type { TransitionEpisode } from './transition-episode.js'
import type { TransitionVisit } from './transition-visit.js'

/** Whether the transition can be reported, by which code, and everything that this rests on. */
export interface BillingEvidence {
  readonly code: TcmEligibility['code']
  readonly blockers: readonly (TcmBlocker | 'NOT_DISCHARGED')[]
  /** One sentence for each thing that counts for or against. */
  readonly reasons: readonly string[]
  readonly contactBasis: TcmEligibility['contactBasis']
  readonly contactDueAt: Date | null
  readonly firstContactAt: Date | null
  readonly attemptsInTime: number
  readonly visit: TransitionVisit | null
  readonly visitDay: number | null
  readonly decisionMaking: DecisionMaking | null
  readonly medicationsReconciledAt: Date | null
  readonly servicePeriodEndsOn: string | null
}

/** Everything recorded for a transition that the decision looks at. */
export interface TransitionRecord {
  readonly episode: TransitionEpisode
  readonly deadlines: readonly TransitionDeadline[]
  readonly contacts: readonly TransitionContact[]
  readonly visits: readonly TransitionVisit[]
}

const BLOCKER_WORDS: Readonly<Record<TcmBlocker | 'NOT_DISCHARGED', string>> = {
  NOT_DISCHARGED: 'The patient is in the facility.',
  DECEASED:
    'The patient died within the service period: report the visit by evaluation and management codes.',
  CONTACT: 'Neither two-way contact nor two attempts by the end of the second business day.',
  VISIT_MISSING: 'No face-to-face visit is recorded.',
  VISIT_LATE: 'The face-to-face visit was later than 14 days after the discharge.',
  MEDREC_MISSING: 'The medications have not been reconciled.',
  MEDREC_AFTER_VISIT: 'The medications were reconciled after the day of the visit.',
  MDM: 'No visit in time with moderate or high medical decision making.',
}

/** The 99495/99496 decision of a transition with its reasons. */
export function billingEvidence({ episode, deadlines, contacts, visits }: TransitionRecord): BillingEvidence {
  const { dischargedAt, timeZone, medicationsReconciledAt, servicePeriodEndsOn } = episode
  const clock = deadlines.find(({ rule, status }) => rule === CONTACT_RULE && status !== 'CANCELLED')
  const dueAt = (clock ?? deadlines.findLast(({ rule }) => rule === CONTACT_RULE))?.dueAt ?? null
  const since = contacts.filter(({ at }) => dischargedAt !== null && at >= dischargedAt)
  const attempts = since.map((contact) => ({ at: contact.at, successful: isSuccessful(contact) }))
  const base = {
    contactDueAt: dueAt,
    firstContactAt: attempts.find(({ successful }) => successful)?.at ?? null,
    medicationsReconciledAt,
    servicePeriodEndsOn,
  }
  if (!dischargedAt || !dueAt) return { ...base, ...NOTHING_YET }
  const eligibility = tcmEligibility({
    dischargedAt,
    timeZone,
    contactDueAt: dueAt,
    contacts: attempts,
    visits: visits.filter(({ at }) => at >= dischargedAt),
    medicationsReconciledAt,
    died: episode.status === 'CLOSED_DECEASED',
  })
  const decisionMaking = eligibility.visit?.decisionMaking ?? null
  return { ...base, ...eligibility, decisionMaking, reasons: reasonsOf(eligibility) }
}

const NOTHING_YET = {
  code: null,
  blockers: ['NOT_DISCHARGED'],
  reasons: [BLOCKER_WORDS.NOT_DISCHARGED],
  contactBasis: null,
  attemptsInTime: 0,
  visit: null,
  visitDay: null,
  decisionMaking: null,
} as const

function reasonsOf({
  contactBasis,
  attemptsInTime,
  visit,
  visitDay,
  blockers,
  code,
}: TcmEligibility): string[] {
  const reasons: string[] = []
  if (contactBasis === 'REACHED_IN_TIME') reasons.push('Two-way contact within two business days.')
  if (contactBasis === 'TWO_ATTEMPTS_IN_TIME') {
    reasons.push(`${attemptsInTime} attempts within two business days count as contact (CMS TCM FAQ).`)
  }
  if (code !== null && visit && visitDay !== null) {
    const level = visit.decisionMaking?.toLowerCase() ?? 'unknown'
    reasons.push(`Face-to-face visit on day ${visitDay} with ${level} medical decision making.`)
    reasons.push('Medications reconciled no later than the day of the visit.')
  }
  return [...reasons, ...blockers.map((blocker) => BLOCKER_WORDS[blocker])]
}
