import { PERSONAS } from '@baton/auth/personas'
import { Refused } from '../../refused.js'
import { measured } from '../s1/facts.js'
import type { Step, Story } from '../story.js'
import { changedReconciliation, type Made, type Reconciliation } from './facts.js'

/** Four lists are compared; Dr. Cho answers for what is of high severity; the nurse signs. */
export const medications: Step<Made> = {
  title: '3. 7 Dec 09:30: four lists compared; nobody signs before Dr. Cho has answered',
  async run(story, { patientId = '', episodeId = '' }) {
    await story.clock.set(new Date('2026-12-07T09:30:00-05:00'))
    const input = { patientId, transitionEpisodeId: episodeId, sources: lists }
    const started = await story.graph.change(
      'ida',
      'start-medication-reconciliation',
      changedReconciliation,
      input,
    )
    const work = new Reconciling(story, started.medicationReconciliation)
    story.check('found', FOUND, work.found())
    for (const { id } of work.now.sources)
      await work.next('ida', 'review-medication-source', { sourceId: id })
    story.check('signing at once', 'refused', await work.trySigning())
    await tellDrCho(story, work)
    await work.sign()
    story.check('signed', 'COMPLETED', work.now.status)
    await checkMeasure(story, patientId)
    return {}
  },
}

const FOUND = [
  'ALLERGY_OR_CONTRAINDICATION MODERATE',
  'DUPLICATION HIGH',
  'INTERACTION HIGH',
  'OMISSION MODERATE',
]

const list = (kind: string, ...names: readonly string[]) => ({
  kind,
  asOf: '2026-12-07T09:00:00-05:00',
  reliability: 'HIGH',
  medications: names.map((name) => ({ name, reason: 'as prescribed', stopOn: '2026-12-12' })),
})
const lists = [
  list('PRE_ADMISSION', 'Metoprolol tartrate 25 mg', 'Apixaban 5 mg', 'Atorvastatin 40 mg', 'Zolpidem 10 mg'),
  list(
    'DISCHARGE',
    'Metoprolol succinate ER 50 mg',
    'Apixaban 5 mg',
    'Clarithromycin 500 mg',
    'Zolpidem 10 mg',
  ),
  list('PATIENT_REPORT', 'Metoprolol tartrate 25 mg', 'Apixaban 5 mg'),
  list('PHARMACY_FILLS', 'Apixaban 5 mg', 'Clarithromycin 500 mg'),
]
const shared = { sharedWithPatient: true, sharedWithPrimaryCare: true }
const sbar = {
  situation: 'Two metoprolol products, and clarithromycin with apixaban',
  background: 'Home since Friday after five days with atrial fibrillation',
  assessment: 'Danger of a slow heart rate and of bleeding',
  recommendation: 'Stop the tartrate, change the antibiotic',
}

/** A reconciliation under way: each change names the version that the one before answered. */
class Reconciling {
  readonly #story: Story
  now: Reconciliation

  constructor(story: Story, started: Reconciliation) {
    this.#story = story
    this.now = started
  }

  found(): string[] {
    return this.now.discrepancies.map(({ type, severity }) => `${type} ${severity}`).sort()
  }

  async next(persona: string, operation: string, more: object): Promise<void> {
    const input = { reconciliationId: this.now.id, expectedVersion: this.now.version, ...more }
    const answer = await this.#story.graph.change(persona, operation, changedReconciliation, input)
    this.now = answer.medicationReconciliation
  }

  async sign(): Promise<void> {
    await this.next('ida', 'complete-medication-reconciliation', shared)
  }

  async trySigning(): Promise<'signed' | 'refused'> {
    try {
      await this.sign()
      return 'signed'
    } catch (error) {
      if (error instanceof Refused) return 'refused'
      throw error
    }
  }
}

async function tellDrCho(story: Story, work: Reconciling): Promise<void> {
  const high = work.now.discrepancies.filter(({ severity }) => severity === 'HIGH').map(({ id }) => id)
  await story.clock.set(new Date('2026-12-07T09:40:00-05:00'))
  await work.next('ida', 'notify-prescriber', {
    discrepancyIds: high,
    prescriberId: PERSONAS.cho.id,
    ...sbar,
  })
  await story.clock.set(new Date('2026-12-07T09:52:00-05:00'))
  const noticeId = work.now.notices[0]?.id
  await work.next('cho', 'acknowledge-prescriber-notice', { noticeId, response: 'Agreed to both' })
  story.check('still blocked, though she knows', 1, work.now.blockers.length)
  for (const discrepancyId of high)
    await work.next('cho', 'resolve-discrepancy', { discrepancyId, resolution: 'ACCEPTED', action: 'STOP' })
  story.check('blocked', [], work.now.blockers)
}

async function checkMeasure(story: Story, patientId: string): Promise<void> {
  const code = 'medication-reconciliation-post-discharge'
  const period = { start: '2026-12-01', end: '2026-12-31' }
  const counted = await story.eventually('his case of the measure', async () => {
    const { measureResult } = await story.graph.ask('jo', 'measure-result', measured, { code, period })
    return measureResult.cases.find((one) => one.patient?.id === patientId && one.doneAt !== null) ?? null
  })
  story.check('reconciled within thirty days (MRP)', true, counted.inNumerator)
}
