import { admission, BORN, mrnOf } from './canaries.js'

/** Mutations with an input that is wrong, and a canary where it is wrong. */
export function wrongInputs(patientId: string): readonly (readonly [field: string, input: object])[] {
  const task = { patientId, title: 'x', timeZone: 'America/New_York' }
  return [
    ['addTask', { ...task, patientId: 'ZzcanaryId' }],
    ['addTask', { ...task, title: { text: 'ZzcanaryTitle' } }],
    ['addTask', { ...task, title: 'Zzcanary'.repeat(3000) }],
    ['addTask', { ...task, timeZone: 'Zzcanary/Mill' }],
    ['addTask', { ...task, dueAt: 'ZzcanaryDue' }],
    ['addTask', { ...task, priority: 'ZzcanaryPriority' }],
    ['addTask', { ...task, code: 'ZzcanaryCode', ownerId: 'ZzcanaryOwner', goalId: 'ZzcanaryGoal' }],
    ['addTask', { ...task, ZzcanaryField: 1 }],
    ['recordTransitionContact', { episodeId: 'ZzcanaryEpisode', expectedVersion: 'Zzcanary' }],
    [
      'createReferral',
      { patientId, agencyId: 'ZzcanaryAgency', category: 'SPECIALTY', need: 'ZzcanaryNeed' },
    ],
    ['createAuthorization', { patientId, payerId: 'ZzcanaryPayer', priority: 'STANDARD', serviceLines: [] }],
    ['attachDocument', { authorizationId: 'ZzcanaryAuth', kind: 'ZzcanaryKind', expectedVersion: 1 }],
    [
      'writeNote',
      { patientId, template: 'SBAR', visibility: 'SHARED', sections: [{ heading: 'ZzcanaryH', text: '' }] },
    ],
    ['updateDemographics', { patientId, expectedVersion: 1, birthDate: 'ZzcanaryBirth' }],
    ['updateDemographics', { patientId, expectedVersion: 9999, name: { family: 'ZzcanaryNew' } }],
    ['updateDemographics', { patientId, expectedVersion: 1, languages: [{ code: 'ZzcanaryLanguage' }] }],
    ['setContactPreference', { patientId, expectedVersion: 9999, language: 'ZzcanaryLanguage' }],
    [
      'recordCondition',
      { patientId, code: { system: 'Zzcanary', code: 'Zzcanary', display: '' }, clinicalStatus: 'Zzcanary' },
    ],
    [
      'recordCoverage',
      { patientId, memberId: 'ZzcanaryMember', payerCode: 'ZzcanaryPayer', startsOn: 'ZzcanaryDay' },
    ],
    [
      'registerPatient',
      {
        name: { family: 'ZzcanaryTwin' },
        identifiers: [{ system: 'urn:baton:mrn', value: mrnOf(0) }],
        birthDate: BORN,
      },
    ],
    [
      'registerPatient',
      { name: { family: 'Zzcanary\u0000Nul' }, identifiers: [{ system: 'zz', value: 'Zzcanary\u0000' }] },
    ],
    ['enrollInProgram', { patientId, program: 'ZzcanaryProgram', timeZone: 'America/New_York' }],
    ['assignCoordinator', { patientId, practitionerId: 'ZzcanaryPractitioner' }],
    ['revokeConsent', { consentId: 'ZzcanaryConsent', expectedVersion: 1 }],
    ['repairInboundMessage', { id: 'ZzcanaryMessage', expectedVersion: 1, text: admission('C9') }],
  ]
}

/** Queries that are wrong or find nothing, with a canary in their variables or written into their text. */
export function wrongQueries(): readonly (readonly [query: string, variables?: object])[] {
  const value = 'ZzcanaryLost'
  return [
    [
      'query ($value: String!) { patientByIdentifier(system: "urn:baton:mrn", value: $value) { id } }',
      { value },
    ],
    ['query ($value: ID!) { patient(id: $value) { id } }', { value }],
    ['query ($value: Cursor!) { patients(first: 2, after: $value) { edges { node { id } } } }', { value }],
    ['query ($value: Int!) { patients(first: $value) { edges { node { id } } } }', { value }],
    [`{ patientByIdentifier(system: "urn:baton:mrn", value: ${value}) { id } }`],
    [`{ patientByIdentifier(system: "urn:baton:mrn", value: "${value}" { id } }`],
    [`{ patientByIdentifier(system: "urn:baton:mrn", value: "${value}\n") { id } }`],
    [`{ patients(first: "${value}") { edges { node { id } } } }`],
    [`{ patients(orderBy: { by: ${value} }) { edges { node { id } } } }`],
    [`{ patient(id: "x" ${value} Smith) { id } }`],
  ]
}

const TORN = '{"query": "{ __typename }", "variables": {"name": "ZzcanaryTorn'

/** What comes by the other ways in, by whom, where, and as what it says it is. */
export const wrongPosts: readonly (readonly [persona: string, path: string, body: string, type: string])[] = [
  ['jo', '/graphql', TORN, 'application/json'],
  ['cardiology', '/partner/graphql', TORN, 'application/json'],
  ['jo', '/graphql/stream', TORN, 'application/json'],
  ['adam', '/import/fhir', 'ZzcanaryNonsense', 'text/plain'],
  ['adam', '/hl7v2', 'ZzcanaryNonsense', 'application/hl7-v2'],
  ['adam', '/in/sms', 'From=Zzcanary&Body=Zzcanary', 'application/x-www-form-urlencoded'],
  ['adam', '/in/payers/ZZCANARY/notifications', '{"Zzcanary": ', 'application/fhir+json'],
  ['adam', '/dev/token', '{"persona": "Zzcanary"}', 'application/json'],
]

/** Links and files that do not exist, and a query in the address. */
export const wrongPaths: readonly string[] = [
  '/documents/Zzcanary',
  '/in/links/Zzcanary',
  '/exports/Zzcanary',
  '/charts/Zzcanary',
  '/Zzcanary',
  '/graphql?query={patient(id:"Zzcanary"){id}}&variables={"name":"Zzcanary"}',
]
