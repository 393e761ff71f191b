/** The addresses of Da Vinci PAS 2.2.1 and of the X12 code lists that it uses. */
const PAS = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition'

/** An address of the PAS guide, by its last part. */
export function pas(name: string): string {
  return `${PAS}/${name}`
}

/** The code systems of a PAS message. */
export const SYSTEMS = {
  /** UM01, what kind of request. */
  requestType: 'https://codesystem.x12.org/005010/1525',
  /** UM02, initial, revised, cancel. */
  certificationType: 'https://codesystem.x12.org/005010/1322',
  /** UM03, service type. */
  serviceType: 'https://codesystem.x12.org/005010/1365',
  /** UM06, how urgent. */
  levelOfService: 'https://codesystem.x12.org/005010/1338',
  /** HCR01, the decision. */
  reviewAction: 'https://codesystem.x12.org/005010/306',
  /** HCR03, why. */
  reviewReason: 'https://codesystem.x12.org/external/886',
  /** AAA03, why a request could not be processed. */
  rejectReason: 'https://codesystem.x12.org/005010/901',
  /** AAA04, what to do about it. */
  followUp: 'https://codesystem.x12.org/005010/889',
  entityType: 'https://codesystem.x12.org/005010/98',
  placeOfService: 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
  claimType: 'http://terminology.hl7.org/CodeSystem/claim-type',
  processPriority: 'http://terminology.hl7.org/CodeSystem/processpriority',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  documentCategory: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
  npi: 'http://hl7.org/fhir/sid/us-npi',
  relatedClaim: 'http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship',
  /** Codes of the PAS guide until the others have them. */
  pasTemporary: 'http://hl7.org/fhir/us/davinci-pas/CodeSystem/PASTempCodes',
  adjudication: 'http://terminology.hl7.org/CodeSystem/adjudication',
} as const

/** The system of our trace numbers: TRN02 within the originator of TRN03. */
export function traceSystem(originator: string): string {
  return `urn:trnorg:${originator}`
}

/** A value with one coding. */
export function concept(system: string, code: string, display?: string | null) {
  return { coding: [{ system, code, ...(display ? { display } : {}) }] }
}
