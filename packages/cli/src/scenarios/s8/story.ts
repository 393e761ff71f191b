import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { emergency } from './step-1-emergency.js'
import { screen } from './step-2-screen.js'
import { therapy } from './step-3-therapy.js'

/** S8: a screen that is answered the same day, and the follow-up after the emergency visit. */
export const s8: readonly Step<Made>[] = [emergency, screen, therapy]
