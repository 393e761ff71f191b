import { randomFrom, uuidFor } from './random.js'
import type { Resource } from './bundle.js'
import { payers, type PayerCode } from './vocabulary.js'

/** A payer as a FHIR Organization, recognised by its code. */
export function payerOrganization(code: PayerCode): Resource {
  return {
    resourceType: 'Organization',
    id: uuidFor(`payer ${code}`),
    identifier: [{ system: 'urn:baton:payer', value: code }],
    active: true,
    type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/organization-type', code: 'ins' }] }],
    name: payers[code].name,
  }
}

const hospitalNames = [
  'Riverbend General Hospital',
  'Lakeside Medical Center',
  'St. Brigid Hospital',
] as const

/** The hospital a person goes to: always the same one for the same person. */
export function hospitalFor(seed: number): Resource {
  const name = randomFrom(seed).pick(hospitalNames)
  return {
    resourceType: 'Organization',
    id: uuidFor(`hospital ${name}`),
    identifier: [{ system: 'urn:baton:facility', value: name.split(' ')[0]?.toUpperCase() ?? name }],
    active: true,
    type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/organization-type', code: 'prov' }] }],
    name,
  }
}
