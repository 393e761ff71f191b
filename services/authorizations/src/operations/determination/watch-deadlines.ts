import { addBusinessDays } from '@baton/clinical/calendar/business-days'
import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { AuthorizationsDeps } from '../../deps.js'
import type { Urgency } from '../../domain/open-work.js'
import { findNearingDeadlines, type NearingDeadline } from '../../storage/watched.js'
import { raiseWork } from '../open-work.js'

const BATCH = 200
const DAY_MS = 86_400_000
const LAST_SHARE = 0.2
/** Working days before the last day of an appeal. */
const APPEAL_WARNING = 5

/** Turns clocks that are about to run out into work, before they do; once each. */
export async function watchDeadlines(deps: Pick<AuthorizationsDeps, 'db' | 'clock'>): Promise<void> {
  const at = deps.clock.now()
  const horizon = new Date(at.getTime() + 10 * DAY_MS)
  for (const clock of await findNearingDeadlines(deps.db, { now: at, horizon }, BATCH)) {
    const work = warningOf(clock, at)
    if (!work) continue
    const subject = { id: clock.authorizationId, patientId: clock.patientId, createdBy: clock.createdBy }
    await deps.db.transaction((tx) =>
      raiseWork(tx, subject, { ...work, about: clock.id, dueAt: clock.dueAt, at }),
    )
  }
}

function warningOf(clock: NearingDeadline, at: Date): { kind: string; urgency: Urgency } | null {
  if (clock.label.startsWith('APPEAL_LEVEL_')) {
    const today = localDateOf(at, clock.timeZone)
    const lastDay = clock.actBy ?? localDateOf(clock.dueAt, clock.timeZone)
    return addBusinessDays(today, APPEAL_WARNING) >= lastDay
      ? { kind: 'APPEAL_CLOSING', urgency: 'SAME_DAY' }
      : null
  }
  if (clock.label === 'CONCURRENT_REVIEW') {
    const near = clock.dueAt.getTime() - at.getTime() <= DAY_MS
    return near ? { kind: 'PAYER_CONCURRENT_REVIEW', urgency: 'SAME_DAY' } : null
  }
  const whole = clock.dueAt.getTime() - clock.startedAt.getTime()
  const left = clock.dueAt.getTime() - at.getTime()
  return left <= whole * LAST_SHARE ? { kind: 'DEADLINE_NEAR', urgency: 'URGENT' } : null
}
