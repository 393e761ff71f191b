import type { Step } from '../story.js'
import { lostResponse } from './lost-response.js'
import { byHand, overX12Files, overX12Http } from './other-ways.js'
import { clockNearlyOut, invalidMember, passingReject, retryAfter } from './variants.js'

/** S10: an answer is lost with its worker, and nothing is sent twice; then every other way to fail, and to be asked. */
export const s10: readonly Step<object>[] = [
  lostResponse,
  passingReject,
  invalidMember,
  retryAfter,
  clockNearlyOut,
  overX12Http,
  overX12Files,
  byHand,
]
