import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { discharge } from './step-1-discharge.js'
import { requests } from './step-2-requests.js'
import { contact } from './step-3-contact.js'
import { decisions } from './step-4-decisions.js'
import { visit } from './step-5-visit.js'
import { appeal } from './step-6-appeal.js'
import { foodBoxes } from './step-7-food-boxes.js'

/** S1, from discharge to the appeal that was won and the referral that waits for its agency. The clock stays where it ends. */
export const s1: readonly Step<Made>[] = [discharge, requests, contact, decisions, visit, appeal, foodBoxes]
