import { isRecord } from './bundle.js'
import { numberIn, textIn, type Resource } from './fact-elements.js'
import { follow, type FactReader } from './fact-reader.js'

interface Supply {
  readonly supplyDays?: number | undefined
  readonly refills?: number | undefined
}

/** Days that one supply of a medication lasts, and how many more were allowed. */
export function supplyOf(resource: Resource): Supply {
  const request = resource['dispenseRequest']
  const duration = isRecord(request) ? request['expectedSupplyDuration'] : resource['daysSupply']
  const refills = isRecord(request) ? numberIn(request, 'numberOfRepeatsAllowed') : undefined
  return { supplyDays: isRecord(duration) ? numberIn(duration, 'value') : undefined, refills }
}

/** What a medication is called is read and not kept: only ingredients that the reader knows. */
export function ingredientsOf(resource: Resource, reader: FactReader): string[] {
  const { medicationCodeableConcept: concept, medicationReference: medication } = resource
  const text = isRecord(medication) ? textIn(medication, 'reference') : undefined
  const target = text === undefined ? null : follow(resource, text, reader)
  const named = [concept, target?.['code']].filter(isRecord).flatMap((one) => {
    const codings: readonly unknown[] = Array.isArray(one['coding']) ? one['coding'] : []
    return [textIn(one, 'text'), ...codings.filter(isRecord).map((coding) => textIn(coding, 'display'))]
  })
  return [...new Set(named.flatMap((name) => (name && reader.ingredientsIn?.(name)) || []))]
}
