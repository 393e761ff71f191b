import type { Step } from '../story.js'
import { answers, goalsOfCareOf, type Made } from './facts.js'

/** Walter enters hospice; everybody who opens his record sees it. */
export const hospice: Step<Made> = {
  title: '3. 3 Dec: Walter enters hospice',
  async run(story, { patientId = '' }) {
    await story.clock.set(new Date('2026-12-03T10:00:00-05:00'))
    const program = { patientId, program: 'hospice', timeZone: 'America/New_York' }
    await story.graph.change('dana', 'enroll-in-program', answers.enrollment, program)
    const { banner } = await goalsOfCareOf(story, patientId)
    story.check('banner', { treatmentLevel: 'COMFORT_FOCUSED', resuscitate: false, hospice: true }, banner)
    return {}
  },
}
