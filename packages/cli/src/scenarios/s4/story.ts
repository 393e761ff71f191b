import type { Step } from '../story.js'
import type { Made } from './facts.js'
import { before } from './step-1-before.js'
import { familyMeeting } from './step-2-family-meeting.js'
import { hospice } from './step-3-hospice.js'

/** S4 as far as care plans carry it: the orders, the meeting, the note, hospice; the referral is not played. */
export const s4: readonly Step<Made>[] = [before, familyMeeting, hospice]
