import type { Step } from '../story.js'
import { analyst } from './step-analyst.js'
import { emergency } from './step-break-glass.js'
import { cover } from './step-cover.js'
import type { AccessMade } from './facts.js'

/** The second half of S12: cross-cover, break-glass, and what an analyst may not see. */
export const s12Access: readonly Step<AccessMade>[] = [cover, emergency, analyst]
