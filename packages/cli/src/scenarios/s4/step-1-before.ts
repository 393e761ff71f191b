import type { Step } from '../story.js'
import { answers, goalsOfCareOf, walterOf, type Made } from './facts.js'

/** Walter has a plan in force and an old order for full treatment. */
export const before: Step<Made> = {
  title: '1. Walter Jensen, 88: a plan in force, and an order of 2024 for full treatment',
  async run(story) {
    const patientId = await walterOf(story)
    await story.clock.set(new Date('2026-11-30T10:00:00-05:00'))
    const plan = { patientId, title: 'Living with lung cancer' }
    const { carePlan } = await story.graph.change('dana', 'create-care-plan', answers.carePlan, plan)
    await story.graph.change('dana', 'add-goal', answers.goal, { carePlanId: carePlan.id, ...painGoal })
    const agreed = { carePlanId: carePlan.id, expectedVersion: carePlan.version, agreedBy: 'PATIENT' }
    await story.graph.change('dana', 'activate-care-plan', answers.activePlan, agreed)
    const order = {
      ...portableOrder,
      patientId,
      signedOn: '2024-03-02',
      treatmentLevel: 'FULL',
      resuscitate: true,
    }
    await story.graph.change('dana', 'record-advance-care-document', answers.document, order)
    const { banner } = await goalsOfCareOf(story, patientId)
    story.check('banner', { treatmentLevel: 'FULL', resuscitate: true, hospice: false }, banner)
    return { patientId }
  },
}

const portableOrder = { kind: 'PORTABLE_ORDER', jurisdiction: 'NY' }

const painGoal = {
  description: 'Keep pain at 3 or below',
  patientStatement: 'I want to sit in the garden',
  problems: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'C34.90', display: 'Lung cancer' }],
  target: {
    measure: { code: '72514-3', display: 'Pain severity' },
    comparator: 'LE',
    value: 3,
    unit: '{score}',
  },
  baseline: { value: 6 },
  dueOn: '2026-12-31',
  status: 'ACTIVE',
}
