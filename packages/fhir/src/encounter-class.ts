/** HL7 table 0004 (patient class) as HL7 v3 ActCode, which FHIR R4 asks for; preadmission is planned for an outpatient. */
const TABLE_0004: Readonly<Record<string, string>> = {
  I: 'IMP',
  B: 'IMP',
  E: 'EMER',
  O: 'AMB',
  R: 'AMB',
  P: 'AMB',
}

/** How FHIR names the table, in R4 and before. */
const NAMES: ReadonlySet<string> = new Set([
  'http://terminology.hl7.org/CodeSystem/v2-0004',
  'http://hl7.org/fhir/v2/0004',
  'urn:oid:2.16.840.1.113883.12.4',
])

/** A patient class of HL7 table 0004 as HL7 v3 ActCode; undefined for what names no class. */
export function actCodeOfTable0004(code: string): string | undefined {
  return Object.hasOwn(TABLE_0004, code) ? TABLE_0004[code] : undefined
}

/** The class of a FHIR Encounter in HL7 v3 ActCode where its code is one of table 0004; else its code as it is. */
export function actCodeOf({ system, code }: { system?: unknown; code?: unknown }): string | undefined {
  if (typeof code !== 'string') return undefined
  return typeof system === 'string' && NAMES.has(system)
    ? (actCodeOfTable0004(code.toUpperCase()) ?? code)
    : code
}
