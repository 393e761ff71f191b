import { z } from 'zod'
import { isYesNoQuestion, TEACH_BACK_RATINGS, TEACHING_ALTERNATIVES } from '../../domain/teach-back.js'
import { words } from '../input-fields.js'

/** Questions and what the patient said, in order. */
export const teachBack = z
  .array(
    z.object({
      topic: words(200),
      question: words(500).refine(
        (question) => !isYesNoQuestion(question),
        'A question that yes or no answers shows nothing: ask the patient to say it in their own words.',
      ),
      patientWords: words(2000),
      rating: z.enum(TEACH_BACK_RATINGS),
    }),
  )
  .max(50, 'At most 50 questions fit here.')
  .nullish()
  .transform((items) => items ?? [])

/** Other ways of teaching that were tried. */
export const alternatives = z
  .array(z.enum(TEACHING_ALTERNATIVES))
  .nullish()
  .transform((list) => list ?? [])
