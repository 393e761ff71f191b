import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { factOfPatient } from '../../clinical-facts/fact-of-row.js'
import { strataOf, type PatientRow } from '../../domain/patient.js'
import { planContacts } from '../risk/ask-for-contact.js'
import { tellClinicalFacts } from '../chart/tell-clinical-facts.js'
import { endParentsGrants } from '../proxy/end-parents-grants.js'
import { askAgainWhetherDead, settleDeath } from '../outreach/verify-death.js'
import type { Writing } from '../writing.js'

type Told = Omit<PatientRow, 'version'>

interface Changes {
  readonly after: readonly Told[]
  readonly before: readonly Told[]
  /** An import tells what measures need from the resources themselves. */
  readonly factsAreTold?: boolean
}

/**
 * Tells the others of patients who are new, and of those whose facts that others count by have changed. Answers the number of the
 * revocation, if somebody's access ends by it.
 */
export async function tellPatients(
  writing: Writing,
  { after, before, factsAreTold }: Changes,
): Promise<number | null> {
  const { tx, deps } = writing
  const recordedAt = deps.clock.now()
  const former = new Map(
    before.map((patient) => [patient.id, JSON.stringify(strataOf(patient, deps.organizationZone))]),
  )
  const events = after.flatMap((patient) => {
    const payload = strataOf(patient, deps.organizationZone)
    const known = former.get(patient.id)
    if (known === JSON.stringify(payload)) return []
    const type = known === undefined ? 'patient.registered.v1' : 'patient.updated.v1'
    const facts = { subject: patient.id, patientId: patient.id, occurredAt: recordedAt, recordedAt, payload }
    return [event(type, facts)]
  })
  const died = deaths({ after, before }, recordedAt)
  await appendToOutbox(tx, [...events, ...died])
  const alive = takenBack({ after, before })
  const moved = [...died.map(({ subject }) => subject), ...alive]
  await planContacts(
    writing,
    moved.filter((patientId) => former.has(patientId)),
  )
  await settleDeath(
    writing,
    died.map(({ subject }) => subject),
  )
  await askAgainWhetherDead(writing, alive)
  const epoch = await endParentsGrants(writing, ofAgeOtherwise({ after, before }))
  if (factsAreTold) return epoch
  await tellClinicalFacts(
    writing,
    after.map((patient) => factOfPatient(patient, former.has(patient.id))),
  )
  return epoch
}

/** Whose day of birth, or the clock by which it begins, is another one than was known. */
function ofAgeOtherwise({ after, before }: Changes): readonly Told[] {
  const known = new Map(before.map((patient) => [patient.id, patient]))
  return after.filter(({ id, birthDate, timeZone }) => {
    const former = known.get(id)
    return former && (former.birthDate !== birthDate || former.timeZone !== timeZone)
  })
}

/** Each death that is known from now on; one whose instant is corrected is told again. */
function deaths({ after, before }: Changes, recordedAt: Date): readonly NewEvent<'patient.died.v1'>[] {
  const known = new Map(before.map(({ id, deceasedAt }) => [id, deceasedAt?.getTime()]))
  return after.flatMap(({ id: patientId, deceasedAt }) => {
    if (!deceasedAt || known.get(patientId) === deceasedAt.getTime()) return []
    const payload = { patientId, at: deceasedAt.toISOString() }
    return [
      event('patient.died.v1', {
        subject: patientId,
        patientId,
        occurredAt: deceasedAt,
        recordedAt,
        payload,
      }),
    ]
  })
}

/** Whose death is taken back from now on: they are contacted again. */
function takenBack({ after, before }: Changes): readonly string[] {
  const dead = new Set(before.flatMap(({ id, deceasedAt }) => (deceasedAt ? [id] : [])))
  return after.flatMap(({ id, deceasedAt }) => (!deceasedAt && dead.has(id) ? [id] : []))
}
