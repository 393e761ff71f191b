import { findBreakGlass } from '../storage/break-glass-events.js'
import { findCovers } from '../storage/covers.js'
import type { PatientsRequest } from './context.js'
import { byId } from './load.js'

/** What one request has loaded of covers and emergency accesses. */
export function trustLoaders({ db }: PatientsRequest) {
  return {
    cover: byId((ids) => findCovers(db, ids)),
    breakGlass: byId((ids) => findBreakGlass(db, ids)),
  }
}
