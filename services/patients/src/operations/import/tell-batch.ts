import { isPart2Label } from '@baton/auth/sensitivity'
import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { toldName } from '../../fhir-import/told-name.js'
import type { BatchWrites } from '../../fhir-import/batch-writes.js'
import { findToldLabels } from '../../storage/carried-labels.js'
import type { Telling } from '../../storage/staged-tellings.js'
import { carryLabels } from '../chart/carry-labels.js'
import { partNames } from '../chart/part-names.js'
import { tellClinicalFacts } from '../chart/tell-clinical-facts.js'
import { tellObservations } from '../chart/tell-observations.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import { patientsLookedAt, scoreStaysAgain } from '../risk/score-stays-again.js'
import { tellReceived, type LabelledReceived } from '../chart/tell-received.js'
import type { Writing } from '../writing.js'

/** What the resources tell that a batch writes of patients. */
export function tellingsOf({ kept, facts, received }: BatchWrites): readonly Telling[] {
  return [...kept].flatMap(([key, { type, sourceId, patientId, targetId, isNew }]) => {
    if (patientId === null) return []
    const fact = facts.get(targetId ?? key) ?? null
    return [{ type, sourceId, patientId, isNew, fact, received: received.get(key) ?? null }]
  })
}

/** Whose records resources tell of. */
export function patientsOf(tellings: readonly Telling[]): readonly string[] {
  return [...new Set(tellings.map(({ patientId }) => patientId))]
}

/** Tells what a batch that has been written says, under the labels that its resources carry. */
export async function tellBatch(writing: Writing, source: string, writes: BatchWrites): Promise<void> {
  const tellings = tellingsOf(writes)
  const isKept = ({ type, sourceId }: { type: string; sourceId: string }) =>
    writes.kept.get(`${type}/${sourceId}`)
  const labelled = await carryLabels(writing, patientsOf(tellings), {
    source,
    find: (resources) =>
      Promise.resolve(
        new Map(
          resources.flatMap((one) => {
            const kept = isKept(one)
            return kept ? [[`${one.type}/${one.sourceId}`, kept] as const] : []
          }),
        ),
      ),
  })
  await tellResources(writing, { source, tellings, labelled })
  await carryLabels(writing, [...writes.relabelled])
}

interface Told {
  readonly source: string
  readonly tellings: readonly Telling[]
  /** The patients of whom anything is labelled. */
  readonly labelled: readonly string[]
}

/** Tells what resources say whose labels are settled; what Part 2 protects is told to nobody but of a stay. */
export async function tellResources(writing: Writing, { source, tellings, labelled }: Told): Promise<void> {
  const ofLabelled = new Set(labelled)
  const labels = await findToldLabels(
    writing.tx,
    source,
    tellings.filter(({ patientId }) => ofLabelled.has(patientId)),
  )
  const labelOf = ({ type, sourceId }: Telling) => labels.get(`${type}/${sourceId}`)
  const facts = (await namedFacts(writing, source, tellings)).flatMap((one): PatientFact[] => {
    const label = labelOf(one)
    if (!one.fact) return []
    return [label ? { ...one.fact, fact: { ...one.fact.fact, sensitivity: label } } : one.fact]
  })
  await tellObservations(writing, await tellClinicalFacts(writing, facts))
  const looked = { patientIds: patientsLookedAt(facts), by: 'system:patients' }
  await recomputeTiers(writing, await scoreStaysAgain(writing, looked))
  const received = tellings.flatMap((one): LabelledReceived[] => {
    const sensitivity = labelOf(one) ?? 'NONE'
    return one.received && !isPart2Label(sensitivity) ? [{ ...one.received, sensitivity }] : []
  })
  await tellReceived(writing, received)
}

/** Facts under the names by which they are told from now on. */
async function namedFacts(
  writing: Writing,
  source: string,
  tellings: readonly Telling[],
): Promise<readonly Telling[]> {
  const isPlain = ({ fact, type, sourceId }: Telling): boolean => fact?.fact.id === `${type}/${sourceId}`
  const parted = await partNames(writing, source, tellings.filter(isPlain))
  if (parted.size === 0) return tellings
  return tellings.map((one): Telling => {
    if (!one.fact || !isPlain(one) || !parted.has(one.fact.fact.id)) return one
    const id = toldName({ ...one, source, namesSource: true })
    return { ...one, fact: { ...one.fact, fact: { ...one.fact.fact, id } } }
  })
}
