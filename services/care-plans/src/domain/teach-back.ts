/** How well the patient could say it in their own words. */
export const TEACH_BACK_RATINGS = ['UNDERSTOOD', 'PARTIAL', 'NOT_UNDERSTOOD'] as const
export type TeachBackRating = (typeof TEACH_BACK_RATINGS)[number]

/** What helps when teaching again did not. */
export const TEACHING_ALTERNATIVES = ['INTERPRETER', 'CAREGIVER', 'PICTOGRAM'] as const

/** One question of a teach-back, and what the patient said. */
export interface TeachBackItem {
  readonly topic: string
  readonly question: string
  readonly patientWords: string
  readonly rating: TeachBackRating
}

/** A lesson. */
export interface EducationSession {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly topic: string
  readonly materialCode: string | null
  readonly materialVersion: string | null
  /** The language in which it was taught, BCP 47. */
  readonly language: string
  readonly materialInLanguage: boolean | null
  readonly teachBack: readonly TeachBackItem[]
  readonly alternatives: readonly (typeof TEACHING_ALTERNATIVES)[number][]
  readonly completedAt: Date | null
  readonly taughtBy: string
  readonly taughtAt: Date
}

/** How often something is taught before another way is tried (domain.md 4.6). */
const MOST_TRIES = 3

/** Where one topic stands after its tries, in their order. */
export interface TopicState {
  readonly topic: string
  readonly tries: number
  readonly understood: boolean
  /** Three tries did not do it: an interpreter, a caregiver or a pictogram may. */
  readonly needsAlternative: boolean
}

/** Where each topic stands. */
export function topicsOf(items: readonly TeachBackItem[]): readonly TopicState[] {
  const names = [...new Set(items.map((item) => item.topic))]
  return names.map((topic) => {
    const tries = items.filter((item) => item.topic === topic)
    const understood = tries.at(-1)?.rating === 'UNDERSTOOD'
    return {
      topic,
      tries: tries.length,
      understood,
      needsAlternative: !understood && tries.length >= MOST_TRIES,
    }
  })
}

/** The topics for which a lesson cannot end yet: taught again to no avail, or not taught again at all. */
export function openTopics(
  items: readonly TeachBackItem[],
  alternatives: readonly string[],
): readonly TopicState[] {
  return topicsOf(items).filter(
    (state) => !state.understood && !(state.needsAlternative && alternatives.length > 0),
  )
}

const YES_NO = /^(do|did|does|are|is|have|has|can|could|will|would) (you|it|that|this|everything)\b/i

/** A question that can be answered with yes or no shows nothing (AHRQ teach-back): it is not a teach-back. */
export function isYesNoQuestion(question: string): boolean {
  return YES_NO.test(question.trim())
}
