import { isPart2Label } from '@baton/auth/sensitivity'
import type { PatientFact } from '../../clinical-facts/fact-of-entry.js'
import type { BatchWrites } from '../../fhir-import/batch-writes.js'
import { withdrawal, type Carrying } from '../chart/carry-labels.js'
import type { LabelledReceived } from '../chart/tell-received.js'

/** Whose records a batch writes. */
export function patientsOf({ kept }: BatchWrites): readonly string[] {
  return [...new Set([...kept.values()].flatMap(({ patientId }) => patientId ?? []))]
}

/** The facts of a batch under the labels that their resources carry, and what takes back those that Part 2 now protects. */
export function labelledFacts(
  { facts, kept }: BatchWrites,
  carrying: readonly Carrying[],
  source: string,
): readonly PatientFact[] {
  const own = carrying.filter((one) => one.source === source)
  const labels = new Map(own.map((one) => [one.targetId ?? keyOf(one), one.label]))
  const labelled = [...facts.values()].map((one): PatientFact => {
    const label = labels.get(one.fact.id)
    return label === undefined ? one : { ...one, fact: { ...one.fact, sensitivity: label } }
  })
  const known = own.filter((one) => kept.get(keyOf(one))?.isNew === false)
  return [...labelled, ...known.filter(isShutNow).map(withdrawal)]
}

/** What a batch tells the services that own its kind, under the labels that the resources carry; without what Part 2 protects. */
export function labelledReceived(
  { received }: BatchWrites,
  carrying: readonly Carrying[],
  source: string,
): readonly LabelledReceived[] {
  const labels = new Map(
    carrying.filter((one) => one.source === source).map((one) => [keyOf(one), one.label]),
  )
  return [...received].flatMap(([key, one]) => {
    const sensitivity = labels.get(key) ?? 'NONE'
    return isPart2Label(sensitivity) ? [] : [{ ...one, sensitivity }]
  })
}

function isShutNow({ type, label, told }: Carrying): boolean {
  return type !== 'Encounter' && isPart2Label(label) && !isPart2Label(told)
}

function keyOf({ type, sourceId }: Carrying): string {
  return `${type}/${sourceId}`
}
