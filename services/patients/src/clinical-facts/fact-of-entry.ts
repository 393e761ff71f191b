import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import { ingredientsOf } from '@baton/clinical/medications/classes'
import type { Sensitivity } from '@baton/events/sensitivity'
import { clinicalFactOf, type ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { idPrefixOf } from '../fhir-import/id-prefix.js'
import type { HashedEntry } from '../fhir-import/hashed-entry.js'
import type { MappingContext } from '../fhir-import/mapped.js'
import { toldName } from '../fhir-import/told-name.js'

/** A fact with its label, and whether it takes the place of what was told before. */
export type LabelledFact = ClinicalFact & {
  readonly revises?: true
  readonly sensitivity?: Sensitivity | undefined
}

/** What measures need of a patient's resource. */
export interface PatientFact {
  readonly patientId: string
  readonly fact: LabelledFact
}

/** Whose entry it is, and under which id it is known here. */
export interface EntryPlace {
  readonly targetId: string | null
  readonly patientId: string
  /** It was imported before and has changed. */
  readonly revises: boolean
  /** The entries of the same line, as `Type/id`. */
  readonly line: ReadonlyMap<string, HashedEntry>
}

/** What measures need of an entry of an import; null when no measure looks at its type. */
export function factOfEntry(
  entry: HashedEntry,
  place: EntryPlace,
  context: MappingContext,
): PatientFact | null {
  const { known, organizationZone } = context
  const { patientId, targetId, revises, line } = place
  const zone = known.zoneOf(patientId) ?? organizationZone
  const fact = clinicalFactOf(entry.resource, targetId ?? nameOf(`${entry.type}/${entry.id}`, context), {
    dayStart: (day) => startOfLocalDay(day, zone),
    follow: (reference) => line.get(known.keyOf(reference) ?? '')?.resource ?? null,
    ingredientsIn: ingredientsOf,
    idOf: (reference) => {
      const key = known.keyOf(reference)
      return (
        known.resolve(reference)?.targetId ?? (key === null ? reference.slice(0, 200) : nameOf(key, context))
      )
    },
  })
  return fact && { patientId, fact: revises ? { ...fact, revises: true } : fact }
}

/** The name of a resource that has no row here; one of a kind that has rows, and is not among them, was never told. */
function nameOf(key: string, { known, source }: MappingContext): string {
  const [type = '', sourceId = ''] = key.split('/')
  if (idPrefixOf(type) !== null) return key
  return toldName({ source, type, sourceId, namesSource: known.before(type, sourceId)?.namesSource ?? true })
}
