import type { Step, Story } from '../story.js'
import { changedEpisode, transitionEpisodes, type Made } from './facts.js'

/** Dana tries once in vain and reaches Rosa in time. */
export const contact: Step<Made> = {
  title: '3. 25 and 27 Nov: Dana calls, and reaches Rosa on the second try',
  async run(story, { patientId, episodeId }) {
    const made = { patientId: patientId ?? '', episodeId: episodeId ?? '' }
    await call(story, made, { at: '2026-11-25T10:15:00-05:00', outcome: 'NO_ANSWER' })
    story.check('after no answer', 'DISCHARGED', (await episodeOf(story, made)).status)
    await call(story, made, { at: '2026-11-27T09:30:00-05:00', outcome: 'REACHED' })
    const episode = await episodeOf(story, made)
    story.check('after the call', 'CONTACTED', episode.status)
    const due = episode.deadlines.find((deadline) => deadline.rule === 'tcm-contact')
    story.check('contact within two business days', 'MET', due?.status)
    return {}
  },
}

type Known = Pick<Made, 'patientId' | 'episodeId'>

async function call(story: Story, made: Known, attempt: { at: string; outcome: string }): Promise<void> {
  await story.clock.set(new Date(attempt.at))
  const { version } = await episodeOf(story, made)
  await story.graph.change('dana', 'record-transition-contact', changedEpisode, {
    episodeId: made.episodeId,
    expectedVersion: version,
    channel: 'PHONE',
    ...attempt,
  })
}

async function episodeOf(story: Story, made: Known) {
  return story.eventually('the transition episode', async () => {
    const { patient } = await story.graph.ask('dana', 'transition-episodes', transitionEpisodes, {
      id: made.patientId,
    })
    return patient.transitionEpisodes?.find((episode) => episode.id === made.episodeId) ?? null
  })
}
