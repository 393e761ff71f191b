import { isRecord } from '../bundle.js'
import { actCodeOf } from '../encounter-class.js'
import { codesIn, codesOf, instantsOf, numberIn, textIn, type Resource } from './elements.js'
import { ingredientsOf, supplyOf } from './medication.js'
import { isNegated, notDoneReasons } from './negation.js'
import { payerOf } from './payer.js'
import { follow, type FactReader } from './reader.js'

/** A code with its system. */
export interface FactCode {
  readonly system: string
  readonly code: string
}

/** A measurement inside another: systolic within a blood pressure. */
export interface FactPart {
  readonly codes: FactCode[]
  readonly value: number
  readonly unit?: string | undefined
}

/**
 * What measures need of a resource: codes, quantities, times and the ids of what it refers to. Never a name, a contact
 * or free text. What a resource does not say is absent.
 */
export interface ClinicalFact {
  /** FHIR resource type. */
  readonly type: string
  readonly id: string
  /** The resource's status; of a condition its clinical status. */
  readonly status?: string | undefined
  /** Verification status of a condition. */
  readonly verification?: string | undefined
  readonly intent?: string | undefined
  /** HL7 v3 ActCode of an encounter. */
  readonly class?: string | undefined
  /** When it began or was the case. */
  readonly start?: string | undefined
  readonly end?: string | undefined
  /** It began and goes on: a period without an end. */
  readonly ongoing?: boolean | undefined
  /** When it was written down: authored, issued, recorded. */
  readonly noted?: string | undefined
  /** The birth date of a patient, a calendar day. */
  readonly bornOn?: string | undefined
  /** What it is. */
  readonly codes?: FactCode[] | undefined
  readonly categories?: FactCode[] | undefined
  /** Where on the body it is or was done. */
  readonly sites?: FactCode[] | undefined
  /** What came out, as codes. */
  readonly values?: FactCode[] | undefined
  /** What came out, as a quantity. */
  readonly value?: number | undefined
  readonly unit?: string | undefined
  /** Something else came out than a number or a code: text, yes or no, a time. What it was is not kept. */
  readonly otherResult?: boolean | undefined
  readonly parts?: FactPart[] | undefined
  /** Diagnoses of an encounter, the principal one first where the source ranks them. */
  readonly diagnoses?: FactCode[] | undefined
  /** Why, or why not. */
  readonly reasons?: FactCode[] | undefined
  readonly disposition?: FactCode[] | undefined
  /** The opposite was asked for. */
  readonly negated?: boolean | undefined
  /** Days that one supply lasts, and how many more were allowed. */
  readonly supplyDays?: number | undefined
  readonly refills?: number | undefined
  /** Of a medication: its ingredients as far as they are known, from a closed list of words. */
  readonly ingredients?: string[] | undefined
  readonly encounterId?: string | undefined
  readonly facilityId?: string | undefined
  /** Of a coverage: the code of who pays, or the id of its record. */
  readonly payer?: string | undefined
  /** What it answers or fulfils. */
  readonly basedOn?: string[] | undefined
}

/** Resource types that measures look at. */
const READ: ReadonlySet<string> = new Set([
  'Patient',
  'Encounter',
  'Condition',
  'Observation',
  'Procedure',
  'MedicationRequest',
  'MedicationDispense',
  'MedicationStatement',
  'MedicationAdministration',
  'ServiceRequest',
  'DeviceRequest',
  'DiagnosticReport',
  'Immunization',
  'Communication',
  'Task',
  'Coverage',
  'AllergyIntolerance',
])

/** FHIR R4 resource -> what measures need of it; null for a type that no measure looks at. */
export function clinicalFactOf(resource: Resource, id: string, reader: FactReader): ClinicalFact | null {
  const type = textIn(resource, 'resourceType')
  if (type === undefined || !READ.has(type)) return null
  return compact({
    type,
    id,
    status: type === 'Condition' ? codesIn(resource, 'clinicalStatus')[0]?.code : textIn(resource, 'status'),
    verification: codesIn(resource, 'verificationStatus')[0]?.code,
    intent: textIn(resource, 'intent'),
    class: isRecord(resource['class']) ? actCodeOf(resource['class']) : undefined,
    ...instantsOf(resource, reader),
    ...outcomeOf(resource),
    ...(type === 'Patient' ? personOf(resource) : { codes: whatItIs(resource, reader) }),
    categories: type === 'Patient' ? raceAndEthnicity(resource) : codesIn(resource, 'category'),
    sites: codesIn(resource, 'bodySite'),
    diagnoses: diagnosesOf(resource, reader),
    reasons: [
      ...codesIn(resource, 'statusReason'),
      ...codesIn(resource, 'reasonCode'),
      ...notDoneReasons(resource),
    ],
    disposition: dispositionOf(resource),
    negated: isNegated(resource) || undefined,
    ...supplyOf(resource, reader),
    ingredients: ingredientsOf(resource, reader),
    encounterId: referenceIn(resource['encounter'], reader),
    facilityId: referenceIn(resource['serviceProvider'], reader),
    payer: type === 'Coverage' ? payerOf(resource, reader) : undefined,
    basedOn: basedOn(resource, reader),
  })
}

