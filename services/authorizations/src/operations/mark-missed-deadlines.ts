import type { AuthorizationsDeps } from '../deps.js'
import { endDeadline, takePassedDeadlines } from '../storage/deadlines.js'
import { tellEnded } from './deadline-clock.js'

const BATCH = 100

/** Marks clocks that ran out as MISSED and tells, once each however many machines sweep. */
export async function markMissedDeadlines(deps: Pick<AuthorizationsDeps, 'db' | 'clock'>): Promise<void> {
  const at = deps.clock.now()
  const lastWholeSecond = new Date(at.getTime() - 1_000) // what happens within the due second is still in time
  await deps.db.transaction(async (tx) => {
    for (const deadline of await takePassedDeadlines(tx, lastWholeSecond, BATCH)) {
      await endDeadline(tx, deadline.id, { status: 'MISSED', metAt: null })
      await tellEnded(tx, deadline.patientId, { deadline, status: 'MISSED', at })
    }
  })
}
