import type { Step } from '../story.js'
import type { Made } from './chart-facts.js'
import { signal } from './step-1-signal.js'
import { project } from './step-2-project.js'
import { analyst } from './step-3-analyst.js'
import { takeAlong } from './step-4-export.js'

/** S12: a signal in the readmissions, and who may see what of it. */
export const s12: readonly Step<Made>[] = [signal, project, analyst, takeAlong]
