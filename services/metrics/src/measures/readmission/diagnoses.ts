const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'

/** The code of the principal diagnosis of encounter `alias`: the first that is ranked, else the first reason. */
export const principal = (alias: string): string =>
  `coalesce(${alias}.detail #>> '{diagnoses,0,code}', ${alias}.detail #>> '{reasons,0,code}')`

/** Whether the principal diagnosis of encounter `alias` is an ICD-10-CM code that the pattern fits. */
export const principalIs = (alias: string, pattern: string): string =>
  `coalesce(coalesce(${alias}.detail #>> '{diagnoses,0,system}', ${alias}.detail #>> '{reasons,0,system}') = '${ICD10}'
     and ${principal(alias)} ~ '${pattern}', false)`

/** Whether encounter `alias` ended with one of the dispositions, in whatever system. */
export const disposedAs = (alias: string, codes: readonly string[]): string =>
  `exists (select 1 from jsonb_array_elements(coalesce(${alias}.detail -> 'disposition', '[]')) d
     where lower(d ->> 'code') in (${codes.map((code) => `'${code}'`).join(', ')}))`

/**
 * Where patients went, in the discharge status codes of the UB-04 claim (two digits; HL7 table 0112 uses the same) and
 * in the HL7 terminology that FHIR names; SNOMED CT where CMS measures use it.
 */
export const DISPOSITIONS = {
  againstAdvice: ['07', 'aama'],
  otherAcuteHospital: ['02', 'other-hcf', '05', '66', '82', '85', '94'],
  hospice: ['50', '51', 'hosp', '428361000124107', '428371000124100'],
  died: ['20', '40', '41', '42', 'exp'],
  stillPatient: ['30'],
  rehabilitation: ['62', '90', 'rehab'],
  psychiatric: ['65', '93', 'psy'],
  home: ['01', '06', '81', '86', 'home', 'alt-home', '306689006', '1'],
} as const

/** Principal diagnoses that the hospital-wide measure of CMS leaves out, as ICD-10-CM patterns. */
export const LEFT_OUT = {
  /** Malignant neoplasms; encounters for chemotherapy, immunotherapy or radiation. */
  cancer: '^(C[0-9]|Z51[.]?(0|1))',
  /** Schizophrenia, mood, anxiety and the like; self-harm is a state, not a psychiatric stay. */
  psychiatric: '^F[2-9]',
  /** Rehabilitation and aftercare that the stay was for. */
  rehabilitation: '^(Z50|Z51[.]?89|Z4[4-7])',
} as const

/** Acute principal diagnoses: a stay for one of them is never planned, whatever is done in it. */
export const ACUTE =
  '^(A4[01]|I2[0-2]|I26|I3[03]|I4[679]|I50|I6[0-4]|J1[0-8]|J2[0-2]|J4[4-6]|J8[01]|J96|K2[5-8]|K35|K5[67]|K8[0159]|N1[07]|N39|R57|S[0-9]|T[0-7])'

/** Principal diagnoses of stays that are planned: chemotherapy and radiation, rehabilitation. */
export const PLANNED_FOR = '^(Z51[.]?(0|1)|Z50|Z51[.]?89)'

/** Procedures that are always planned, by the beginning of their ICD-10-PCS codes: transplants. */
const TRANSPLANTS_PCS = '^(02Y|07Y|0BY|0DY|0FY|0TY|302[34])'
/** The same in SNOMED CT: kidney, liver, heart, lung, pancreas, bone marrow. */
const TRANSPLANTS_SNOMED = ['70536003', '18027006', '32413006', '88039007', '62438007', '23719005']
/** Elective procedures: joints, spine, bypass, coronary intervention, carotid, uterus, prostate, bowel. */
const ELECTIVE_PCS = '^(0SR|0SG|021|027|03CK|03CL|0UT9|0VT0|0DT[EGN]|0RG)'
const ELECTIVE_SNOMED = ['52734007', '609588000', '179344006', '232717009', '236886002', '176258007']

const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ')

/**
 * Whether admission `alias` was planned, modelled on the planned readmission algorithm of CMS: a transplant, chemotherapy
 * or rehabilitation, or a listed elective procedure without an acute principal diagnosis.
 */
export const planned = (alias: string, known: (alias: string) => string): string => `(
  ${principalIs(alias, PLANNED_FOR)} or exists (
    select 1 from clinical_fact p cross join lateral jsonb_array_elements(coalesce(p.detail -> 'codes', '[]')) c
     where p.patient_id = ${alias}.patient_id and p.resource_type = 'Procedure' and p.status = 'completed' and ${known('p')}
       and p.at >= ${alias}.at - interval '1 day' and p.at <= coalesce(${alias}.ended_at, ${alias}.at + interval '1 year')
       and (p.detail ->> 'encounterId' = ${alias}.resource_id or p.detail ->> 'encounterId' is null)
       and ((c ->> 'system' like '%icd-10-pcs' or c ->> 'system' like '%ICD10') and c ->> 'code' ~ '${TRANSPLANTS_PCS}'
         or c ->> 'code' in (${list(TRANSPLANTS_SNOMED)})
         or not ${principalIs(alias, ACUTE)} and (c ->> 'code' in (${list(ELECTIVE_SNOMED)})
            or (c ->> 'system' like '%icd-10-pcs' or c ->> 'system' like '%ICD10') and c ->> 'code' ~ '${ELECTIVE_PCS}'))))`
