import { APPEAL_LEVELS } from './appeal-level-table.js'
import type { AppealLevel, AppealLevelRule, AppealPath, InternalLevels } from './appeal-rules.js'

/** Whether a plan decides twice itself: group health plans may, individual coverage not (45 CFR 147.136(b)(3)(ii)(G)). */
function internalLevelsOf({ lineOfBusiness, internalLevels = 1 }: AppealPath): InternalLevels {
  return lineOfBusiness === 'COMMERCIAL' ? internalLevels : 1
}

/** The levels of a plan, first to last, counted from 1. */
export function appealLevels(path: AppealPath): readonly AppealLevelRule[] {
  const own = internalLevelsOf(path)
  return APPEAL_LEVELS.filter(
    ({ lines, ofInternalLevels = own }) => lines.includes(path.lineOfBusiness) && ofInternalLevels === own,
  )
    .sort((a, b) => a.order - b.order)
    .map((rule, index) => ({ ...rule, order: index + 1 }))
}

/** One level of a plan; null where it has none of that name. */
export function appealLevel(path: AppealPath, level: string): AppealLevelRule | null {
  return appealLevels(path).find((rule) => rule.level === level) ?? null
}

/** The level after one; null after the last. */
export function nextAppealLevel(path: AppealPath, level: string): AppealLevelRule | null {
  const levels = appealLevels(path)
  return levels[levels.findIndex((rule) => rule.level === level) + 1] ?? null
}

/** The level to which an urgent case may go while the plan itself still decides about it; null where there is none. */
export function levelBesideUrgent(path: AppealPath): AppealLevelRule | null {
  return appealLevels(path).find(({ besideUrgent }) => besideUrgent) ?? null
}

/** The rule by which an appeal was filed, whatever its plan does today; null where there is none of that id. */
export function appealRule(id: string): AppealLevelRule | null {
  return APPEAL_LEVELS.find((rule) => rule.id === id) ?? null
}

/** The least amount in controversy per calendar year, US dollars (90 FR 55869). A later year keeps the last known. */
const AMOUNTS: readonly {
  readonly year: number
  readonly ALJ_HEARING: number
  readonly DISTRICT_COURT: number
}[] = [{ year: 2026, ALJ_HEARING: 200, DISTRICT_COURT: 1_960 }]

/** The least amount that must be at stake to reach a level in a year; null where none is asked. */
export function leastAmount(level: AppealLevel, year: number): number | null {
  if (level !== 'ALJ_HEARING' && level !== 'DISTRICT_COURT') return null
  const known = AMOUNTS.filter((row) => row.year <= year).at(-1) ?? AMOUNTS[0]
  return known?.[level] ?? null
}
