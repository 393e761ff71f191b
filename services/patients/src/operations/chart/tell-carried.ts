import { isPart2Label } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import { readReference } from '@baton/fhir/references'
import { factOfEntry, type PatientFact } from '../../clinical-facts/fact-of-entry.js'
import { factTakenBack } from '../../clinical-facts/fact-of-row.js'
import type { HashedEntry } from '../../fhir-import/hashed-entry.js'
import { prepareLine, type PreparedLine } from '../../fhir-import/prepared-line.js'
import { findBodies, markTold, type ToldResource } from '../../storage/carried-labels.js'
import { loadKnown, mappingContext } from '../import/load-known.js'
import { receivedOfEntry } from '../../received/received-of-entry.js'
import { toldName } from '../../fhir-import/told-name.js'
import { partNames } from './part-names.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { tellLabelled, tellStaysLabelled } from './tell-labelled.js'
import { tellObservations } from './tell-observations.js'
import { tellReceived } from './tell-received.js'
import type { Writing } from '../writing.js'

/** A resource under the label that it carries now. */
export interface Carrying extends ToldResource {
  readonly label: Sensitivity
}

/** A resource that a batch at hand tells by itself. */
export interface AtHand {
  /** Nothing was told of it before. */
  readonly isNew: boolean
}

type ReadLine = PreparedLine & { ok: true }

/** As many resources as are read again at once. */
const READ_AGAIN = 100

/** Tells anew of resources whose label has changed since they were told; what a batch at hand tells, it tells by itself. */
export async function tellCarried(
  writing: Writing,
  carrying: readonly Carrying[],
  atHand: (one: Carrying) => AtHand | undefined,
): Promise<void> {
  const changed = await named(writing, carrying)
  await markTold(writing.tx, changed)
  const known = changed.filter((one) => !atHand(one)?.isNew)
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
  await tellClinicalFacts(writing, known.filter(isShutNow).map(withdrawal))
  const again = changed.filter((one) => !atHand(one) && !isShut(one))
  for (const source of new Set(again.map((one) => one.source))) {
    const ofSource = again.filter((one) => one.source === source)
    for (let from = 0; from < ofSource.length; from += READ_AGAIN)
      await tellAgain(writing, source, ofSource.slice(from, from + READ_AGAIN))
  }
}

/** Resources under the names by which they are told from now on. */
async function named(writing: Writing, resources: readonly Carrying[]): Promise<readonly Carrying[]> {
  const plain = resources.filter(({ targetId, namesSource }) => targetId === null && !namesSource)
  const parted = new Set<string>()
  for (const source of new Set(plain.map((one) => one.source))) {
    const ofSource = plain.filter((one) => one.source === source)
    for (const key of await partNames(writing, source, ofSource)) parted.add(`${source}#${key}`)
  }
  return resources.map((one) =>
    parted.has(toldName({ ...one, namesSource: true })) ? { ...one, namesSource: true } : one,
  )
}

/** Part 2 lets nobody be told of it. Stays are told with their label. */
function isShut({ type, label }: Carrying): boolean {
  return isPart2Label(label) && type !== 'Encounter'
}

function isShutNow(one: Carrying): boolean {
  return isShut(one) && !isPart2Label(one.told)
}

/** What takes the place of a fact that must not be known any longer. */
function withdrawal(one: Carrying): PatientFact {
  return factTakenBack(one.type, one.targetId ?? toldName(one), one.patientId)
}

/** The name under which other services know a resource. */
function toldAs(one: Carrying): string {
  if (one.type === 'Observation' || one.type === 'Encounter') return one.targetId ?? toldName(one)
  return toldName({ ...one, namesSource: true }) // what others own was always told so
}

/** Tells the facts of resources under their labels. What lost its label is told to whoever was never told of it. */
async function tellAgain(writing: Writing, source: string, resources: readonly Carrying[]): Promise<void> {
  const { tx, deps } = writing
  const { lines, named } = await readAgain(writing, source, resources)
  const known = await loadKnown(tx, { source, lines })
  const context = mappingContext(deps, source, known)
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
  await tellClinicalFacts(writing, facts)
}

/** Resources as they were sent, and by `Type/id` also those that they name: a prescription may say its drug elsewhere. */
async function readAgain(
  { tx }: Writing,
  source: string,
  resources: readonly Carrying[],
): Promise<{ lines: readonly ReadLine[]; named: ReadonlyMap<string, HashedEntry> }> {
  const meant = resources.flatMap(({ references }) => references.map(readReference))
  const others = meant.flatMap((one) => (one.kind === 'id' ? [{ type: one.type, sourceId: one.id }] : []))
  const bodies = await findBodies(tx, source, [...resources, ...others])
  const lineOf = (one: { type: string; sourceId: string }): ReadLine[] => {
    const text = bodies.get(`${one.type}/${one.sourceId}`) ?? ''
    const line = prepareLine({ number: 1, bytesRead: 0, text })
    return line?.ok ? [line] : []
  }
  const lines = resources.flatMap(lineOf)
  const named = [...others.flatMap(lineOf), ...lines].flatMap((line) => [...line.named])
  return { lines, named: new Map(named) }
}
