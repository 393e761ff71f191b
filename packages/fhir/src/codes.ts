import { z } from 'zod'

/** A FHIR Coding, as far as we read it. */
export const coding = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
})

/** A FHIR CodeableConcept. */
export const codeableConcept = z.object({ coding: z.array(coding).optional(), text: z.string().optional() })

/** A code with its words. `code` is null where the source gave none that its system could have. */
export interface CodedValue {
  readonly system: string | null
  readonly code: string | null
  readonly display: string | null
}

/** A concept as it was read: the same in every code system, and the codes that were dropped. */
export interface ReadConcept {
  readonly value: CodedValue
  readonly codings: readonly CodedValue[]
  /** Codes that cannot belong to their system; their words stay. */
  readonly dropped: readonly { system: string; code: string }[]
}

/** How codes of a system are written. Form only: whether a code is in use takes the system's own release. */
const FORMS: Readonly<Record<string, RegExp>> = {
  // SNOMED CT identifiers have 6 to 18 digits: SNOMED International, Release File Specifications 6.1.
  'http://snomed.info/sct': /^\d{6,18}$/,
  // LOINC codes are up to 8 digits with a check digit: LOINC Users' Guide; parts and answer lists carry letters in front.
  'http://loinc.org': /^(L[APLG])?\d{1,8}-\d$/,
  // ICD-10-CM: a letter, a digit, a digit or letter, then up to four more; CDC/NCHS Official Guidelines I.A.2.
  'http://hl7.org/fhir/sid/icd-10-cm': /^[A-Z]\d[\dA-Z](\.?[\dA-Z]{1,4})?$/i,
  'http://hl7.org/fhir/sid/icd-10': /^[A-Z]\d[\dA-Z](\.?[\dA-Z]{1,4})?$/i,
  'http://www.nlm.nih.gov/research/umls/rxnorm': /^\d{1,8}$/,
}

/** Whether a code is written as its system writes codes; a system that we do not know accepts everything. */
export function isWellFormed(system: string, code: string): boolean {
  const form = FORMS[system]
  return form ? form.test(code) : code.trim() !== ''
}

/** Reads a concept: the first well-formed coding is its value; a malformed code is dropped and its words are kept. */
export function readConcept(concept: z.output<typeof codeableConcept>): ReadConcept {
  const dropped: { system: string; code: string }[] = []
  const codings = (concept.coding ?? []).map(({ system, code, display }): CodedValue => {
    const good = code !== undefined && (system === undefined || isWellFormed(system, code))
    if (code !== undefined && system !== undefined && !good) dropped.push({ system, code })
    return {
      system: good ? (system ?? null) : null,
      code: good ? code : null,
      display: display ?? concept.text ?? null,
    }
  })
  const first = codings.find(({ code }) => code !== null) ?? codings[0]
  const display = first?.display ?? concept.text ?? null
  return { value: { system: first?.system ?? null, code: first?.code ?? null, display }, codings, dropped }
}
