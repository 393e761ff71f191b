import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { discharge } from './step-1-discharge.js'
import { home } from './step-2-home.js'
import { medications } from './step-3-medications.js'

/** S6: George's medications and his home; what is found in both is asked of who can change it. */
export const s6: readonly Step<Made>[] = [discharge, home, medications]
