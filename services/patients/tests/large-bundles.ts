/** An entry of a bundle as it is sent. */
interface Sent {
  readonly fullUrl?: string
  readonly resource: object
}

/** Heart rates of one patient, who comes last and whom each calls by the URL of the entry. */
export function measurements(prefix: string, count: number): Sent[] {
  const patient = {
    fullUrl: `urn:uuid:${prefix}`,
    resource: { resourceType: 'Patient', id: prefix, name: [{ family: 'Large' }], birthDate: '1950-02-03' },
  }
  const many = Array.from({ length: count }, (_, at) => ({
    resource: {
      resourceType: 'Observation',
      id: `${prefix}-${at}`,
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
      subject: { reference: `urn:uuid:${prefix}` },
      effectiveDateTime: '2026-03-04T10:00:00Z',
      valueQuantity: { value: 60 + (at % 40), unit: '/min' },
      note: [{ text: `no "entry": [ {${'}'.repeat(at % 3)} \\ of its own, however it looks` }],
    },
  }))
  return [...many, patient]
}

/** A bundle whose entries come before it says what it is. */
export const bundleOf = (type: string, entry: readonly object[]) => ({ entry, resourceType: 'Bundle', type })
