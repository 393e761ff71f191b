import { isPart2Label, stricterLabel } from '@baton/auth/sensitivity'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { Sensitivity } from '@baton/events/sensitivity'
import { factTakenBack } from '../../clinical-facts/fact-of-row.js'
import { toldName } from '../../fhir-import/told-name.js'
import { findNamed, findNamesakes, nameWithSource, type PlainlyNamed } from '../../storage/told-names.js'
import type { Writing } from '../writing.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { tellLabels } from './tell-labelled.js'

type Key = Pick<PlainlyNamed, 'type' | 'sourceId'>

/**
 * Resources of a source that were told by their ids alone are about to be told again: those whose name another source's has,
 * too, are taken back under it, and told by names that say their source from now on. The others keep the name under its
 * label, as strict as the strictest of theirs. Answers those that are named with their source now, as `Type/id`.
 */
export async function partNames(
  writing: Writing,
  source: string,
  resources: readonly Key[],
): Promise<ReadonlySet<string>> {
  if (resources.length === 0) return new Set()
  const { tx } = writing
  const all = await findNamed(tx, source, resources)
  const plain = all.filter(({ namesSource }) => !namesSource)
  const namesakes = await findNamesakes(tx, source, plain)
  const shared = new Set(namesakes.map(plainName))
  const parted = plain.filter((one) => shared.has(plainName(one)))
  if (parted.length > 0) {
    await nameWithSource(tx, source, parted)
    await takeBack(writing, parted)
    await leaveToOthers(writing, namesakes)
  }
  return new Set([...all.filter(({ namesSource }) => namesSource), ...parted].map(plainName))
}

function plainName({ type, sourceId }: Key): string {
  return toldName({ source: '', type, sourceId, namesSource: false })
}

/** Of what Part 2 protects nobody knows. */
async function takeBack(writing: Writing, parted: readonly PlainlyNamed[]): Promise<void> {
  const { tx, deps } = writing
  const known = parted.filter(({ told }) => !isPart2Label(told))
  const facts = known.map((one) => factTakenBack(one.type, plainName(one), one.patientId))
  await tellClinicalFacts(writing, facts)
  const recordedAt = deps.clock.now()
  const events = known
    .filter(({ type }) => type === 'Observation')
    .map(({ patientId, told: sensitivity, ...one }) => {
      const about = { subject: plainName(one), patientId, occurredAt: recordedAt, recordedAt }
      const payload = {
        observationId: plainName(one),
        patientId,
        at: recordedAt.toISOString(),
        sensitivity,
      }
      return event('observation.retracted.v1', { ...about, payload })
    })
  if (events.length > 0) await appendToOutbox(tx, events)
}

/** The label of a name that was shared is that of whom it is left to. */
async function leaveToOthers(writing: Writing, namesakes: readonly PlainlyNamed[]): Promise<void> {
  const labels = new Map<string, Sensitivity>()
  for (const one of namesakes)
    labels.set(plainName(one), stricterLabel(labels.get(plainName(one)) ?? 'NONE', one.told))
  await tellLabels(
    writing,
    namesakes.map(({ type, patientId, ...one }) => {
      const recordId = plainName({ type, ...one })
      return { recordId, patientId, type, label: labels.get(recordId) ?? 'NONE' }
    }),
  )
}
