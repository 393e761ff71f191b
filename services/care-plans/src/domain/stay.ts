import type { Discharge } from './qualifying-discharge.js'
import { opensTransition, servicePeriodIsOver, whyNoTransition } from './qualifying-discharge.js'
import { isOpenTransition, type TransitionEpisode, type TransitionStatus } from './transition-episode.js'

/** What patients told of a stay: the newest word. */
export interface Stay {
  readonly encounterId: string
  readonly patientId: string
  /** HL7 v3 ActCode. */
  readonly class: string
  /** The patient's zone; null until an admission or a discharge told it. */
  readonly timeZone: string | null
  readonly admittedAt: Date | null
  /** Null while the patient is in the facility. */
  readonly dischargedAt: Date | null
  readonly disposition: string | null
  readonly coordinatorId: string | null
  readonly cancelled: boolean
  /** When patients recorded the newest word: an older one that arrives late changes nothing. */
  readonly toldAt: Date
}

/** What becomes of the transition of a stay. */
export type StayMove =
  | { readonly kind: 'open'; readonly status: 'IN_FACILITY' | 'DISCHARGED' }
  | { readonly kind: 'discharge' }
  | { readonly kind: 'return' }
  | { readonly kind: 'close'; readonly status: TransitionStatus; readonly reason: string }

const RECENT_DAYS = 30
const DAY_MS = 86_400_000

/** HL7 v3 ActCodes of a stay that counts as a readmission: inpatient, acute or not; not observation. */
const INPATIENT: readonly string[] = ['IMP', 'ACUTE', 'NONAC']

/**
 * How a transition follows its stay (domain.md 3.2, 3.5). It asks where the stay stands, not what the last message
 * was, so a replay changes nothing and messages may come in any order. A discharge told again with another time is a
 * return to the facility and a new discharge: its clocks start anew.
 */
export function movesAfter(stay: Stay, episode: TransitionEpisode | null, now: Date): readonly StayMove[] {
  if (!episode) return opening(stay, now)
  if (!isOpenTransition(episode)) return []
  const home = episode.status === 'IN_FACILITY'
  // Seen after the discharge: the cancellation contradicts the visit, a person decides.
  if (episode.status === 'SEEN') return []
  if (stay.cancelled) {
    const cancel: StayMove = { kind: 'close', status: 'CANCELLED', reason: 'The admission was cancelled.' }
    return home ? [cancel] : [{ kind: 'return' }, cancel]
  }
  if (!stay.dischargedAt) return home ? [] : [{ kind: 'return' }]
  if (home) return [leaving(stay)]
  if (stay.dischargedAt.getTime() === episode.dischargedAt?.getTime()) return []
  return [{ kind: 'return' }, leaving(stay)]
}

/** Whether a stay, admitted after that discharge, is a readmission of the same patient. */
export function isReadmission(stay: Stay, episode: TransitionEpisode): boolean {
  const { dischargedAt, encounterId } = episode
  if (stay.cancelled || stay.encounterId === encounterId || !INPATIENT.includes(stay.class)) return false
  return dischargedAt !== null && stay.admittedAt !== null && stay.admittedAt >= dischargedAt
}

function opening(stay: Stay, now: Date): readonly StayMove[] {
  const { timeZone, admittedAt } = stay
  if (stay.cancelled || timeZone === null) return []
  const discharge = dischargeOf(stay)
  if (discharge)
    return whyNoTransition(discharge, now) === null ? [{ kind: 'open', status: 'DISCHARGED' }] : []
  // An admission of long ago is history that is being imported; its discharge follows.
  const recent = admittedAt !== null && now.getTime() - admittedAt.getTime() < RECENT_DAYS * DAY_MS
  return recent && opensTransition(stay.class) ? [{ kind: 'open', status: 'IN_FACILITY' }] : []
}

/** A discharge home starts the clocks; any other ends the transition, with the reason that its disposition gives. */
function leaving(stay: Stay): StayMove {
  if (!opensTransition(stay.class)) {
    return {
      kind: 'close',
      status: 'CANCELLED',
      reason: `It was no inpatient or observation stay (${stay.class}).`,
    }
  }
  const { disposition } = stay
  const discharge = dischargeOf(stay)
  if (discharge && servicePeriodIsOver(discharge, stay.toldAt)) {
    return {
      kind: 'close',
      status: 'CLOSED_TRANSFERRED',
      reason: 'The service period was over when the discharge was told.',
    }
  }
  if (discharge && whyNoTransition(discharge, stay.toldAt) === null) return { kind: 'discharge' }
  const status = DISPOSITIONS[disposition ?? ''] ?? 'CLOSED_TRANSFERRED'
  return { kind: 'close', status, reason: `Discharged with disposition ${disposition ?? 'unknown'}.` }
}

/** UB-04 patient status and FHIR discharge disposition that end a transition otherwise than by another facility. */
const DISPOSITIONS: Readonly<Record<string, TransitionStatus>> = {
  '20': 'CLOSED_DECEASED',
  exp: 'CLOSED_DECEASED',
  '50': 'CLOSED_HOSPICE',
  '51': 'CLOSED_HOSPICE',
  hosp: 'CLOSED_HOSPICE',
  '07': 'CLOSED_DECLINED',
  '87': 'CLOSED_DECLINED',
  aadvice: 'CLOSED_DECLINED',
}

function dischargeOf({ class: kind, disposition, dischargedAt, timeZone }: Stay): Discharge | null {
  return dischargedAt && timeZone !== null ? { class: kind, disposition, dischargedAt, timeZone } : null
}
