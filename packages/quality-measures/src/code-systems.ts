import type { FactCode } from '@baton/fhir/facts/clinical-fact'

/**
 * Code systems that are known by several names: the address that FHIR uses, by the others (HL7 Terminology; OIDs from
 * the HL7 OID registry). Exports of older systems name OIDs, and FHIR data of some vendors the second address.
 */
const NAMES: Readonly<Record<string, string>> = {
  'urn:oid:2.16.840.1.113883.6.96': 'http://snomed.info/sct',
  'urn:oid:2.16.840.1.113883.6.1': 'http://loinc.org',
  'urn:oid:2.16.840.1.113883.6.88': 'http://www.nlm.nih.gov/research/umls/rxnorm',
  'urn:oid:2.16.840.1.113883.6.90': 'http://hl7.org/fhir/sid/icd-10-cm',
  'urn:oid:2.16.840.1.113883.6.4': 'http://www.cms.gov/Medicare/Coding/ICD10',
  'http://hl7.org/fhir/sid/icd-10-pcs': 'http://www.cms.gov/Medicare/Coding/ICD10',
  'urn:oid:2.16.840.1.113883.6.103': 'http://hl7.org/fhir/sid/icd-9-cm',
  'urn:oid:2.16.840.1.113883.6.12': 'http://www.ama-assn.org/go/cpt',
  'urn:oid:2.16.840.1.113883.6.285': 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets':
    'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  'http://www.nlm.nih.gov/research/umls/hcpcs': 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  'https://bluebutton.cms.gov/resources/codesystem/hcpcs':
    'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  'urn:oid:2.16.840.1.113883.12.292': 'http://hl7.org/fhir/sid/cvx',
  'http://terminology.hl7.org/CodeSystem/v3-cdcrec': 'urn:oid:2.16.840.1.113883.6.238',
  'urn:oid:2.16.840.1.113883.3.221.5': 'https://nahdo.org/sopt',
  'http://terminology.hl7.org/CodeSystem/NAHDO-SOPT': 'https://nahdo.org/sopt',
}

/** A code as one text that is the same by whatever name its system is called. */
export function keyOf({ system, code }: FactCode): string {
  return `${NAMES[system] ?? system}|${code}`
}

/** Whether two codes are the same code of the same system. */
export function sameCode(a: FactCode, b: FactCode): boolean {
  return a.code === b.code && keyOf(a) === keyOf(b)
}
