import { addBusinessDays, lastBusinessDayOnOrBefore } from '@baton/clinical/calendar/business-days'
import { addDays, endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import type { AuthorizationsDeps } from '../../deps.js'
import { mayGo } from '../../domain/status.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { findEndingApprovals } from '../../storage/watched.js'
import { takeStep } from '../authorization/authorization-step.js'
import { WORKER } from '../submission/give-up.js'
import { raiseWork, settleAllWork } from '../open-work.js'

const BATCH = 200
/** A renewal is asked for within the last week, and sent five working days before the end at the latest. */
const RENEWAL_DAYS = 7
const RENEWAL_BUSINESS_DAYS = 5

/** Approvals whose days are over become EXPIRED; those that end soon become work, so that nobody is left without. */
export async function watchApprovals(deps: Pick<AuthorizationsDeps, 'db' | 'clock'>): Promise<void> {
  const at = deps.clock.now()
  const day = at.toISOString().slice(0, 10)
  const ends = { today: day, by: addDays(day, RENEWAL_DAYS + 1) }
  for (const ending of await findEndingApprovals(deps.db, ends, BATCH)) {
    const today = localDateOf(at, ending.timeZone)
    await deps.db.transaction(async (tx) => {
      const authorization = await lockAuthorization(tx, ending.id)
      if (!mayGo(authorization.status, 'EXPIRED')) return
      if (ending.endsOn < today) {
        if (ending.canBeAppealed) return
        await settleAllWork(tx, authorization, at)
        await takeStep(tx, authorization, { to: 'EXPIRED', by: WORKER, at, reason: 'APPROVED_DAYS_OVER' })
        return
      }
      if (ending.endsOn > addDays(today, RENEWAL_DAYS)) return
      const dueAt = endOfLocalDay(lastDayToSubmit(ending.endsOn), ending.timeZone)
      await raiseWork(tx, authorization, { kind: 'RENEWAL', urgency: 'ROUTINE', dueAt, at })
    })
  }
}

/** The last working day from which five more still come before the end. */
function lastDayToSubmit(endsOn: string): string {
  let day = endsOn
  while (addBusinessDays(day, RENEWAL_BUSINESS_DAYS) > endsOn) day = addDays(day, -1)
  return lastBusinessDayOnOrBefore(day)
}
