import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { CADENCES, OUTREACH_PROGRAMS, triesOf } from '../../domain/cadence.js'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import type { PatientsDeps } from '../../deps.js'
import { attemptsOf, insertAttempts } from '../../storage/contact-attempts.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import { idempotencyKey, idOf, maybe } from '../fields.js'

const schema = z.object({
  patientId: idOf('patient'),
  program: z.enum(OUTREACH_PROGRAMS),
  startsAt: maybe(z.date()),
  idempotencyKey,
})

/** What a program of tries writes to whom nobody has reached yet. */
const TEMPLATE = 'please-call'

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
    const { topic } = CADENCES[program]
    const open = (await attemptsOf(tx, patientId, null)).some(
      (one) => one.topic === topic && (one.status === 'PLANNED' || one.status === 'CALL_TASK'),
    )
    if (open)
      return refused({
        kind: 'InvalidInput',
        message: 'is under way for this patient',
        field: ['input', 'program'],
      })
    const timeZone = patient.timeZone ?? context.organizationZone
    const tries = triesOf(program, { startsAt: parsed.value.startsAt ?? now, timeZone })
    const planned = { patientId, topic, createdBy: viewer.id, createdAt: now }
    await insertAttempts(
      tx,
      tries.map((one) => attemptOf({ ...planned, ...one })),
    )
    return done({ id: patientId })
  })
}

type Planned = Pick<
  ContactAttemptRow,
  'patientId' | 'topic' | 'createdBy' | 'createdAt' | 'step' | 'channel' | 'dueAt'
>

function attemptOf(planned: Planned): ContactAttemptRow {
  const isCall = planned.channel === 'CALL'
  return {
    ...planned,
    id: newId('contact_attempt'),
    campaignId: null,
    kind: isCall ? 'CALL' : 'MESSAGE',
    status: 'PLANNED',
    denial: null,
    outcome: null,
    isAutomated: !isCall,
    template: isCall ? null : TEMPLATE,
    language: null,
    sendingSince: null,
    attemptedAt: null,
    providerMessageId: null,
  }
}
