import type { PatientsDeps } from '../../deps.js'
import { identifying } from '../../domain/identifying.js'
import type { ImportJobRow } from '../../domain/import-job.js'
import { namesOfPeople } from '../../fhir-import/names-of-people.js'
import { nameOfNumber, numberAlone } from '../../fhir-import/people-of-entries.js'
import { findHolds, joinHolds, storedNamesOfHeld } from '../../storage/waiting-lines.js'

/** As many people as are looked for at once. */
const PEOPLE = 500

type Job = Pick<ImportJobRow, 'id' | 'source' | 'filePath'>

/**
 * Holds whoever is held under all names that the records here and the Patients of the file have for them: a line may name
 * them by one, and the label come under another. Numbers that families share name nobody.
 */
export async function joinNames(deps: PatientsDeps, job: Job, signal: AbortSignal): Promise<void> {
  await joinStored(deps, job)
  try {
    await joinTold(deps, job, signal)
  } finally {
    await joinStored(deps, job) // a Patient of the file may tell the number that a record here has
  }
}

async function joinStored({ db }: PatientsDeps, { id, source }: Job): Promise<void> {
  const names = new Map<string, string[]>()
  for (const { patientId, name } of identifying(await storedNamesOfHeld(db, id, source)))
    names.set(patientId, [...(names.get(patientId) ?? []), name])
  for (const ofOne of names.values()) if (ofOne.length > 1) await joinHolds(db, id, ofOne)
}

async function joinTold(deps: PatientsDeps, job: Job, signal: AbortSignal): Promise<void> {
  let people: (readonly string[])[] = []
  try {
    for await (const names of namesOfPeople(job.filePath)) {
      if (signal.aborted) break
      people.push(names)
      if (people.length < PEOPLE) continue
      await joinHeld(deps, job, people)
      people = []
    }
  } finally {
    await joinHeld(deps, job, people) // of a broken file, too
  }
}

async function joinHeld(
  { db }: PatientsDeps,
  { id }: Job,
  people: readonly (readonly string[])[],
): Promise<void> {
  const named = people.map((names) => [...names, ...names.flatMap(asNumberAlone)])
  const held = new Set((await findHolds(db, id, named.flat())).map(({ name }) => name))
  for (const names of named) {
    if (!names.some((name) => held.has(name))) continue
    // Two people may have one number under two systems: only where a label names it alone it is a name of its own.
    const own = names.filter((name) => numberAlone(name) === null || held.has(name))
    await joinHolds(db, id, own)
    for (const name of own) held.add(name)
  }
}

function asNumberAlone(name: string): readonly string[] {
  const bar = name.indexOf('|')
  return bar < 0 ? [] : [nameOfNumber({ system: null, value: name.slice(bar + 1) })]
}
