/** What a survey asks. */
export type SurveyKind = 'RECOMMENDATION' | 'OVERALL_RATING' | 'FREQUENCY'

/** How a patient answered. */
export type SurveyChannel = 'PHONE' | 'SMS' | 'EMAIL' | 'PORTAL' | 'PAPER' | 'IN_PERSON'

/** What a patient said of the care. */
export interface Survey {
  readonly id: string
  readonly patientId: string
  readonly kind: SurveyKind
  /** The question's code in the questionnaire. */
  readonly question: string | null
  /** 0 to 10; for FREQUENCY 1 (never) to 4 (always). */
  readonly score: number
  readonly agencyId: string | null
  readonly episodeId: string | null
  readonly channel: SurveyChannel
  readonly respondedAt: Date
  readonly recordedAt: Date
  readonly recordedBy: string
}

/** The lowest and the highest score of each kind. */
export const SCALES: Readonly<Record<SurveyKind, readonly [lowest: number, highest: number]>> = {
  RECOMMENDATION: [0, 10],
  OVERALL_RATING: [0, 10],
  FREQUENCY: [1, 4],
}

/** Whether an answer is the most favourable: 9 or 10 of ten, or "always" (domain 8.4). */
export function isTopBox({ kind, score }: Pick<Survey, 'kind' | 'score'>): boolean {
  return kind === 'FREQUENCY' ? score === 4 : score >= 9
}

/** What somebody who was asked for a recommendation is. */
export type PromoterGroup = 'PROMOTER' | 'PASSIVE' | 'DETRACTOR'

/** 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract; null for another question. */
export function promoterGroupOf({ kind, score }: Pick<Survey, 'kind' | 'score'>): PromoterGroup | null {
  if (kind !== 'RECOMMENDATION') return null
  if (score >= 9) return 'PROMOTER'
  return score >= 7 ? 'PASSIVE' : 'DETRACTOR'
}
