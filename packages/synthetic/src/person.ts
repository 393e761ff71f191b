import { referenceTo, type Resource } from './bundle.js'
import { uuidFor } from './random.js'
import { payers, type Diagnosis, type PayerCode, type Place } from './vocabulary.js'

/** A fictional person, before they are printed as FHIR. */
export interface Person {
  readonly mrn: string
  readonly given: string
  readonly family: string
  readonly gender: 'female' | 'male'
  /** Calendar date, YYYY-MM-DD. */
  readonly birthDate: string
  readonly place: Place
  /** BCP 47 code and its English name. */
  readonly language: readonly [string, string]
  readonly interpreterNeeded: boolean
  readonly payer: PayerCode
  readonly memberId: string
  /** Two digits: phones are 555-01xx, the range reserved for fiction. */
  readonly phoneSuffix: string
}

/** FHIR Patient; the MRN under `urn:baton:mrn` is what re-imports and scenarios recognise them by. */
export function patientResource(person: Person): Resource {
  const [code, display] = person.language
  return {
    resourceType: 'Patient',
    id: uuidFor(`patient ${person.mrn}`),
    identifier: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
        system: 'urn:baton:mrn',
        value: person.mrn,
      },
    ],
    active: true,
    name: [{ use: 'official', family: person.family, given: [person.given] }],
    telecom: contactPoints(person),
    gender: person.gender,
    birthDate: person.birthDate,
    address: [addressOf(person)],
    communication: [
      {
        language: { coding: [{ system: 'urn:ietf:bcp:47', code, display }], text: display },
        preferred: true,
      },
    ],
    ...(person.interpreterNeeded ? { extension: [interpreterNeeded] } : {}),
  }
}

const interpreterNeeded = {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
  valueBoolean: true,
}

function contactPoints(person: Person): object[] {
  const mailbox = `${person.given}.${person.family}`.toLowerCase()
  return [
    { system: 'phone', use: 'mobile', value: `+1-${person.place.areaCode}-555-01${person.phoneSuffix}` },
    { system: 'email', value: `${mailbox}@example.org` },
  ]
}

function addressOf(person: Person): object {
  const { city, state, zip } = person.place
  const street = `${Number(person.phoneSuffix) + 1} Baton Street`
  return { use: 'home', line: [street], city, state, postalCode: zip, country: 'US' }
}

/** FHIR Coverage of a person by a payer, with the member id the payer knows them by. */
export function coverageResource(person: Person, patient: Resource, payer: Resource): Resource {
  const { name, typology, typologyText } = payers[person.payer]
  return {
    resourceType: 'Coverage',
    id: uuidFor(`coverage ${person.mrn}`),
    identifier: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MB' }] },
        system: `urn:baton:member:${person.payer}`,
        value: person.memberId,
      },
    ],
    status: 'active',
    type: { coding: [{ system: 'https://nahdo.org/sopt', code: typology }], text: typologyText },
    subscriberId: person.memberId,
    beneficiary: referenceTo(patient),
    period: { start: '2026-01-01' },
    payor: [
      {
        ...referenceTo(payer),
        identifier: { system: 'urn:baton:payer', value: person.payer },
        display: name,
      },
    ],
  }
}

/** FHIR Condition, coded in SNOMED CT and ICD-10-CM, active since the given date. */
export function conditionResource(patient: Resource, diagnosis: Diagnosis, onset: string): Resource {
  return {
    resourceType: 'Condition',
    id: uuidFor(`condition ${patient.id} ${diagnosis.snomed}`),
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
    },
    code: {
      coding: [
        { system: 'http://snomed.info/sct', code: diagnosis.snomed, display: diagnosis.text },
        { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: diagnosis.icd10 },
      ],
      text: diagnosis.text,
    },
    subject: referenceTo(patient),
    onsetDateTime: onset,
  }
}
