import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { discharge } from './step-1-discharge.js'
import { requests } from './step-2-requests.js'
import { contact } from './step-3-contact.js'
import { decisions } from './step-4-decisions.js'

/** S1 as far as it is built: from discharge to the payer's first decision. The clock stays where it ends. */
export const s1: readonly Step<Made>[] = [discharge, requests, contact, decisions]
