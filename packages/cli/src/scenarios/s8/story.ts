import { z } from 'zod'
import { castMember, onEscalation } from '../escalations.js'
import type { Step } from '../story.js'

const aaliyah = 'HV-100307'
const anything = z.unknown()
const escalations = z.object({
  patient: z.object({
    escalations: z.array(
      z.object({
        id: z.string(),
        version: z.number(),
        severity: z.string(),
        status: z.string(),
        cause: z.string(),
      }),
    ),
  }),
})
const answers = [3, 3, 2, 2, 2, 2, 2, 0, 1].map((value, index) => ({
  item: String(index + 1),
  value: String(value),
}))

const screen: Step<object> = {
  title: '1. 7 Dec 09:15: PHQ-9 of 17 with item 9 positive is answered the same day',
  async run(story) {
    await story.clock.set(new Date('2026-12-07T09:15:00-05:00'))
    const id = await castMember(story, aaliyah)
    const form = { patientId: id, instrument: 'PHQ_9', answers }
    await story.graph.change('dana', 'record-assessment', anything, form)
    const raised = await story.eventually('a safety escalation', async () => {
      const { patient } = await story.graph.ask('dana', 'patient-escalations', escalations, { id })
      return patient.escalations[0] ?? null
    })
    story.check(
      'escalation',
      'SAME_DAY SAFETY_CONCERN OPEN',
      `${raised.severity} ${raised.cause} ${raised.status}`,
    )
    const at = '2026-12-07T09:35:00-05:00'
    const refusal = await onEscalation(story, raised, {
      operation: 'dispose-escalation',
      at,
      disposition: 'SAFETY_PLAN',
    }).then(
      () => 'closed',
      () => 'refused',
    )
    story.check('closing it unanswered', 'refused', refusal)
    const answered = await onEscalation(story, raised, { operation: 'acknowledge-escalation', at })
    story.check('answered within four hours', true, answered.acknowledgedInTime)
    const acted = await onEscalation(story, answered, {
      operation: 'log-escalation-action',
      at: '2026-12-07T09:50:00-05:00',
      kind: 'SAFETY_PLAN',
    })
    const closed = await onEscalation(story, acted, {
      operation: 'dispose-escalation',
      at: '2026-12-07T09:55:00-05:00',
      disposition: 'SAFETY_PLAN',
    })
    story.check('closed with a disposition', 'CLOSED', closed.status)
    return {}
  },
}

/** S8 as far as it is built: the screen and the same-day answer. */
export const s8: readonly Step<object>[] = [screen]
