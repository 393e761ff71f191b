import type { Step } from '../story.js'
import { ask } from './step-1-capacity.js'
import { agree } from './step-2-consent.js'
import { deliver } from './step-3-delivery.js'
import type { Made } from './facts.js'

/** S3: from the question for room to the loop that closed, eight days later. */
export const s3: readonly Step<Made>[] = [ask, agree, deliver]
