import { isPart2Label } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import { factOfEntry, type PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { factTakenBack } from '../../clinical-facts/fact-of-row.js'
import { carriedLabels } from '../../domain/carried-label.js'
import type { HashedEntry } from '../../fhir-import/hashed-entry.js'
import { namesMeant, ownNames } from '../../fhir-import/reference-names.js'
import { prepareLine, type PreparedLine } from '../../fhir-import/prepared-line.js'
import {
  findBodies,
  findLabelled,
  findToldResources,
  markTold,
  type ToldResource,
} from '../../storage/carried-labels.js'
import { loadKnown, mappingContext } from '../import/load-known.js'
import { receivedOfEntry } from '../../received/received-of-entry.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { tellLabelled, tellStaysLabelled } from './tell-labelled.js'
import { tellObservations } from './tell-observations.js'
import { tellReceived } from './tell-received.js'
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
    const targetsOf = targetsAmong(resources)
    const labels = carriedLabels(
      resources.map((one) => ({
        name: nameOf(one),
        own: one.own,
        refersTo: targetsOf(one),
      })),
    )
    const carrying = resources.map((one) => ({ ...one, label: labels.get(nameOf(one)) ?? 'NONE' }))
    found.push(...carrying.filter(({ label, told }) => label !== 'NONE' || told !== 'NONE'))
  }
  return found
}

/** What of some resources the batch at hand tells by itself, and what was told of them before. */
interface Telling {
  readonly isBeingTold: (resource: Carrying) => boolean
  readonly isNew: (resource: Carrying) => boolean
}

const NOTHING_AT_HAND: Telling = { isBeingTold: () => false, isNew: () => false }

/** Tells anew of resources whose label has changed since they were told, but for those that are being told just now. */
export async function tellCarried(
  writing: Writing,
  carrying: readonly Carrying[],
  { isBeingTold, isNew }: Telling = NOTHING_AT_HAND,
): Promise<void> {
  const changed = carrying.filter(({ label, told }) => label !== told)
  if (changed.length === 0) return
  await markTold(writing.tx, changed)
  const known = changed.filter((one) => !isNew(one))
  await tellLabelled(
    writing,
    known.map((one) => ({ ...one, recordId: toldAs(one) })),
  )
  await tellStaysLabelled(
    writing,
    new Map(
      known.flatMap((one) => (one.type === 'Encounter' && one.targetId ? [[one.targetId, one.label]] : [])),
    ),
  )
  const again = changed.filter((one) => !isBeingTold(one))
  const facts = again.filter(isWithdrawn).map(withdrawal)
  const open = again.filter((one) => !isWithdrawn(one))
  for (const source of new Set(open.map((one) => one.source)))
    facts.push(
      ...(await tellAgain(
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

/** The name under which other services know a resource. */
function toldAs({ source, type, sourceId, targetId }: Carrying): string {
  const name = `${type}/${sourceId}`
  return type === 'Observation' ? (targetId ?? name) : `${source}#${name}`
}

/** The facts of resources under their labels. What lost its label is told to whoever was never told of it. */
async function tellAgain(
  writing: Writing,
  source: string,
  resources: readonly Carrying[],
): Promise<readonly PatientFact[]> {
  const { tx, deps } = writing
  const lines = await linesOf(writing, source, resources)
  const known = await loadKnown(tx, { source, lines })
  const context = mappingContext(deps, source, known)
  const named = new Map<string, HashedEntry>(lines.flatMap((line) => [...line.named]))
  const entries = resources.flatMap((one) => {
    const entry = named.get(`${one.type}/${one.sourceId}`)
    return entry ? [{ one, entry }] : []
  })
  const opened = entries.filter(({ one }) => one.label === 'NONE')
  const received = opened.flatMap(({ one, entry }) => receivedOfEntry(entry, one.patientId, context) ?? [])
  await tellReceived(
    writing,
    received.map((one) => ({ ...one, sensitivity: 'NONE' })),
  )
  const facts = entries.flatMap(({ one: { targetId, patientId, label }, entry }) => {
    const fact = factOfEntry(entry, { targetId, patientId, revises: true, line: named }, context)
    return fact ? [{ ...fact, fact: { ...fact.fact, sensitivity: label } }] : []
  })
  await tellObservations(
    writing,
    facts.filter(({ fact }) => fact.sensitivity === 'NONE'),
  )
  return facts
}

async function linesOf(
  { tx }: Writing,
  source: string,
  resources: readonly Carrying[],
): Promise<readonly (PreparedLine & { ok: true })[]> {
  const bodies = await findBodies(tx, source, resources)
  return resources.flatMap((one) => {
    const text = bodies.get(`${one.type}/${one.sourceId}`) ?? ''
    const line = prepareLine({ number: 1, bytesRead: 0, text })
    return line?.ok ? [line] : []
  })
}

function nameOf({ source, type, sourceId }: ToldResource): string {
  return `${source} ${type}/${sourceId}`
}

/** The resources that one refers to among those of a patient; several where a name fits several. */
function targetsAmong(resources: readonly ToldResource[]): (one: ToldResource) => readonly string[] {
  const byName = new Map<string, string[]>()
  for (const one of resources)
    for (const name of ownNames(one)) {
      const known = byName.get(`${one.source} ${name}`)
      if (known) known.push(nameOf(one))
      else byName.set(`${one.source} ${name}`, [nameOf(one)])
    }
  return (one) => namesMeant(one).flatMap((name) => byName.get(`${one.source} ${name}`) ?? [])
}
