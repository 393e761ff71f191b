import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { emergency } from './step-1-emergency.js'
import { screen } from './step-2-screen.js'
import { text } from './step-3-text.js'
import { therapy } from './step-4-therapy.js'

/** S8: a screen that is answered the same day, a text message that tells nothing, and the follow-up after the emergency visit. */
export const s8: readonly Step<Made>[] = [emergency, screen, text, therapy]
