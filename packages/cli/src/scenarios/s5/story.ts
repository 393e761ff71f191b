import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { noShow } from './step-1-no-show.js'
import { recovery } from './step-2-recovery.js'

/** S5: a missed appointment, a cancelled one, one that was kept, and the consult note that closes the loop. */
export const s5: readonly Step<Made>[] = [noShow, recovery]