function whatItIs(resource: Resource, reader: FactReader): FactCode[] {
  const direct = [
    'code',
    'type',
    'medicationCodeableConcept',
    'codeCodeableConcept',
    'vaccineCode',
    'reasonCode',
  ]
  for (const element of direct.slice(0, -1)) {
    const codes = codesIn(resource, element)
    if (codes.length > 0) return codes
  }
  const medication = resource['medicationReference'] ?? resource['codeReference']
  const text = isRecord(medication) ? textIn(medication, 'reference') : undefined
  const target = text === undefined ? null : follow(resource, text, reader)
  return target ? [...codesIn(target, 'code'), ...codesIn(target, 'type')] : []
}

function personOf(resource: Resource): Partial<ClinicalFact> {
  const born = textIn(resource, 'birthDate')
  const sex = textIn(resource, 'gender')
  return {
    bornOn: born !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(born) ? born : undefined,
    values: sex === undefined ? [] : [{ system: 'http://hl7.org/fhir/administrative-gender', code: sex }],
  }
}

/** US Core race and ethnicity, in OMB categories. */
function raceAndEthnicity(resource: Resource): FactCode[] {
  const groups = Array.isArray(resource['extension']) ? resource['extension'].filter(isRecord) : []
  return groups
    .filter(({ url }) => typeof url === 'string' && /us-core-(race|ethnicity)$/.test(url))
    .flatMap((group) => (Array.isArray(group['extension']) ? group['extension'].filter(isRecord) : []))
    .filter(({ url }) => url === 'ombCategory')
    .flatMap(({ valueCoding }) => codesOf([valueCoding]))
}

function outcomeOf(resource: Resource): Partial<ClinicalFact> {
  const parts = Array.isArray(resource['component']) ? resource['component'].filter(isRecord) : []
  const number = {
    ...quantityOf(resource['valueQuantity']),
    ...(typeof resource['valueInteger'] === 'number' ? { value: resource['valueInteger'] } : {}),
  }
  const values = codesIn(resource, 'valueCodeableConcept')
  const isTold = Object.keys(resource).some((element) => /^value[A-Z]/.test(element))
  return {
    ...number,
    values,
    otherResult: (isTold && number.value === undefined && values.length === 0) || undefined,
    parts: parts.flatMap((part): FactPart[] => {
      const { value, unit } = quantityOf(part['valueQuantity'])
      const codes = codesIn(part, 'code')
      // What is named in words alone is nothing that a measure looks for.
      return value === undefined || codes.length === 0 ? [] : [compact({ codes, value, unit })]
    }),
  }
}

function quantityOf(quantity: unknown): { value?: number | undefined; unit?: string | undefined } {
  if (!isRecord(quantity)) return {}
  const value = numberIn(quantity, 'value')
  return {
    value,
    unit: value === undefined ? undefined : (textIn(quantity, 'code') ?? textIn(quantity, 'unit')),
  }
}

function diagnosesOf(resource: Resource, reader: FactReader): FactCode[] {
  const listed = Array.isArray(resource['diagnosis']) ? resource['diagnosis'].filter(isRecord) : []
  const rank = (one: Resource): number => numberIn(one, 'rank') ?? Number.MAX_SAFE_INTEGER
  return [...listed]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(({ condition }) => {
      const text = isRecord(condition) ? textIn(condition, 'reference') : undefined
      const target = text === undefined ? null : follow(resource, text, reader)
      return target ? codesIn(target, 'code') : []
    })
}

function dispositionOf(resource: Resource): FactCode[] {
  const stay = resource['hospitalization']
  return isRecord(stay) ? codesIn(stay, 'dischargeDisposition') : []
}

function basedOn(resource: Resource, reader: FactReader): string[] {
  const listed: readonly unknown[] = Array.isArray(resource['basedOn']) ? resource['basedOn'] : []
  return [...listed, resource['focus']].flatMap((one) => referenceIn(one, reader) ?? [])
}

function referenceIn(value: unknown, reader: FactReader): string | undefined {
  const text = isRecord(value) ? textIn(value, 'reference') : undefined
  return text === undefined || text.startsWith('#') ? undefined : reader.idOf(text)
}

/** Without what is absent or empty: events stay small. */
function compact<T extends object>(fact: T): T {
  const kept: Partial<T> = {}
  for (const key in fact) {
    const value = fact[key]
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value
  }
  return kept as T // every key that may be absent is optional
}
