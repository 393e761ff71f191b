import { z } from 'zod'
import { localTime } from '../local-time.js'
import type { Step } from '../story.js'
import { auditOf, rosaFor, type AccessMade } from './facts.js'

const opened = z.object({
  breakGlass: z.object({ id: z.string(), endsAt: z.string(), reviewDueAt: z.string(), status: z.string() }),
})
const reviews = z.object({
  breakGlassReviewQueue: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string(), reason: z.string() }) })),
  }),
})
const REASON = 'ED phone call, unresponsive patient'

/** A nurse opens a patient who is not hers; the privacy officer hears of it, and an hour later it is shut. */
export const emergency: Step<AccessMade> = {
  title: 'Ida opens Rosa by break-glass, for an hour and with a review due',
  async run(story, { rosaId = '' }) {
    await story.clock.set(new Date('2026-12-01T09:00:00-05:00'))
    const input = { patientId: rosaId, reason: REASON }
    const { breakGlass } = await story.graph.change('ida', 'break-glass', opened, input)
    story.check('open until', '2026-12-01 10:00', localTime(breakGlass.endsAt))
    story.check('review due (two business days)', '2026-12-03 23:59', localTime(breakGlass.reviewDueAt))
    story.check('Ida sees', 'Rosa Delgado', (await rosaFor(story, 'ida'))?.name.text)
    const { breakGlassReviewQueue } = await story.graph.ask('petra', 'break-glass-reviews', reviews, {
      first: 100,
    })
    const queued = breakGlassReviewQueue.edges.find(({ node }) => node.id === breakGlass.id)
    story.check('on the privacy officer’s list', REASON, queued?.node.reason)
    const { rows } = await auditOf(story, rosaId)
    story.check(
      'the audit names the emergency',
      true,
      rows.some((row) => row.breakGlassId === breakGlass.id),
    )
    await story.clock.set(new Date('2026-12-01T10:05:00-05:00'))
    story.check('Ida after the hour sees Rosa', null, await rosaFor(story, 'ida'))
    return {}
  },
}
