import { codesIn, numberIn, textIn, type Resource } from '@baton/fhir/facts/elements'
import { firstCode, instantIn, listIn, partIn, referenceIn, referencesIn, statusIn } from './elements.js'
import type { EventCode } from './elements.js'
import type { ReadReceived, ReceivedPlace } from './received-resource.js'

/** FHIR Claim and ExplanationOfBenefit, for metrics. */
export const readClaim: ReadReceived = (resource, place) => {
  const { zone } = place
  const period = partIn(resource, 'billablePeriod')
  const from = instantIn(period, 'start', zone)
  const diagnoses = listIn(resource, 'diagnosis')
  const encounterIds = encountersOf(resource, place)
  return {
    type: 'claim.received.v1',
    at: instantIn(resource, 'created', zone) ?? from,
    conditionIds: diagnoses.flatMap((one) => {
      const reference = referenceIn(one, 'diagnosisReference')
      return (reference === null ? null : place.idOf('Condition', reference)) ?? []
    }),
    encounterIds,
    payload: {
      status: statusIn(resource),
      kind: resource['resourceType'] === 'Claim' ? 'CLAIM' : 'EXPLANATION_OF_BENEFIT',
      type: firstCode(resource, 'type')?.code ?? null,
      encounterId: encounterIds[0] ?? null,
      payerId: payerOf(resource, place),
      from,
      until: instantIn(period, 'end', zone),
      ...totalOf(resource),
      items: itemsOf(resource),
      diagnoses: diagnoses.flatMap((one) => codesIn(one, 'diagnosisCodeableConcept').slice(0, 1)),
    },
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
