import { isRecord } from '@baton/fhir/bundle'
import type { Resource } from '@baton/fhir/facts/elements'
import type { Sensitivity } from '@baton/events/sensitivity'
import { sourceLabelOf } from '../fhir-import/source-label.js'

const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'

/** Our labels as codes of HL7 v3 ActCode that an import reads as the same label. */
const CODES: Readonly<Record<Sensitivity, readonly string[]>> = {
  NONE: [],
  PART2: ['42CFRPart2'],
  PART2_COUNSELING: ['42CFRPart2', 'PSYTHPN'],
  BH: ['BH'],
  HIV: ['HIV'],
  IPV: ['SDV'],
  MINOR: ['ADOL'],
}

/** A resource with the label of its row (`meta.security`), in front of those that it came with, where these say less. */
export function withLabel(resource: Resource, label: Sensitivity): Resource {
  if (label === 'NONE' || sourceLabelOf(resource) === label) return resource
  const meta = isRecord(resource['meta']) ? resource['meta'] : {}
  const came: readonly unknown[] = Array.isArray(meta['security']) ? meta['security'] : []
  const security = [...CODES[label].map((code) => ({ system: ACT_CODE, code })), ...came]
  return { ...resource, meta: { ...meta, security } }
}
