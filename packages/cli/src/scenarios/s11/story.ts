import type { Step } from '../story.js'
import { meet } from './step-1-people.js'
import { launch } from './step-2-launch.js'
import { stop } from './step-3-stop.js'
import { morning } from './step-4-morning.js'
import type { Made } from './facts.js'

/** S11: a campaign that keeps quiet hours, caps and consents, the word STOP, and a letter after three calls. */
export const s11: readonly Step<Made>[] = [meet, launch, stop, morning]
