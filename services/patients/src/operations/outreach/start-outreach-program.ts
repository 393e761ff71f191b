import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { OUTREACH_PROGRAMS } from '../../domain/cadence.js'
import type { PatientsDeps } from '../../deps.js'
import { saidToBeDead } from '../../storage/death-reports.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import { idempotencyKey, idOf, maybe } from '../fields.js'
import { planProgram } from './plan-program.js'

const schema = z.object({
  patientId: idOf('patient'),
  program: z.enum(OUTREACH_PROGRAMS),
  startsAt: maybe(z.date()),
  idempotencyKey,
})

const DAY_MS = 86_400_000
/** Every program is over by then: its tries would all be made at once. */
const MOST_DAYS_AGO = 30
const MOST_DAYS_AHEAD = 365

function wrongStart(startsAt: Date, now: Date): string | null {
  const days = (startsAt.getTime() - now.getTime()) / DAY_MS
  if (days < -MOST_DAYS_AGO) return `must not be more than ${MOST_DAYS_AGO} days ago`
  return days > MOST_DAYS_AHEAD ? `must not be more than ${MOST_DAYS_AHEAD} days ahead` : null
}

/** Plans every try of a program for a patient. The first that reaches them, or a refusal, ends it. */
export async function startOutreachProgram(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, program } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'startOutreachProgram', input }, async (tx) => {
    const now = context.clock.now()
    const touch = { row: 'outreach', verb: 'create', patientId, now } as const
    await takePatientRow(tx, patientId) // it is begun once
    const [patient] = await findPatientRows(tx, [patientId])
    if (!patient || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    if (patient.deceasedAt)
      return refused({
        kind: 'InvalidInput',
        message: 'The patient has died.',
        field: ['input', 'patientId'],
      })
    if ((await saidToBeDead(tx, [patientId])).has(patientId))
      return refused({
        kind: 'InvalidInput',
        message:
          'A contact told that the patient died. Verify it first: record the date of death, or a contact that reached the patient.',
        field: ['input', 'patientId'],
      })
    const timeZone = patient.timeZone ?? context.organizationZone
    const startsAt = parsed.value.startsAt ?? now
    const wrong = wrongStart(startsAt, now)
    if (wrong) return refused({ kind: 'InvalidInput', message: wrong, field: ['input', 'startsAt'] })
    const beginning = { patientId, program, encounterId: null, startsAt, timeZone, by: viewer.id }
    if (!(await planProgram({ tx, deps: context }, beginning)))
      return refused({
        kind: 'InvalidInput',
        message: 'is under way for this patient',
        field: ['input', 'program'],
      })
    return done({ id: patientId })
  })
}
