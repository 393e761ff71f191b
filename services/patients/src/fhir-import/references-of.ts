import { isRecord, type Entry } from '@baton/fhir/bundle'
import { readReference, type Reference } from '@baton/fhir/references'

/** How a resource names its patient; null when it names none (an organization, a group of patients). */
export function patientReferenceOf(resource: Resource): string | null {
  for (const element of ['subject', 'patient', 'beneficiary']) {
    const [reference] = referencesIn(resource[element])
    if (reference !== undefined) return reference
  }
  return resource['resourceType'] === 'Appointment' ? attendeeOf(resource) : null
}

/** An appointment names its patient as one of those who take part. */
function attendeeOf(appointment: Resource): string | null {
  const actors = within(appointment['participant'], 'actor')
  return actors.find((actor) => /(?:^|\/)Patient[/?]/.test(actor)) ?? null
}

/** Every reference of a resource that has to be resolved when it is stored or told. */
export function neededReferences({
  type,
  resource,
  condition,
}: Pick<Entry, 'type' | 'resource' | 'condition'>): readonly Reference[] {
  const patient = patientReferenceOf(resource)
  const others = OTHERS[type]?.(resource) ?? []
  const references = (patient === null ? others : [patient, ...others]).map(readReference)
  return condition ? [...references, { ...condition, kind: 'identifier' }] : references
}

type Resource = Entry['resource']

const OTHERS: Readonly<Record<string, (resource: Resource) => readonly string[]>> = {
  Encounter: (one) => [...referencesIn(one['serviceProvider']), ...within(one['participant'], 'individual')],
  // What belongs to a stay is told with it, so that the stay's label holds for it too.
  Condition: ofStay,
  Observation: ofStayAndOrder,
  Procedure: ofStayAndOrder,
  DiagnosticReport: ofStayAndOrder,
  ServiceRequest: ofStayAndOrder,
  Immunization: ofStay,
  MedicationRequest: ofStayAndOrder,
  Task: ofStayAndOrder,
  Communication: ofStayAndOrder,
  MedicationStatement: (one) => referencesIn(one['context']),
  AllergyIntolerance: ofStay,
  Coverage: (one) => referencesIn(one['payor']),
  CarePlan: (one) => [...referencesIn(one['addresses']), ...ofStay(one)],
  CareTeam: (one) => [...within(one['participant'], 'member'), ...ofStay(one)],
  Claim: claimed,
  ExplanationOfBenefit: claimed,
}

function ofStay(one: Resource): readonly string[] {
  return referencesIn(one['encounter'])
}

function claimed(claim: Resource): readonly string[] {
  return [
    ...referencesIn(claim['insurer']),
    ...within(claim['item'], 'encounter'),
    ...within(claim['diagnosis'], 'diagnosisReference'),
  ]
}

/** What it answers is told under the name that it was told by itself. */
function ofStayAndOrder(one: Resource): readonly string[] {
  return [...ofStay(one), ...referencesIn(one['basedOn']), ...referencesIn(one['focus'])]
}

/** The references in an element of each item of a list. */
function within(list: unknown, element: string): readonly string[] {
  return Array.isArray(list)
    ? list.flatMap((item) => (isRecord(item) ? referencesIn(item[element]) : []))
    : []
}

/** The text of a Reference, or of each of a list. */
function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  return isRecord(value) && typeof value['reference'] === 'string' ? [value['reference']] : []
}

/** Every reference of a resource, wherever it stands. */
export function referencesWithin(value: unknown): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesWithin)
  if (!isRecord(value)) return []
  const { reference } = value
  const own = typeof reference === 'string' ? [readReference(reference)] : []
  return [...own, ...Object.values(value).flatMap(referencesWithin)]
}

/** The identifiers of a resource, by which what belongs to it may name it; one without a system has an empty one. */
export function numbersOf(resource: Resource): readonly { system: string; value: string }[] {
  const listed: unknown = resource['identifier']
  return (Array.isArray(listed) ? listed : []).flatMap((one: unknown) => {
    if (!isRecord(one) || typeof one['value'] !== 'string') return []
    return [{ system: typeof one['system'] === 'string' ? one['system'] : '', value: one['value'] }]
  })
}

/** The class of an encounter as it was sent; null for what is none. */
export function encounterClassOf(type: string, resource: Resource): string | null {
  const value = type === 'Encounter' ? resource['class'] : undefined
  return isRecord(value) && typeof value['code'] === 'string' ? value['code'] : null
}
