import { PERSONAS } from '@baton/auth/personas'
import { z } from 'zod'
import { Refused } from '../../refused.js'
import type { Step } from '../story.js'
import { auditOf, rosaFor, type AccessMade } from './facts.js'

const covered = z.object({ coverage: z.object({ status: z.string(), patients: z.number() }) })

/** Ida stands in for Dana from 26 to 30 November: her list, her access, in her name; then it is over. */
export const cover: Step<AccessMade> = {
  title: 'Nurse Ida Cruz covers Dana’s high-risk list from 26 to 30 November',
  async run(story) {
    await story.clock.set(new Date('2026-11-25T12:00:00-05:00'))
    const rosa = await rosaFor(story, 'dana')
    if (!rosa) throw new Refused('Dana does not see Rosa: this story needs a stack with the cast.')
    await story.graph.change('dana', 'override-risk-tier', z.looseObject({}), {
      patientId: rosa.id,
      tier: 'HIGH',
      reason: 'two stays this autumn, lives alone',
    })
    const { coverage } = await story.graph.change('jo', 'grant-coverage', covered, {
      coveredId: PERSONAS.dana.id,
      coveringId: PERSONAS.ida.id,
      scope: 'HIGH_RISK',
      from: '2026-11-26T00:00:00-05:00',
      until: '2026-12-01T00:00:00-05:00',
    })
    story.check('the cover before it begins', 'PLANNED', coverage.status)
    story.check('Ida before the cover sees Rosa', null, await rosaFor(story, 'ida'))
    await story.clock.set(new Date('2026-11-27T10:00:00-05:00'))
    story.check('Ida during the cover sees', 'Rosa Delgado', (await rosaFor(story, 'ida'))?.name.text)
    const { intact, rows } = await auditOf(story, rosa.id)
    const byIda = rows.find(({ viewerId }) => viewerId === PERSONAS.ida.id)
    story.check('the audit says in whose place', PERSONAS.dana.id, byIda?.onBehalfOf)
    story.check('the audit is whole', true, intact)
    await story.clock.set(new Date('2026-12-01T00:00:00-05:00'))
    story.check('Ida at the end of the cover sees Rosa', null, await rosaFor(story, 'ida'))
    return { rosaId: rosa.id }
  },
}
