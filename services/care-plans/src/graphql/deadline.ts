import { remaining } from '@baton/clinical/calendar/deadline'
import type { DeadlineResolvers } from './__generated__/resolvers.js'

/** A clock's computed field. */
export const Deadline: DeadlineResolvers = {
  remaining: (deadline, _, { clock }) => remaining(deadline, clock.now()),
}
