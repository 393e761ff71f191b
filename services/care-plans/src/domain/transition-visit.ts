import type { DecisionMaking } from '@baton/clinical/transitions/tcm-eligibility'
import { reconciledBy } from '@baton/clinical/transitions/tcm-eligibility'
import type { TransitionEpisode } from './transition-episode.js'

/** HL7 v3 ActCode of a face-to-face visit: in the office, at home, or by video (Medicare allows it for TCM). */
export const VISIT_CLASSES = ['AMB', 'HH', 'VR'] as const
export type VisitClass = (typeof VISIT_CLASSES)[number]

/** A face-to-face visit after a discharge. Never changed once recorded. */
export interface TransitionVisit {
  readonly id: string
  readonly episodeId: string
  readonly at: Date
  readonly class: VisitClass
  readonly decisionMaking: DecisionMaking | null
  readonly practitionerId: string | null
  readonly note: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** The rules that a visit meets. */
export const VISIT_RULES: readonly string[] = ['tcm-visit-7', 'tcm-visit-14']

/**
 * Whether a transition counts as SEEN: the patient was reached or two attempts were made, a visit took place, and the
 * medications were reconciled no later than the day of a visit (domain.md 3.2).
 */
export function isSeen(episode: TransitionEpisode, visits: readonly Pick<TransitionVisit, 'at'>[]): boolean {
  if (episode.status !== 'CONTACTED' && episode.status !== 'CONTACT_ATTEMPTED') return false
  return visits.some(({ at }) => reconciledBy(episode, at))
}
