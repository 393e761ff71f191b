import type { PasCase } from '@baton/fhir/pas/case'

/** A request for nine home visits, under the given trace number: the same size as the ones we send. */
export function sampleCase(trace: string): PasCase {
  return {
    trace,
    originator: 'baton',
    baseUrl: 'https://baton.example.org/fhir',
    claimId: `claim-${trace}`,
    createdAt: '2026-11-24T15:00:00-05:00',
    expedited: false,
    patient: { id: 'rosa', family: 'Delgado', given: ['Rosa'], birthDate: '1952-06-14', gender: 'female' },
    coverage: { id: 'coverage', memberId: 'SA778812034' },
    insurer: { id: 'summit', name: 'Summit Advantage', npi: '1234567893' },
    provider: { id: 'baton', name: 'Baton Care', npi: '1234567893' },
    practitioner: null,
    diagnoses: [
      { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9', display: 'Heart failure, unspecified' },
    ],
    lines: [
      {
        sequence: 1,
        service: {
          system: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
          code: 'G0299',
          display: 'RN visit at home',
        },
        serviceType: '42',
        placeOfService: '12',
        quantity: 9,
        unit: 'visits',
        from: null,
        to: null,
      },
    ],
  }
}
