import { castMember } from '../escalations.js'
import type { Step } from '../story.js'
import { aaliyah, reasons, recorded, type Made } from './facts.js'

/** The emergency visit from which the follow-up counts. */
export const emergency: Step<Made> = {
  title: '1. Sat 5 Dec: Aaliyah leaves the emergency department after self-harm',
  async run(story) {
    await story.clock.set(new Date('2026-12-05T18:00:00-05:00'))
    const patientId = await castMember(story, aaliyah)
    await story.graph.change('dana', 'record-encounter', recorded, {
      patientId,
      class: 'EMER',
      status: 'FINISHED',
      reason: reasons.selfHarm,
      admittedAt: '2026-12-05T11:00:00-05:00',
      dischargedAt: '2026-12-05T17:30:00-05:00',
    })
    return { patientId }
  },
}
