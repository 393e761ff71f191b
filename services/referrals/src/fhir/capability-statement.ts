const interactions = (...codes: readonly string[]) => codes.map((code) => ({ code }))
const GUIDE = 'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition'

/** What other systems may do here in FHIR. */
export const CAPABILITY_STATEMENT = {
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-11-25',
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      interaction: interactions('transaction'),
      resource: [
        {
          type: 'ServiceRequest',
          supportedProfile: [`${GUIDE}/SDOHCC-ServiceRequest`],
          interaction: interactions('read', 'create', 'update'),
        },
        {
          type: 'Task',
          supportedProfile: [`${GUIDE}/SDOHCC-TaskForReferralManagement`],
          interaction: interactions('read', 'create', 'update'),
          conditionalUpdate: false,
        },
        {
          type: 'Consent',
          supportedProfile: [`${GUIDE}/SDOHCC-Consent`],
          interaction: interactions('read'),
        },
        { type: 'Bundle', interaction: interactions('read') },
      ],
    },
  ],
}
