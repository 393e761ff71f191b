import { Refused } from './refused.js'
import type { Stack } from './stack.js'

/** Brings up a stack of its own in a temporary folder, loads the synthetic population, and takes all of it down after. */
export async function withThrowawayStack(_use: (stack: Stack) => Promise<void>): Promise<void> {
  throw new Refused('A throwaway stack cannot be started yet: run `npm start` and say --here.')
}
