import type { Sensitivity } from '@baton/events/sensitivity'
import { codesOf, type Resource } from '@baton/fhir/facts/elements'
import { isRecord } from '@baton/fhir/bundle'

/**
 * HL7 v3 ActCode, the codes of ActUSPrivacyLaw and InformationSensitivityPolicy that FHIR's security labels use
 * (terminology.hl7.org/CodeSystem-v3-ActCode). Substance use is taken for Part 2: a source that says more says 42CFRPart2.
 * Psychotherapy notes (45 CFR 164.501) open like counseling notes, by a consent of their own only.
 */
const LABELS: Readonly<Record<string, Sensitivity>> = {
  '42CFRPart2': 'PART2',
  ETH: 'PART2',
  ETHUD: 'PART2',
  OPIOIDUD: 'PART2',
  SUD: 'PART2',
  HIV: 'HIV',
  SDV: 'IPV',
  VIO: 'IPV',
  PSY: 'BH',
  PSYTHPN: 'PART2_COUNSELING',
  MH: 'BH',
  BH: 'BH',
  ADOL: 'MINOR',
}

const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
/** Restricted and very restricted (HL7 v3 Confidentiality): a source that does not say why means those who treat (decision 0352). */
const RESTRICTED: ReadonlySet<string> = new Set(['R', 'V'])
const LABEL_OF_RESTRICTED: Sensitivity = 'BH'

/** A text without one of these has no label that we know. */
export const MAY_HAVE_LABEL = new RegExp(`"(?:${[...Object.keys(LABELS), ...RESTRICTED].join('|')})"`)

const STRICTEST_FIRST: readonly Sensitivity[] = ['PART2_COUNSELING', 'PART2']

/** The strictest label that a source gives a resource (`meta.security`); null when it gives none that we know. */
export function sourceLabelOf(resource: Resource): Sensitivity | null {
  const meta = resource['meta']
  const security = isRecord(meta) ? meta['security'] : null
  if (!Array.isArray(security)) return null
  const codes = codesOf(security)
  const labels = codes.flatMap(({ code }) => LABELS[code] ?? [])
  const isRestricted = codes.some(({ system, code }) => system === CONFIDENTIALITY && RESTRICTED.has(code))
  const found = STRICTEST_FIRST.find((label) => labels.includes(label)) ?? labels[0]
  return found ?? (isRestricted ? LABEL_OF_RESTRICTED : null)
}
