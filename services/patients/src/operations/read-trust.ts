/** What the graph shows and keeps of who saw what of whom. */
export {
  accessLogOf,
  appendAccess,
  isLogIntact,
  noteDisclosed,
  type Disclosed,
} from '../storage/access-log.js'
export { breakGlassQueue } from '../storage/break-glass-events.js'
