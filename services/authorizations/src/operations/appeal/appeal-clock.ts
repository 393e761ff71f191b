import { appealFilingDue } from '@baton/clinical/prior-authorization/appeal-due'
import { appealLevels, nextAppealLevel } from '@baton/clinical/prior-authorization/appeal-levels'
import type { AppealLevelRule } from '@baton/clinical/prior-authorization/appeal-rules'
import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { Payer } from '../../domain/payer.js'
import { appealPath, wasFiled } from '../../domain/appeal.js'
import { findAppeals } from '../../storage/appeals.js'
import { startClock } from '../determination/deadline-clock.js'

/** The label of the clock that runs until an appeal of a level is filed. */
export function filingLabel(order: number): string {
  return `APPEAL_LEVEL_${order}`
}

/** The notice of a decision: when it came and the date that it bears. */
export interface Notice {
  readonly at: Date
  /** The date of the notice in the payer's zone; the day on which it came without it. */
  readonly noticeDate?: string | null
}

/** Starts the time in which a denial can be appealed. */
export async function startFirstAppealClock(
  tx: EntityManager,
  authorization: Authorization,
  { payer, notice }: { payer: Payer; notice: Notice },
): Promise<void> {
  const [first] = appealLevels(appealPath(authorization, payer))
  if (first) await startFiling(tx, authorization, { level: first, payer, notice })
}

/** Starts the time in which a lost appeal can be taken to the next level; nothing where the plan forwards it, or it is there. */
export async function startNextAppealClock(
  tx: EntityManager,
  authorization: Authorization,
  { after, payer, notice }: { after: string; payer: Payer; notice: Notice },
): Promise<void> {
  const next = nextAppealLevel(appealPath(authorization, payer), after)
  if (!next || wasFiled(await findAppeals(tx, [authorization.id]), next.level)) return
  await startFiling(tx, authorization, { level: next, payer, notice })
}

async function startFiling(
  tx: EntityManager,
  authorization: Authorization,
  { level, payer, notice }: { level: AppealLevelRule; payer: Payer; notice: Notice },
): Promise<void> {
  const { timeZone, hearingDays: stateDays } = payer
  const noticeDate = notice.noticeDate ?? localDateOf(notice.at, timeZone)
  const due = appealFilingDue(level, { noticeDate, timeZone, stateDays })
  if (!due) return
  const computed = { rule: due.rule, source: due.source, startedAt: notice.at, dueAt: due.dueAt, timeZone }
  await startClock(tx, authorization, { label: filingLabel(level.order), computed, actBy: due.fileBy })
}
