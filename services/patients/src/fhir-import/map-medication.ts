import { isRecord } from '@baton/fhir/bundle'
import { codeableConcept, readConcept, type CodedValue } from '@baton/fhir/codes'
import { numberIn, textIn, type Resource } from '@baton/fhir/facts/elements'
import type { ImportedMedicationRow } from '../domain/medication.js'
import { containedIn, dayOf, instantOf, lastDayOf, linkedEncounter } from './lenient-elements.js'
import type { MappingContext } from './mapped.js'

/** A medication as a resource tells of it. */
export interface MappedMedication {
  readonly row: Omit<ImportedMedicationRow, 'id' | 'version' | 'entryKey'>
  /** The key of the Medication that says what it is, where the resource itself does not. */
  readonly codeIn: string | null
}

const STATUSES: Readonly<Record<string, ImportedMedicationRow['status']>> = {
  active: 'ACTIVE',
  intended: 'ACTIVE',
  completed: 'COMPLETED',
  stopped: 'STOPPED',
  cancelled: 'STOPPED',
  'not-taken': 'STOPPED',
  'on-hold': 'ON_HOLD',
  'entered-in-error': 'ENTERED_IN_ERROR',
}

/** What is only considered is nothing that a patient takes (FHIR R4, medicationrequest-intent). */
const ONLY_CONSIDERED: ReadonlySet<unknown> = new Set(['proposal', 'plan', 'option'])

/**
 * MedicationRequest or MedicationStatement -> what the patient takes; null for a draft or a proposal. Never a reason to
 * refuse a line: what cannot be read is left out, the resource itself is kept.
 */
export function mapMedication(
  resource: Resource,
  patientId: string,
  context: MappingContext,
): MappedMedication | null {
  if (resource['status'] === 'draft' || ONLY_CONSIDERED.has(resource['intent'])) return null
  const zone = context.known.zoneOf(patientId) ?? context.organizationZone
  const isRequest = resource['resourceType'] === 'MedicationRequest'
  const { code, codeIn } = whatItIs(resource, context)
  const dosage = firstOf(resource[isRequest ? 'dosageInstruction' : 'dosage'])
  const supply = elementOf(elementOf(resource, 'dispenseRequest'), 'validityPeriod')
  const period = isRequest
    ? { ...supply, ...elementOf(repeatOf(dosage), 'boundsPeriod') }
    : elementOf(resource, 'effectivePeriod')
  const written =
    textIn(resource, isRequest ? 'authoredOn' : 'dateAsserted') ?? textIn(resource, 'effectiveDateTime')
  const startedOn = dayOf(textIn(period, 'start') ?? textIn(resource, 'effectiveDateTime') ?? written)
  const endedOn = lastDayOf(textIn(period, 'end'))
  return {
    codeIn,
    row: {
      patientId,
      encounterId: linkedEncounter(resource, context),
      origin: isRequest ? 'PRESCRIBED' : 'STATED',
      source: context.source,
      code,
      status: STATUSES[textIn(resource, 'status') ?? ''] ?? 'UNKNOWN',
      dosage: wordsOf(dosage),
      startedOn,
      endedOn: startedOn !== null && endedOn !== null && endedOn < startedOn ? null : endedOn,
      recordedAt: instantOf(written, zone) ?? context.now,
    },
  }
}

function whatItIs(
  resource: Resource,
  { known }: MappingContext,
): { code: CodedValue; codeIn: string | null } {
  const concept = codeableConcept.safeParse(resource['medicationCodeableConcept'])
  if (concept.success) return { code: readConcept(concept.data).value, codeIn: null }
  const link = resource['medicationReference']
  const reference = isRecord(link) ? textIn(link, 'reference') : undefined
  const display = (isRecord(link) ? textIn(link, 'display') : undefined) ?? null
  const inside = containedIn(resource, reference)
  return {
    code: (inside && medicationCode(inside)) ?? { system: null, code: null, display },
    codeIn: inside || reference === undefined ? null : known.keyOf(reference),
  }
}

/** What a Medication resource says that it is. */
export function medicationCode(medication: Resource): CodedValue | null {
  const concept = codeableConcept.safeParse(medication['code'])
  return concept.success ? readConcept(concept.data).value : null
}

/** As it was written, or dose by dose as far as it is coded. */
function wordsOf(dosage: Resource): string | null {
  const written = textIn(dosage, 'text') ?? textIn(dosage, 'patientInstruction')
  if (written !== undefined) return written.slice(0, 2_000)
  const dose = elementOf(firstOf(dosage['doseAndRate']), 'doseQuantity')
  const repeat = repeatOf(dosage)
  const amount = [numberIn(dose, 'value'), textIn(dose, 'unit')]
  const times = numberIn(repeat, 'frequency')
  const often = [times, 'in', numberIn(repeat, 'period') ?? 1, textIn(repeat, 'periodUnit') ?? 'd']
  const words = [...amount, ...(times === undefined ? [] : often)].filter((part) => part !== undefined)
  return words.length > 0 ? words.join(' ') : null
}

function repeatOf(dosage: Resource): Resource {
  return elementOf(elementOf(dosage, 'timing'), 'repeat')
}

const NOTHING: Resource = {}

function elementOf(resource: Resource, element: string): Resource {
  const value = resource[element]
  return isRecord(value) ? value : NOTHING
}

function firstOf(list: unknown): Resource {
  const [first] = Array.isArray(list) ? (list as readonly unknown[]) : []
  return isRecord(first) ? first : NOTHING
}
