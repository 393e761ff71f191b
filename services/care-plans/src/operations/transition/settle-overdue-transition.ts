import { hasPassed } from '@baton/clinical/calendar/deadline'
import type { Deps } from '@baton/service-kit/request-context'
import { afterContacts } from '../../domain/contact-window.js'
import { SYSTEM } from '../../domain/status-change.js'
import { CONTACT_RULE } from '../../domain/transition-deadline.js'
import { findContacts } from '../../storage/transition-contacts.js'
import { findDeadlines } from '../../storage/transition-deadlines.js'
import { takeEpisode } from '../../storage/transition-episodes.js'
import { settleContacts, settleDeadline } from './settle-contacts.js'

/** Settles every clock of an episode that has run out. May run twice, on two machines: the second finds nothing. */
export async function settleOverdueTransition(
  deps: Pick<Deps, 'db' | 'clock'>,
  episodeId: string,
): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    const episode = await takeEpisode(tx, episodeId)
    if (!episode) return
    const deadlines = await findDeadlines(tx, [episodeId])
    const overdue = deadlines.filter((deadline) => deadline.status === 'RUNNING' && hasPassed(deadline, now))
    for (const deadline of overdue) {
      if (deadline.rule === CONTACT_RULE) {
        const contacts = await findContacts(tx, [episodeId])
        const result = afterContacts({ status: episode.status, deadline, contacts }, now)
        await settleContacts(tx, { episode, deadline, result }, { by: SYSTEM, now })
      } else {
        const next = { status: 'MISSED', metAt: null } as const
        await settleDeadline(tx, { ...deadline, patientId: episode.patientId }, { next, now })
      }
    }
  })
}
