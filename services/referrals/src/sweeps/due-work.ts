import type { Sweep } from '@baton/service-kit/definition'
import type { ReferralsDeps } from '../deps.js'
import { markNoShows } from '../operations/appointment/mark-no-shows.js'
import { tellDueReminders } from '../operations/appointment/tell-due-reminders.js'

/** Finds booked appointments that nobody came to. */
export const noShows: Sweep<ReferralsDeps> = {
  name: 'no-shows',
  everyMs: 5_000,
  async run(deps) {
    await markNoShows(deps)
  },
}

/** Finds reminders that are due. */
export const dueReminders: Sweep<ReferralsDeps> = {
  name: 'due-reminders',
  everyMs: 5_000,
  async run(deps) {
    while ((await tellDueReminders(deps)) > 0);
  },
}
