import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { consentFirst } from './step-1-consent.js'
import { whoSees } from './step-2-who-sees.js'

/** S2: nothing leaves without a consent, feedback shows to whom it names, and a revocation ends that. */
export const s2: readonly Step<Made>[] = [consentFirst, whoSees]
