import { s12Access } from './s12/access.js'
import type { Step } from './story.js'
import { s1 } from './s1/story.js'
import { s2 } from './s2/story.js'
import { s3 } from './s3/story.js'
import { s4 } from './s4/story.js'
import { s5 } from './s5/story.js'
import { s6 } from './s6/story.js'
import { s7 } from './s7/story.js'
import { s8 } from './s8/story.js'
import { s9 } from './s9/story.js'
import { s10 } from './s10/story.js'
import { s11 } from './s11/story.js'
import { s12 } from './s12/story.js'

/** A scenario of the story book and its steps. */
export interface Scenario {
  readonly name: string
  readonly title: string
  readonly steps: readonly Step<object>[]
}

/** The twelve scenarios, in order. */
export const scenarios: readonly Scenario[] = [
  { name: 'S1', title: 'Heart-failure discharge to an appeal won and food boxes asked for', steps: s1 },
  { name: 'S2', title: 'Substance-use referral with Part 2 consent', steps: s2 },
  { name: 'S3', title: 'Food insecurity closed by a partner', steps: s3 },
  { name: 'S4', title: 'Goals of care to hospice', steps: s4 },
  { name: 'S5', title: 'Two missed steps, loop closed', steps: s5 },
  { name: 'S6', title: 'Medication reconciliation and home safety', steps: s6 },
  {
    name: 'S7',
    title: 'Hospital-at-home deterioration',
    steps: s7,
  },
  { name: 'S8', title: 'Suicide-risk screen and same-day answer', steps: s8 },
  { name: 'S9', title: 'Medicaid pend, partial decision, appeal and hearing', steps: s9 },
  { name: 'S10', title: 'Lost response, no duplicate', steps: s10 },
  { name: 'S11', title: 'Campaign with quiet hours and STOP', steps: s11 },
  {
    name: 'S12',
    title: 'Readmission signal, data access and cover',
    steps: [...s12, ...s12Access],
  },
]
