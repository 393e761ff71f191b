import { remaining } from '@baton/clinical/calendar/deadline'
import type { DeadlineResolvers } from './__generated__/resolvers.js'

/** A clock's computed fields. */
export const Deadline: DeadlineResolvers = {
  extendedBy: () => [],
  remaining: (deadline, _, { clock }) => remaining(deadline, clock.now()),
}
