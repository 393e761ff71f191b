import { request } from 'undici'
import { tokenFor } from '../../token.js'
import type { Step, Story } from '../story.js'
import { changedProject, charted, CODE, YEAR, type Made } from './chart-facts.js'

const CHANGE = 'Calls on the second day after discharge'

/** A project is opened for the signal, and what it tries stands on the chart. */
export const project: Step<Made> = {
  title: '2. Jo opens a project, and its first change stands on the chart',
  async run(story, { facilityId, svgPath }) {
    const { qualityProject } = await story.graph.change('jo', 'create-quality-project', changedProject, {
      title: 'Fewer returns to Riverside',
      aim: 'Below 12 % of discharges by June 2027',
      measureCode: CODE,
      targetRate: 0.12,
    })
    await story.graph.change('jo', 'record-pdsa-cycle', changedProject, {
      projectId: qualityProject.id,
      expectedVersion: qualityProject.version,
      change: CHANGE,
      startedOn: '2026-11-30',
    })
    const { controlChart } = await story.graph.ask('jo', 'control-chart', charted, {
      code: CODE,
      ...YEAR,
      facilityId,
    })
    story.check('annotations', [{ day: '2026-11-30', label: CHANGE }], controlChart.annotations)
    await checkPicture(story, svgPath ?? '')
    return {}
  },
}

async function checkPicture({ stack, check }: Story, path: string): Promise<void> {
  const get = async (as: string | null) => {
    const headers = as === null ? {} : { authorization: `Bearer ${await tokenFor(stack, as)}` }
    const answer = await request(`${stack.url}${path}`, { headers })
    return { status: answer.statusCode, text: await answer.body.text() }
  }
  const picture = await get('jo')
  check('the chart as a picture', [200, true], [picture.status, picture.text.startsWith('<svg')])
  check('the picture for nobody', 401, (await get(null)).status)
}
