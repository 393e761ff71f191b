import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../../config.js'
import {
  acknowledgeBy,
  actionBy,
  workOfEscalation,
  type Escalation,
  type EscalationSeverity,
  type Sbar,
} from '../../domain/escalation.js'
import { escalations } from '../../storage/escalations.js'
import { findStratum } from '../../storage/patient-strata.js'
import { labelBehind } from '../../storage/record-labels.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { putOnQueue } from '../work-queue/change-queue.js'
import { askRung } from './ask-rung.js'
import type { Actor } from '../transition/settle-contacts.js'

/** What shall be raised. */
export interface NewEscalation extends Sbar {
  readonly patientId: string
  readonly severity: EscalationSeverity
  readonly cause:
    'DETERIORATION' | 'THRESHOLD' | 'SILENCE' | 'PLAN_ALERT' | 'UNREACHED' | 'SAFETY_CONCERN' | 'RAISED'
  readonly causeId: string | null
}

/** Opens an escalation: its clock starts, the first of the ladder is asked and told, the queue has it on top. */
export async function openEscalation(
  tx: EntityManager,
  request: NewEscalation,
  { config, by, now }: Actor & { config: CarePlansConfig },
): Promise<Escalation> {
  const { patientId, severity } = request
  const timeZone = (await findStratum(tx, patientId))?.timeZone ?? config.organizationTimeZone
  const due = acknowledgeBy(severity, now, { timeZone, extraClosings: config.extraClosings })
  const unanswered = { acknowledgedBy: null, acknowledgedAt: null, actionedAt: null }
  const unclosed = { disposition: null, dispositionNote: null, closedBy: null, closedAt: null }
  const opened = {
    ...request,
    ...unanswered,
    ...unclosed,
    id: newId('escalation'),
    version: 1,
    status: 'OPEN' as const,
    timeZone,
    raisedBy: by,
    raisedAt: now,
    ownerId: null,
    rung: -1,
    acknowledgeBy: due,
    climbAt: null,
    actionBy: actionBy(severity, now),
  }
  const first = await askRung(tx, opened, { config, now })
  const escalation = { ...opened, ...first.change }
  await escalations.add(tx, escalation)
  await first.tell()
  await addStatusChanges(tx, [
    { subjectId: escalation.id, at: now, by, from: null, to: 'OPEN', reason: request.cause },
  ])
  await putOnQueue(tx, [workOfEscalation(escalation)])
  await tellMoved(tx, escalation, { from: null, now })
  return escalation
}

/** Tells the others where an escalation stands: ids and codes, no health detail. */
export async function tellMoved(
  tx: EntityManager,
  { id, patientId, severity, status }: Escalation,
  { from, now }: { from: string | null; now: Date },
): Promise<void> {
  const sensitivity = await labelBehind(tx, 'Escalation', id)
  const payload = {
    escalationId: id,
    patientId,
    severity,
    from,
    to: status,
    at: now.toISOString(),
    sensitivity,
  }
  const about = { subject: id, patientId, occurredAt: now, recordedAt: now }
  await appendToOutbox(tx, [event('escalation.moved.v1', { ...about, payload })])
}
