import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { latestBirth } from '../../domain/birth-date.js'
import { ageOn } from '../../domain/calendar.js'
import { INSTRUMENT_CODES, INSTRUMENTS } from '../../domain/instruments/catalogue.js'
import type { AnsweredFor, AnswerFault } from '../../domain/instruments/instrument.js'
import { insertAssessment, type FilledIn } from '../../storage/assessments.js'
import { isPregnant } from '../../storage/conditions.js'
import { findVisibleEncounters } from '../../storage/encounters.js'
import { findMonitoringScale } from '../../storage/monitoring-scales.js'
import { findPatientRows } from '../../storage/patients.js'
import { askingIn, type RecordContext } from './begin-record.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import { followUpAssessment } from './follow-up-assessment.js'
import { refuseUnlived } from '../refuse-unlived.js'

const schema = z.object({
  patientId: idOf('patient'),
  instrument: z.enum(INSTRUMENT_CODES),
  answers: z.array(z.object({ item: text(50), value: maybe(z.string().max(100)) })).max(100),
  assessedAt: maybe(z.date()),
  encounterId: maybe(idOf('encounter')),
  allowProrate: z.boolean().nullish(),
  idempotencyKey,
})

type Input = z.output<typeof schema>

/** Scores a form and keeps it as it was filled in. A form that cannot be scored is refused item by item, whole. */
export async function recordAssessment(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, encounterId } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'recordAssessment', input }, async (tx) => {
    const now = context.clock.now()
    const touch = { row: 'assessment', verb: 'create', patientId, now } as const
    const [patient] = await findPatientRows(tx, [patientId])
    if (!patient || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const [encounter] = encounterId ? await findVisibleEncounters(askingIn(tx, context), [encounterId]) : []
    if (encounterId && encounter?.patientId !== patientId)
      return refused({ ...notFound('encounter'), field: ['input', 'encounterId'] })
    const { assessedAt } = parsed.value
    const unlived = await refuseUnlived(tx, { patientId, now }, { assessedAt })
    if (unlived.length > 0) return refused(...unlived)
    const at = assessedAt ?? now
    const zone = patient.timeZone ?? context.organizationZone
    // Of a year or a month alone the youngest age counts: an instrument for adults is refused to who may be a child.
    const latest = latestBirth(patient)
    const age = latest === null ? null : (ageOn(latest, at, zone) ?? 0)
    const pregnant = await isPregnant(askingIn(tx, context), patientId, at)
    const plannedSpo2Scale = await findMonitoringScale(tx, patientId)
    const asked = { age, pregnant, plannedSpo2Scale, morseBands: context.morseBands }
    const result = scoreOf(parsed.value, asked)
    if (!result.ok) return refused(...result.faults.map(refusalOf))
    const assessment: FilledIn = {
      id: newId('assessment'),
      patientId,
      encounterId,
      instrument: parsed.value.instrument,
      version: INSTRUMENTS[parsed.value.instrument].version,
      answers: parsed.value.answers,
      ...result.scored,
      assessedAt: at,
      recordedAt: now,
      recordedBy: viewer.id,
    }
    await insertAssessment(tx, assessment)
    await followUpAssessment({ tx, deps: context }, assessment)
    return done({ id: assessment.id })
  })
}

function scoreOf({ instrument, answers, allowProrate }: Input, patient: Omit<AnsweredFor, 'allowProrate'>) {
  const byItem = new Map<string, string[]>()
  for (const { item, value } of answers)
    byItem.set(item, [...(byItem.get(item) ?? []), ...(value === null || value === '' ? [] : [value])])
  return INSTRUMENTS[instrument].score(byItem, { ...patient, allowProrate: allowProrate ?? false })
}

function refusalOf({ item, message, code, whole }: AnswerFault): Refusal {
  if (whole) return { ...wrong(['instrument'], message), ...(code && { code }) }
  return wrong(['answers', item], `${item} ${message}`)
}

function wrong(field: readonly string[], message: string) {
  return { kind: 'InvalidInput', message, field: ['input', ...field] } as const
}
