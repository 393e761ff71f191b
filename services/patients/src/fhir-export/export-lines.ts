import { writeExact } from '@baton/fhir/exact-numbers'
import type { Resource } from '@baton/fhir/facts/elements'
import { exportablePatients } from '../storage/export-rows.js'
import type { Asking } from '../storage/reach.js'
import { ExportedDirectory } from './directory.js'
import { everythingOf, type Everything } from './everything.js'

const PAGE = 50

/** Told before anything of a patient leaves. */
export type BeforeEach = (everything: Everything) => Promise<void>

/** Everything of these patients, one resource a line, in an order that an import can follow: memory holds one patient. */
export async function* exportLines(
  asking: Asking,
  patientIds: readonly string[] | null,
  beforeEach: BeforeEach,
): AsyncGenerator<string> {
  const directory = new ExportedDirectory(asking)
  let after = ''
  for (;;) {
    const ids = await exportablePatients(asking, { after, patientIds, first: PAGE })
    for (const id of ids) {
      const everything = await everythingOf(asking, id)
      if (!everything) continue
      await beforeEach(everything)
      const complete = await directory.complete(everything.resources, everything.sources)
      yield* [...complete.directory, ...inOrder(complete.resources)].map((one) => `${writeExact(one)}\n`)
    }
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}

/** Everything of one patient as a Bundle; null when the viewer may see no such patient. */
export async function exportBundle(
  asking: Asking,
  patientId: string,
  beforeEach: BeforeEach,
): Promise<Resource | null> {
  const everything = await everythingOf(asking, patientId)
  if (!everything) return null
  await beforeEach(everything)
  const { directory, resources } = await new ExportedDirectory(asking).complete(
    everything.resources,
    everything.sources,
  )
  const entry = [...directory, ...inOrder(resources)].map((resource) => ({
    fullUrl: `${BASE}/${String(resource['resourceType'])}/${String(resource['id'])}`,
    resource,
  }))
  return { resourceType: 'Bundle', type: 'collection', entry }
}

/** Relative references within the bundle are read against this (FHIR R4 2.36.4.1); nothing is served there. */
const BASE = 'https://baton.invalid/fhir'

const RANK: Readonly<Record<string, number>> = { Patient: 0, Encounter: 1, Condition: 2, Goal: 3 }

/** The patient, then the encounters, then what happened there: a line can refer to lines before it only. */
function inOrder(resources: readonly Resource[]): readonly Resource[] {
  const rank = (one: Resource): number => RANK[String(one['resourceType'])] ?? 4
  return [...resources].sort((a, b) => rank(a) - rank(b))
}
