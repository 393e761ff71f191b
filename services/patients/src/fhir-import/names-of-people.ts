import { readLine, type Entry } from '@baton/fhir/bundle'
import { fhirPatient } from '@baton/fhir/resources'
import { identifying } from '../domain/identifying.js'
import { seenLines } from './labelled-lines.js'
import { linesAt } from './lines.js'
import { identifiersOf } from './map-patient.js'
import { nameOfNumber } from './people-of-entries.js'
import { numbersOf } from './references-of.js'

const PATIENT = Buffer.from('"Patient"')

const numbered = fhirPatient.pick({ identifier: true })

/** What a file may call each patient of whom it has the resource: by its id, and by the numbers that say who it is. */
export async function* namesOfPeople(path: string): AsyncGenerator<readonly string[]> {
  const long = new Set<number>()
  let number = 0
  for await (const { bytes } of seenLines(path)) {
    number += 1
    if (bytes === null) long.add(number)
    const read = bytes?.includes(PATIENT) ? readLine(bytes.toString('utf8')) : null
    if (!read?.ok) continue
    for (const entry of read.entries) if (entry.type === 'Patient') yield namesOfPatient(entry)
  }
  if (long.size === 0) return
  for await (const line of linesAt(path, long))
    if ('bundle' in line)
      for (const entry of line.bundle.allEntries()) if (entry.type === 'Patient') yield namesOfPatient(entry)
}

/** What others may call a patient. */
export function namesOfPatient({ id, resource }: Pick<Entry, 'id' | 'resource'>): readonly string[] {
  const read = numbered.safeParse(resource)
  const numbers = read.success ? identifying(identifiersOf(read.data.identifier)) : []
  const withoutSystem = numbersOf(resource).filter(({ system }) => system === '')
  return [`Patient/${id}`, ...[...numbers, ...withoutSystem].map(nameOfNumber)]
}
