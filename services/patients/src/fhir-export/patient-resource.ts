import type { Resource } from '@baton/fhir/facts/elements'
import type { Identifier, PatientRow } from '../domain/patient.js'
import { humanName, present, telecom } from './elements.js'

const INTERPRETER = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired'

/** Demographics -> FHIR Patient. */
export function patientResource(row: PatientRow, identifiers: readonly Identifier[]): Resource {
  const { name, address } = row
  return present({
    identifier: identifiers.map(identifierOf),
    name: [{ use: 'official', ...humanName(name) }],
    telecom: row.contactPoints.map(telecom),
    gender: row.sex.toLowerCase(),
    birthDate: row.birthDate,
    deceasedDateTime: row.deceasedAt,
    address: address && [present({ ...address, lines: undefined, line: address.lines })],
    communication: row.languages.map(({ code, display, preferred }) => ({
      language: present({
        coding: code === null ? undefined : [{ system: 'urn:ietf:bcp:47', code }],
        text: display,
      }),
      preferred,
    })),
    extension:
      row.interpreterNeeded === null
        ? undefined
        : [{ url: INTERPRETER, valueBoolean: row.interpreterNeeded }],
  })
}

function identifierOf({ system, value, type }: Identifier): Resource {
  const coding = [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: type }]
  return present({ type: type === null ? undefined : { coding }, system, value })
}
