import type { Step } from '../story.js'
import { lostResponse } from './lost-response.js'
import { clockNearlyOut, invalidMember, passingReject, retryAfter } from './variants.js'

/** S10: an answer is lost with its worker, and nothing is sent twice; then every other way to fail. */
export const s10: readonly Step<object>[] = [
  lostResponse,
  passingReject,
  invalidMember,
  retryAfter,
  clockNearlyOut,
]
