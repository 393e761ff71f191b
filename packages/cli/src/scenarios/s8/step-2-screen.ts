import { z } from 'zod'
import { onEscalation, type SeenEscalation } from '../escalations.js'
import { received } from '../contact-sandbox.js'
import type { Step, Story } from '../story.js'
import type { Made } from './facts.js'

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
const safetyPlan = z.object({ safetyPlan: z.object({ status: z.string(), crisisLine: z.string() }) })
const answers = [3, 3, 2, 2, 2, 2, 2, 0, 1].map((value, index) => ({
  item: String(index + 1),
  value: String(value),
}))

/** The screen of the call after the visit, and what it asks for the same day. */
export const screen: Step<Made> = {
  title: '2. Mon 7 Dec 09:15: PHQ-9 of 17 with item 9 positive is answered the same day',
  async run(story, { patientId: id = '' }) {
    await story.clock.set(new Date('2026-12-07T09:15:00-05:00'))
    const form = { patientId: id, instrument: 'PHQ_9', answers }
    const before = (await received(story.stack)).length
    await story.graph.change('dana', 'record-assessment', anything, form)
    const raised = await story.eventually('a safety escalation', async () => {
      const { patient } = await story.graph.ask('dana', 'patient-escalations', escalations, { id })
      return patient.escalations.find(({ cause }) => cause === 'SAFETY_CONCERN') ?? null
    })
    story.check('escalation', 'SAME_DAY OPEN', `${raised.severity} ${raised.status}`)
    const word = await story.eventually('word to Dana by mail', async () => {
      // The clock moved a week: what waits longer in other stories goes up its ladder at the same time, as urgent.
      const messages = (await received(story.stack)).slice(before)
      return messages.find(({ text }) => text.includes('an escalation waits for your answer today')) ?? null
    })
    story.check('how Dana is told', 'EMAIL', word.channel.toUpperCase())
    const refusal = await onEscalation(story, raised, {
      operation: 'dispose-escalation',
      at: '2026-12-07T09:34:00-05:00',
      disposition: 'SAFETY_PLAN',
    }).then(
      () => 'closed',
      () => 'refused',
    )
    story.check('closing it unanswered', 'refused', refusal)
    await answer(story, raised, id)
    return {}
  },
}

/** A clinician answers, makes the safety plan with her, and says what came of it. */
async function answer(story: Story, raised: SeenEscalation, patientId: string): Promise<void> {
  const at = '2026-12-07T09:35:00-05:00'
  const answered = await onEscalation(story, raised, { operation: 'acknowledge-escalation', at })
  story.check('answered within four hours', true, answered.acknowledgedInTime)
  const made = await story.graph.change('dana', 'record-safety-plan', safetyPlan, {
    patientId,
    warningSigns: ['Not sleeping, thinking that nothing helps'],
    copingStrategies: ['Walk with the dog', 'Music'],
    distractions: ['The library'],
    helpers: ['Her sister'],
    professionals: ['Omar Haddad, social worker'],
    saferSurroundings: ['Her sister keeps the medicines'],
  })
  story.check('safety plan', { status: 'ACTIVE', crisisLine: '988' }, made.safetyPlan)
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
}
