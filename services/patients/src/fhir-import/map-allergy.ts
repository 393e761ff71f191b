import { isRecord } from '@baton/fhir/bundle'
import { codeableConcept, readConcept, type CodedValue } from '@baton/fhir/codes'
import { textIn, type Resource } from '@baton/fhir/facts/elements'
import type { AllergyReaction, AllergyRow } from '../domain/allergy.js'
import { instantOf, linkedEncounter } from './lenient-elements.js'
import type { MappingContext } from './mapped.js'

const NOTHING: CodedValue = { system: null, code: null, display: null }

/** AllergyIntolerance -> the patient's allergy. Never a reason to refuse a line: what cannot be read is left out. */
export function mapAllergy(
  resource: Resource,
  patientId: string,
  context: MappingContext,
): Omit<AllergyRow, 'id' | 'version' | 'entryKey'> {
  const zone = context.known.zoneOf(patientId) ?? context.organizationZone
  const reactions = listOf(resource['reaction'])
  return {
    patientId,
    encounterId: linkedEncounter(resource, context),
    source: context.source,
    // Where the whole has no code, its first reaction may name the substance.
    code: conceptOf(resource['code']) ?? conceptOf(reactions[0]?.['substance']) ?? NOTHING,
    categories: textsOf(resource['category']),
    kind: textIn(resource, 'type') ?? null,
    clinicalStatus: conceptOf(resource['clinicalStatus'])?.code ?? null,
    verificationStatus: conceptOf(resource['verificationStatus'])?.code ?? null,
    criticality: textIn(resource, 'criticality') ?? null,
    reactions: reactions.flatMap(reactionOf),
    onsetAt: instantOf(textIn(resource, 'onsetDateTime'), zone),
    recordedAt: instantOf(textIn(resource, 'recordedDate'), zone) ?? context.now,
  }
}

function reactionOf(reaction: Resource): AllergyReaction[] {
  const severity = textIn(reaction, 'severity') ?? null
  return listOf(reaction['manifestation']).flatMap((one) => {
    const manifestation = conceptOf(one)
    return manifestation ? [{ manifestation, severity }] : []
  })
}

function conceptOf(value: unknown): CodedValue | null {
  const concept = codeableConcept.safeParse(value)
  return concept.success ? readConcept(concept.data).value : null
}

function listOf(value: unknown): readonly Resource[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
