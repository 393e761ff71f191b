import { statusWhenDone } from '../calendar/deadline.js'
import { daysBetween, localDateOf } from '../calendar/local-time.js'

/** Medical decision making of a visit (AMA CPT table, 2023); what is below moderate is LOW. */
export type DecisionMaking = 'LOW' | 'MODERATE' | 'HIGH'

/** Why a transition cannot be reported, as a code. */
export type TcmBlocker =
  'CONTACT' | 'VISIT_MISSING' | 'VISIT_LATE' | 'MEDREC_MISSING' | 'MEDREC_AFTER_VISIT' | 'MDM' | 'DECEASED'

/** A face-to-face visit. */
export interface TcmVisit {
  readonly at: Date
  /** Null when nobody has said. */
  readonly decisionMaking: DecisionMaking | null
}

/** What is known of the days after a discharge. */
export interface TcmFacts {
  readonly dischargedAt: Date
  /** The patient's zone: days are counted in it. */
  readonly timeZone: string
  readonly contactDueAt: Date
  /** Every attempt, in any order; successful is two-way, with the patient or a caregiver. */
  readonly contacts: readonly { readonly at: Date; readonly successful: boolean }[]
  readonly visits: readonly TcmVisit[]
  /** When the medications were first reconciled after the discharge. */
  readonly medicationsReconciledAt: Date | null
  /** The patient died before the service period ended. */
  readonly died: boolean
}

/** How the contact rule was met. */
export type ContactBasis = 'REACHED_IN_TIME' | 'TWO_ATTEMPTS_IN_TIME'

/** What may be reported, and why not more. */
export interface TcmEligibility<Visit extends TcmVisit = TcmVisit> {
  readonly code: '99496' | '99495' | null
  /** Empty when there is a code. */
  readonly blockers: readonly TcmBlocker[]
  readonly contactBasis: ContactBasis | null
  readonly attemptsInTime: number
  /** The visit that carries the code, or the first one. */
  readonly visit: Visit | null
  /** Days from the discharge day to that visit. */
  readonly visitDay: number | null
}

const ATTEMPTS_THAT_COUNT = 2
const CODES = [
  { code: '99496', days: 7, decisionMaking: ['HIGH'] },
  { code: '99495', days: 14, decisionMaking: ['MODERATE', 'HIGH'] },
] as const
const LAST_VISIT_DAY = 14

/**
 * Whether transitional care management can be reported, and by which code (CMS MLN908628; CPT 99495, 99496):
 * two-way contact within two business days, or two timely attempts that failed (CMS TCM FAQ); a face-to-face visit by
 * day 7 with high or by day 14 with at least moderate decision making; medications reconciled no later than the day
 * of the visit. Not when the patient died within the period: evaluation and management codes apply then.
 */
export function tcmEligibility<Visit extends TcmVisit>(
  facts: TcmFacts & { readonly visits: readonly Visit[] },
): TcmEligibility<Visit> {
  const { contactBasis, attemptsInTime } = contactOf(facts)
  const visits = [...facts.visits].sort((a, b) => a.at.getTime() - b.at.getTime())
  const general: TcmBlocker[] = [
    ...(facts.died ? (['DECEASED'] as const) : []),
    ...(contactBasis ? [] : (['CONTACT'] as const)),
  ]
  const found = CODES.flatMap(({ code, days, decisionMaking }) => {
    const visit = visits.find(
      (one) =>
        dayOf(facts, one.at) <= days &&
        reconciledBy(facts, one.at) &&
        decisionMaking.some((level) => level === one.decisionMaking),
    )
    return visit ? [{ code, visit }] : []
  })
  const [best] = found
  const visit = best?.visit ?? visits[0] ?? null
  const blockers = best ? general : [...general, ...blockersOf(facts, visits)]
  return {
    code: blockers.length === 0 && best ? best.code : null,
    blockers,
    contactBasis,
    attemptsInTime,
    visit,
    visitDay: visit ? dayOf(facts, visit.at) : null,
  }
}

function contactOf({
  contacts,
  contactDueAt,
}: TcmFacts): Pick<TcmEligibility, 'contactBasis' | 'attemptsInTime'> {
  const inTime = contacts.filter(({ at }) => statusWhenDone({ dueAt: contactDueAt }, at) === 'MET')
  const attemptsInTime = inTime.length
  if (inTime.some(({ successful }) => successful)) return { contactBasis: 'REACHED_IN_TIME', attemptsInTime }
  const tried = attemptsInTime >= ATTEMPTS_THAT_COUNT
  return { contactBasis: tried ? 'TWO_ATTEMPTS_IN_TIME' : null, attemptsInTime }
}

/** No visit carries a code: what the visits that were in time lack, else that there was none. */
function blockersOf(facts: TcmFacts, visits: readonly TcmVisit[]): TcmBlocker[] {
  if (visits.length === 0) return ['VISIT_MISSING']
  const inTime = visits.filter(({ at }) => dayOf(facts, at) <= LAST_VISIT_DAY)
  if (inTime.length === 0) return ['VISIT_LATE']
  const blockers: TcmBlocker[] = []
  if (!inTime.some(({ at }) => reconciledBy(facts, at))) {
    blockers.push(facts.medicationsReconciledAt ? 'MEDREC_AFTER_VISIT' : 'MEDREC_MISSING')
  }
  const complex = inTime.filter(
    ({ decisionMaking }) => decisionMaking === 'MODERATE' || decisionMaking === 'HIGH',
  )
  if (complex.length === 0) blockers.push('MDM')
  // Each was met by some visit, none by one and the same: the later visit is what is missing.
  return blockers.length > 0 ? blockers : ['MDM']
}

function dayOf({ dischargedAt, timeZone }: TcmFacts, at: Date): number {
  return daysBetween(localDateOf(dischargedAt, timeZone), localDateOf(at, timeZone))
}

/** Reconciled no later than the day of the visit. */
export function reconciledBy(
  { medicationsReconciledAt, timeZone }: Pick<TcmFacts, 'medicationsReconciledAt' | 'timeZone'>,
  visitAt: Date,
): boolean {
  if (!medicationsReconciledAt) return false
  return localDateOf(medicationsReconciledAt, timeZone) <= localDateOf(visitAt, timeZone)
}
