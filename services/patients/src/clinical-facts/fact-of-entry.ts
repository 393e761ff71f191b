import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import { ingredientsOf } from '@baton/clinical/medications/classes'
import type { Sensitivity } from '@baton/events/sensitivity'
import { clinicalFactOf, type ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { changedMeaning } from '../fhir-import/changed-meaning.js'
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

/**
 * What measures need of an entry of an import; null when no measure looks at its type. Of one that may mean the contrary of
 * what it says, only that what was told of it before holds no more.
 */
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
    follow: (reference) => line.get(known.keyInLine(reference) ?? '')?.resource ?? null,
    ingredientsIn: ingredientsOf,
    idOf: (reference) => {
      const key = known.keyOf(reference)
      return (
        known.resolve(reference)?.targetId ?? (key === null ? reference.slice(0, 200) : nameOf(key, context))
      )
    },
  })
  if (!fact) return null
  if (changedMeaning(entry.resource) !== null)
    return revises ? { patientId, fact: { ...withoutResult(fact), revises } } : null
  return { patientId, fact: revises ? { ...fact, revises } : fact }
}

/** What was told before holds no more; when it was and what of, for whatever was counted with it. */
function withoutResult({ type, id, start, noted, codes = [], encounterId }: ClinicalFact): ClinicalFact {
  return { type, id, status: 'entered-in-error', start, noted, codes, encounterId }
}

/** The name of a resource that has no row here; one of a kind that has rows, and is not among them, was never told. */
function nameOf(key: string, { known, source }: MappingContext): string {
  const [type = '', sourceId = ''] = key.split('/')
  if (idPrefixOf(type) !== null) return key
  return toldName({ source, type, sourceId, namesSource: known.before(type, sourceId)?.namesSource ?? true })
}
