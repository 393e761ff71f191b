import { event } from '@baton/events/event'
import { codesIn, numberIn, textIn, type Resource } from '@baton/fhir/facts/elements'
import { firstCode, instantIn, listIn, partIn, referenceIn, referencesIn, statusIn } from './elements.js'
import type { EventCode } from './elements.js'
import type { ReadReceived, ReceivedPlace } from './received-resource.js'

/** FHIR Claim and ExplanationOfBenefit, for metrics. */
export const readClaim: ReadReceived = (resource, place) => {
  const { patientId, resourceId, zone } = place
  const period = partIn(resource, 'billablePeriod')
  const at = instantIn(resource, 'created', zone) ?? instantIn(period, 'start', zone)
  const diagnoses = listIn(resource, 'diagnosis')
  const conditionIds = diagnoses.flatMap((one) => {
    const reference = referenceIn(one, 'diagnosisReference')
    return (reference === null ? null : place.idOf('Condition', reference)) ?? []
  })
  const coded = diagnoses.flatMap((one) => codesIn(one, 'diagnosisCodeableConcept').slice(0, 1))
  const encounterIds = encountersOf(resource, place)
  return {
    conditionIds,
    encounterIds,
    toEvent: ({ recordedAt, sensitivity, codesOf }) =>
      event('claim.received.v1', {
        subject: resourceId,
        patientId,
        occurredAt: at === null ? recordedAt : new Date(at),
        recordedAt,
        payload: {
          resourceId,
          patientId,
          status: statusIn(resource),
          at: at ?? recordedAt.toISOString(),
          sensitivity,
          kind: resource['resourceType'] === 'Claim' ? 'CLAIM' : 'EXPLANATION_OF_BENEFIT',
          type: firstCode(resource, 'type')?.code ?? null,
          encounterId: encounterIds[0] ?? null,
          payerId: payerOf(resource, place),
          from: instantIn(period, 'start', zone),
          until: instantIn(period, 'end', zone),
          ...totalOf(resource),
          items: itemsOf(resource),
          diagnoses: [...coded, ...conditionIds.flatMap((id) => codesOf(id).slice(0, 1))],
        },
      }),
  }
}

function encountersOf(resource: Resource, { idOf }: ReceivedPlace): readonly string[] {
  const references = listIn(resource, 'item').flatMap((item) => referencesIn(item, 'encounter'))
  return references.flatMap((one) => idOf('Encounter', one) ?? [])
}

function payerOf(resource: Resource, { idOf }: ReceivedPlace): string | null {
  const insurer = referenceIn(resource, 'insurer')
  return insurer === null ? null : idOf('Organization', insurer)
}

/** A claim has one total; an explanation has one for each category, of which the submitted one is the claim's. */
function totalOf(resource: Resource): { total: number | null; currency: string | null } {
  const totals = listIn(resource, 'total')
  const submitted = totals.find((one) => firstCode(one, 'category')?.code === 'submitted') ?? totals[0]
  const money = submitted ? partIn(submitted, 'amount') : partIn(resource, 'total')
  const currency = textIn(money, 'currency')
  return { total: numberIn(money, 'value') ?? null, currency: currency?.slice(0, 3) ?? null }
}

function itemsOf(resource: Resource): EventCode[] {
  return listIn(resource, 'item').flatMap((item) => firstCode(item, 'productOrService') ?? [])
}
