import { z } from 'zod'
import type { Step, Story } from '../story.js'
import { byArea, CODE, type Made } from './chart-facts.js'

const NOVEMBER = { start: '2026-11-01', end: '2026-11-30' } as const

/** An analyst sees areas without small counts, and no names at all. */
export const analyst: Step<Made> = {
  title: '3. Ana looks at areas: small counts are hidden, and no list of patients opens',
  async run(story, { facilityId }) {
    const variables = { code: CODE, period: NOVEMBER, facilityId }
    const seen = await story.graph.ask('jo', 'readmissions-by-area', byArea, variables)
    story.check('by area, for Jo', ['100: 0/30', '112: 4/30', '142: 20/40'], areas(seen))
    const shown = await story.graph.ask('ana', 'readmissions-by-area', byArea, variables)
    story.check('by area, for Ana', ['100: 0/30', '112: hidden/30', '142: hidden/40'], areas(shown))
    story.check('something was hidden', true, shown.measureResult.suppressed)
    story.check('the list of cases', 'refused', await openList(story))
    return {}
  },
}

function areas({ measureResult }: z.output<typeof byArea>): readonly string[] {
  return measureResult.strata.map(
    ({ code, numerator, denominator }) => `${code}: ${numerator ?? 'hidden'}/${denominator}`,
  )
}

async function openList({ graph }: Story): Promise<string> {
  return graph.ask('ana', 'measure-result', z.unknown(), { code: CODE, period: NOVEMBER }).then(
    () => 'opened',
    () => 'refused',
  )
}
