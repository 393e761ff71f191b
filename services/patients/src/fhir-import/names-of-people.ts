import { readLine, type Entry } from '@baton/fhir/bundle'
import { fhirPatient } from '@baton/fhir/resources'
import { identifying } from '../domain/identifying.js'
import { shortLines } from './labelled-lines.js'
import { identifiersOf } from './map-patient.js'
import { nameOfNumber } from './people-of-entries.js'
import { numbersOf } from './references-of.js'

const PATIENT = Buffer.from('"Patient"')

const numbered = fhirPatient.pick({ identifier: true })

/** What a file may call each patient of whom it has the resource: by its id, and by the numbers that say who it is. */
export async function* namesOfPeople(path: string): AsyncGenerator<readonly string[]> {
  for await (const bytes of shortLines(path)) {
    const read = bytes?.includes(PATIENT) ? readLine(bytes.toString('utf8')) : null
    if (!read?.ok) continue
    for (const entry of read.entries) if (entry.type === 'Patient') yield namesOf(entry)
  }
}

function namesOf({ id, resource }: Entry): readonly string[] {
  const read = numbered.safeParse(resource)
  const numbers = read.success ? identifying(identifiersOf(read.data.identifier)) : []
  const withoutSystem = numbersOf(resource).filter(({ system }) => system === '')
  return [`Patient/${id}`, ...[...numbers, ...withoutSystem].map(nameOfNumber)]
}
