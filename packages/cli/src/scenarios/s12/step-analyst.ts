import { Refused } from '../../refused.js'
import type { Step } from '../story.js'
import { rosaFor, type AccessMade } from './facts.js'

/** An analyst works with numbers: a named patient is refused. */
export const analyst: Step<AccessMade> = {
  title: 'The analyst may not open a named patient',
  async run(story) {
    const refusal = await rosaFor(story, 'ana').then(
      (found) => (found ? 'shown' : 'nobody'),
      (error: unknown) => (error instanceof Refused ? 'refused' : String(error)),
    )
    story.check('Ana asks for Rosa', 'refused', refusal)
    return {}
  },
}
