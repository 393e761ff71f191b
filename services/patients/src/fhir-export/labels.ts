import { isPart2Label } from '@baton/auth/sensitivity'
import { isRecord } from '@baton/fhir/bundle'
import { codesOf, type Resource } from '@baton/fhir/facts/elements'
import type { Sensitivity } from '@baton/events/sensitivity'
import { PART2_NOTICE } from '../domain/part2-notice.js'
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
  return secured(resource, [
    ...CODES[label].map((code) => ({ system: ACT_CODE, code })),
    ...securityOf(resource),
  ])
}

/** The mark of ActCode that redisclosure is prohibited, with the words that travel with the record (42 CFR 2.32). */
const NOTICE = {
  extension: [{ url: 'urn:baton:part2-notice', valueString: PART2_NOTICE }],
  system: ACT_CODE,
  code: 'RedisclosureProhibitionMark',
}

/** What Part 2 protects, whoever labelled it, with the notice that goes along with every disclosure; all else as it is. */
export function withPart2Notice(resource: Resource): Resource {
  const security = securityOf(resource)
  const isMarked = codesOf(security).some(({ code }) => code === NOTICE.code)
  return isPart2Label(sourceLabelOf(resource) ?? 'NONE') && !isMarked
    ? secured(resource, [...security, NOTICE])
    : resource
}

function securityOf({ meta }: Resource): readonly unknown[] {
  return isRecord(meta) && Array.isArray(meta['security']) ? meta['security'] : []
}

function secured(resource: Resource, security: readonly unknown[]): Resource {
  const { meta } = resource
  return { ...resource, meta: { ...(isRecord(meta) ? meta : {}), security } }
}
