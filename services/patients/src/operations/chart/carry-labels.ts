import { isPart2Label } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import { readReference } from '@baton/fhir/references'
import { factOfEntry, type PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { factTakenBack } from '../../clinical-facts/fact-of-row.js'
import { carriedLabels } from '../../domain/carried-label.js'
import type { HashedEntry } from '../../fhir-import/hashed-entry.js'
import { prepareLine, type PreparedLine } from '../../fhir-import/prepared-line.js'
import {
  findBodies,
  findLabelled,
  findToldResources,
  markTold,
  type ToldResource,
} from '../../storage/carried-labels.js'
import { loadKnown, mappingContext } from '../import/load-known.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import type { Writing } from '../writing.js'

/** A resource under the label that it carries now. */
export interface Carrying extends ToldResource {
  readonly label: Sensitivity
}

/**
 * The resources of these patients that carry a label, or did when they were told last: their own, or that of what they
 * refer to. Nearly nobody has one, and then it costs one small statement.
 */
export async function findCarrying(
  { tx }: Writing,
  patientIds: readonly string[],
): Promise<readonly Carrying[]> {
  const found: Carrying[] = []
  for (const patientId of await findLabelled(tx, patientIds)) {
    const resources = await findToldResources(tx, patientId)
    const targetOf = targetsAmong(resources)
    const labels = carriedLabels(
      resources.map((one) => ({
        name: nameOf(one),
        own: one.own,
        refersTo: one.references.flatMap((reference) => targetOf(one.source, reference) ?? []),
      })),
    )
    const carrying = resources.map((one) => ({ ...one, label: labels.get(nameOf(one)) ?? 'NONE' }))
    found.push(...carrying.filter(({ label, told }) => label !== 'NONE' || told !== 'NONE'))
  }
  return found
}

/** Tells anew of resources whose label has changed since they were told, but for those that are being told just now. */
export async function tellCarried(
  writing: Writing,
  carrying: readonly Carrying[],
  isBeingTold: (resource: Carrying) => boolean = () => false,
): Promise<void> {
  const changed = carrying.filter(({ label, told }) => label !== told)
  if (changed.length === 0) return
  await markTold(writing.tx, changed)
  const again = changed.filter((one) => !isBeingTold(one))
  const facts = again.filter(isWithdrawn).map(withdrawal)
  const open = again.filter((one) => !isWithdrawn(one))
  for (const source of new Set(open.map((one) => one.source)))
    facts.push(
      ...(await factsOf(
        writing,
        source,
        open.filter((one) => one.source === source),
      )),
    )
  await tellClinicalFacts(writing, facts)
}

/** Tells anew of what refers to records whose label somebody here has just changed. */
export async function carryLabels(writing: Writing, patientId: string): Promise<void> {
  await tellCarried(writing, await findCarrying(writing, [patientId]))
}

/** Part 2 lets nobody be told of it: what they know already is taken back. Stays are told with their label. */
function isWithdrawn({ type, label }: Carrying): boolean {
  return isPart2Label(label) && type !== 'Encounter'
}

/** What takes the place of a fact that must not have been told. */
export function withdrawal({ type, sourceId, targetId, patientId }: Carrying): PatientFact {
  return factTakenBack(type, targetId ?? `${type}/${sourceId}`, patientId)
}

async function factsOf(
  writing: Writing,
  source: string,
  resources: readonly Carrying[],
): Promise<readonly PatientFact[]> {
  const { tx, deps } = writing
  const bodies = await findBodies(tx, source, resources)
  const lines = resources.flatMap((one): (PreparedLine & { ok: true })[] => {
    const line = prepareLine({
      number: 1,
      bytesRead: 0,
      text: bodies.get(`${one.type}/${one.sourceId}`) ?? '',
    })
    return line?.ok ? [line] : []
  })
  const known = await loadKnown(tx, { source, lines })
  const context = mappingContext(deps, source, known)
  const named = new Map<string, HashedEntry>(lines.flatMap((line) => [...line.named]))
  return resources.flatMap(({ type, sourceId, targetId, patientId, label }) => {
    const entry = named.get(`${type}/${sourceId}`)
    const fact = entry && factOfEntry(entry, { targetId, patientId, revises: true, line: named }, context)
    return fact ? [{ ...fact, fact: { ...fact.fact, sensitivity: label } }] : []
  })
}

function nameOf({ source, type, sourceId }: ToldResource): string {
  return `${source} ${type}/${sourceId}`
}

const URN = /^urn:(?:uuid|oid):/

/** The resource that a reference leads to among those of a patient; a URN does not say of which type it is. */
function targetsAmong(
  resources: readonly ToldResource[],
): (source: string, reference: string) => string | null {
  const byId = new Map(resources.map((one) => [`${one.source} ${one.sourceId}`, nameOf(one)]))
  return (source, text) => {
    const reference = readReference(text)
    if (reference.kind === 'id') return `${source} ${reference.type}/${reference.id}`
    return reference.kind === 'url' ? (byId.get(`${source} ${text.replace(URN, '')}`) ?? null) : null
  }
}
