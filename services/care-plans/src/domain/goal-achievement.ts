import type { GoalAchievement } from './goal.js'
import { distanceTo, meets, type GoalTarget } from './goal-target.js'

/** One look at how far a goal has come, in the unit of its target. */
export interface GoalCheck {
  readonly id: string
  readonly at: Date
  readonly value: number
}

/** Where a goal stands, and the check that says so. */
export interface Achievement {
  readonly achievement: GoalAchievement
  readonly evidenceId: string
  /** Two checks in a row outside the target, going the wrong way: the plan wants a look (domain.md 1, P22). */
  readonly reviewPlan: boolean
}

/**
 * Where a goal stands after all its checks, in whatever order they became known; null before the first. The latest
 * check decides: in the target it is achieved, in the target twice in a row it is sustained. Outside, it is improving
 * if it came nearer than the look before (the baseline, for the first). Outside for two checks in a row without coming
 * nearer, it is worsening and the plan should be reviewed; `docs/decisions/0040` says why nearer is not worse.
 */
export function achievementOf(
  target: GoalTarget,
  { baseline, checks }: { baseline: number | null; checks: readonly GoalCheck[] },
): Achievement | null {
  const [latest, before] = [...checks].sort(latestFirst)
  if (!latest) return null
  const evidenceId = latest.id
  const metBefore = before !== undefined && meets(target, before.value)
  if (meets(target, latest.value)) {
    return { achievement: metBefore ? 'SUSTAINING' : 'ACHIEVED', evidenceId, reviewPlan: false }
  }
  const earlier = before?.value ?? baseline
  const nearer = earlier !== null && distanceTo(target, latest.value) < distanceTo(target, earlier)
  if (nearer) return { achievement: 'IMPROVING', evidenceId, reviewPlan: false }
  const twice = before !== undefined && !metBefore
  return { achievement: twice ? 'WORSENING' : 'IN_PROGRESS', evidenceId, reviewPlan: twice }
}

function latestFirst(a: GoalCheck, b: GoalCheck): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)
}
