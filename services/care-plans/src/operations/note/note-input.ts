import { z } from 'zod'
import { words } from '../input-fields.js'

/** The parts of a note. */
export const sections = z
  .array(z.object({ heading: words(100), text: words(20_000) }))
  .min(1, 'A note says something.')
  .max(20, 'At most 20 sections fit here.')
