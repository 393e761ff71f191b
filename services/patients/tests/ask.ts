import { expect } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import type { TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import type { PatientsDeps } from '../src/deps.js'

const ERRORS = `userErrors { __typename code message field ... on VersionConflict { currentVersion }
  ... on TransitionNotAllowed { from requested allowed } }`

/** A staff member of the cast and the role in the directory. */
const STAFF = {
  dana: 'coordinator',
  ida: 'nurse',
  omar: 'socialWorker',
  cho: 'physician',
  jo: 'supervisor',
  petra: 'privacyOfficer',
} as const

/** Asks and changes patients in a test, as the gateway would. */
export function asking(patients: TestSubgraph<PatientsDeps>) {
  async function send(who: Viewer, mutation: string, input: object, select = '') {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
    const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${select} ${ERRORS} } }`
    const answer = await patients.query(who, document, { input })
    expect(answer.errors).toBeUndefined()
    return { ...answer.data?.[mutation], extensions: answer.extensions }
  }

  /** Sends a mutation that must succeed. */
  async function done(who: Viewer, mutation: string, input: object, select = '') {
    const payload = await send(who, mutation, input, select)
    expect(payload.userErrors).toEqual([])
    return payload
  }

  /** What a query answers, without any error. */
  async function read(who: Viewer, document: string) {
    const answer = await patients.query(who, document)
    expect(answer.errors).toBeUndefined()
    return answer.data ?? {}
  }

  /** The cast in the directory, and one patient whom Dana coordinates. */
  async function cast(): Promise<string> {
    for (const [name, role] of Object.entries(STAFF)) {
      const id = viewer(name as keyof typeof STAFF).id
      await done(viewer('adam'), 'savePractitioner', { id, name: { family: name }, roles: [role] })
    }
    return patient({ family: 'Bell', given: ['Marcus'] })
  }

  /** One more patient of Dana's. */
  async function patient(name: { family: string; given: string[] }, more: object = {}): Promise<string> {
    const input = {
      name,
      birthDate: '1990-05-04',
      timeZone: 'America/New_York',
      confirmedNotDuplicate: true, // tests know whom they add
      ...more,
    }
    const made = await done(viewer('jo'), 'registerPatient', input, 'patient { id }')
    const patientId = String(made.patient.id)
    await done(viewer('jo'), 'assignCoordinator', { patientId, practitionerId: viewer('dana').id })
    return patientId
  }

  /** Elena may see a patient's chart from now on, and act for the patient. */
  async function proxy(patientId: string) {
    const elena = { personId: viewer('elena').id, name: { family: 'Ramirez' }, relationship: 'MTH' }
    const person = await done(
      viewer('jo'),
      'addRelatedPerson',
      { patientId, ...elena },
      'relatedPerson { id }',
    )
    const grant = {
      relatedPersonId: person.relatedPerson.id,
      authority: 'GUARDIAN',
      scopes: ['CHART', 'ACT'],
    }
    await done(viewer('jo'), 'grantProxy', grant)
    return viewer('elena')
  }

  /** What was told of a type. */
  async function told(type: string) {
    return (await patients.outbox()).filter((event) => event.type === type).map(({ payload }) => payload)
  }

  return { send, done, read, cast, patient, proxy, told }
}
