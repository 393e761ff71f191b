import { z } from 'zod'
import type { Step, Story } from '../story.js'
import { changedEpisode, type Made } from './facts.js'

const reconciliation = z.object({
  medicationReconciliation: z.object({
    id: z.string(),
    version: z.number(),
    status: z.string(),
    sources: z.array(z.object({ id: z.string() })),
  }),
})
const evidence = z.object({
  transitionEpisode: z.object({
    status: z.string(),
    version: z.number(),
    billingEvidence: z.object({
      code: z.string().nullable(),
      blockers: z.array(z.string()),
      visitDay: z.number().nullable(),
    }),
  }),
})

/** The medications are reconciled and Dr. Cho sees Rosa on day 6: 99496. */
export const visit: Step<Made> = {
  title: '5. 30 Nov 13:00: medications reconciled, the visit, and what can be billed',
  async run(story, { patientId, episodeId }) {
    const id = episodeId ?? ''
    await story.clock.set(new Date('2026-11-30T10:30:00-05:00'))
    await reconcile(story, { patientId: patientId ?? '', transitionEpisodeId: id })
    await story.clock.set(new Date('2026-11-30T13:00:00-05:00'))
    const before = await evidenceOf(story, id)
    story.check('before the visit', ['VISIT_MISSING'], before.billingEvidence.blockers)
    await story.graph.change('dana', 'record-transition-visit', changedEpisode, {
      episodeId: id,
      expectedVersion: before.version,
      at: '2026-11-30T13:00:00-05:00',
      class: 'AMB',
      decisionMaking: 'HIGH',
    })
    const after = await evidenceOf(story, id)
    story.check('after the visit', 'SEEN', after.status)
    story.check('can be billed', { code: '99496', blockers: [], visitDay: 6 }, after.billingEvidence)
    return {}
  },
}

/** Dana prepares, Jo signs: a coordinator may not. */
async function reconcile(
  story: Story,
  input: { patientId: string; transitionEpisodeId: string },
): Promise<void> {
  const medication = { name: 'Furosemide 40 mg', dose: '40 mg', frequency: 'daily', reason: 'heart failure' }
  const list = { asOf: '2026-11-30T10:00:00-05:00', reliability: 'HIGH', medications: [medication] }
  const sources = [
    { ...list, kind: 'DISCHARGE' },
    { ...list, kind: 'PATIENT_REPORT' },
  ]
  const started = await story.graph.change('dana', 'start-medication-reconciliation', reconciliation, {
    ...input,
    sources,
  })
  let now = started.medicationReconciliation
  for (const source of now.sources) {
    const reviewed = await story.graph.change('dana', 'review-medication-source', reconciliation, {
      reconciliationId: now.id,
      expectedVersion: now.version,
      sourceId: source.id,
    })
    now = reviewed.medicationReconciliation
  }
  const signed = await story.graph.change('jo', 'complete-medication-reconciliation', reconciliation, {
    reconciliationId: now.id,
    expectedVersion: now.version,
    sharedWithPatient: true,
    sharedWithPrimaryCare: true,
  })
  story.check('medications', 'COMPLETED', signed.medicationReconciliation.status)
}

async function evidenceOf(story: Story, id: string) {
  return (await story.graph.ask('dana', 'billing-evidence', evidence, { id })).transitionEpisode
}
