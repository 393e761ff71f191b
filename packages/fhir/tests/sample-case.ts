import type { PasCase } from '../src/pas/case.js'

/** Home health for somebody who came home: what the tests of messages to payers ask for. */
export const sampleCase: PasCase = {
  trace: 'HVABCDEFGHIJKLMNOPQRST',
  originator: '11234567893',
  baseUrl: 'https://baton.example/fhir',
  claimId: 'authorization_1',
  createdAt: '2026-11-24T20:00:00.000Z',
  expedited: true,
  patient: { id: 'patient_1', family: 'Delgado', given: ['Rosa'], birthDate: '1952-06-14', gender: 'female' },
  coverage: { id: 'coverage_1', memberId: 'SA778812034' },
  insurer: { id: 'payer_1', name: 'Summit Advantage', npi: null },
  provider: { id: 'requester_1', name: 'Harborview', npi: '1234567893' },
  practitioner: { id: 'practitioner_1', name: 'Helen Cho', npi: '1234567893' },
  diagnoses: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9', display: null }],
  lines: [
    {
      sequence: 1,
      service: {
        system: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
        code: 'G0299',
        display: 'RN',
      },
      serviceType: '42',
      placeOfService: '12',
      quantity: 9,
      unit: 'visits',
      from: '2026-11-28',
      to: '2027-01-26',
    },
  ],
}
