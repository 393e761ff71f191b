import type { EntityManager } from 'typeorm'
import type { EscalationAction } from '../domain/escalation-action.js'
import type { Escalation, Rung } from '../domain/escalation.js'
import { EscalationActionEntity } from './escalation-action.entity.js'
import { EscalationEntity } from './escalation.entity.js'
import { openLabels } from './open-labels.js'
import type { Database, Reader } from './reader.js'
import { recordsOf } from './records.js'

/** The statements of escalations, newest first. */
export const escalations = recordsOf(EscalationEntity, {
  row: 'escalation',
  order: 't.raised_at desc, t.id desc',
  labels: `labels_behind('Escalation', t.id)`,
})

/** The escalations that some forms raised, for who may know of the form. One statement. */
export async function raisedByAssessments(
  db: Database,
  reader: Reader,
  assessmentIds: readonly string[],
): Promise<readonly (Escalation & { readonly causeId: string })[]> {
  const labelled = { labels: 'labels_of(t.cause_id)', column: 't.patient_id', kind: 'ASSESSMENT' } as const
  const open = openLabels(reader, { ...labelled, nextParameter: 2 })
  const rows = await escalations.where(db, reader, {
    sql: `t.cause = 'SAFETY_CONCERN' and t.cause_id = any($1) and ${open.sql}`,
    parameters: [assessmentIds, ...open.parameters],
    order: 't.id',
    limit: assessmentIds.length,
  })
  return rows.flatMap((row) => (row.causeId === null ? [] : [{ ...row, causeId: row.causeId }]))
}

/** The statements of what was done about them, oldest first. */
export const escalationActions = recordsOf(EscalationActionEntity, { row: 'escalation', order: 't.at, t.id' })

/** Writes an action down. */
export async function addAction(tx: EntityManager, action: EscalationAction): Promise<void> {
  await tx.insert(EscalationActionEntity, action)
}

/** The open escalations of a patient that monitoring caused, most severe and newest first. */
export async function findOpenDeteriorations(
  tx: EntityManager,
  patientId: string,
): Promise<readonly Pick<Escalation, 'id' | 'severity'>[]> {
  return tx.query(
    `select id, severity from escalation
      where patient_id = $1 and status <> 'CLOSED' and cause in ('DETERIORATION', 'THRESHOLD')
      order by array_position(array['EMERGENT', 'URGENT', 'SAME_DAY', 'ROUTINE'], severity), raised_at desc`,
    [patientId],
  )
}

/** The open escalation of a patient of whom no reading came; null when there is none. */
export async function findOpenSilence(tx: EntityManager, patientId: string): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `select id from escalation where patient_id = $1 and cause = 'SILENCE' and status <> 'CLOSED' limit 1`,
    [patientId],
  )
  return rows[0]?.id ?? null
}

/** The open escalation of a cause; null when there is none. */
export async function findOpenOf(
  tx: EntityManager,
  { cause, causeId }: { cause: string; causeId: string },
): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `select id from escalation where cause = $1 and cause_id = $2 and status <> 'CLOSED'`,
    [cause, causeId],
  )
  return rows[0]?.id ?? null
}

/** Whether something was raised already by this reading or assessment. */
export async function isRaised(tx: EntityManager, cause: string, causeId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from escalation where cause = $1 and cause_id = $2', [
    cause,
    causeId,
  ])
  return rows.length > 0
}

/** Escalations that nobody answered in time, longest waiting first. */
export async function findUnanswered(
  db: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    'select id from escalation where climb_at <= $1 order by climb_at limit $2',
    [now, limit],
  )
  return rows.map((row) => row.id)
}

/** Who stands on a rung for a patient now: the coordinator, who covers; nobody on the rungs above. */
export async function findOnRung(
  tx: EntityManager,
  { patientId, rung, now }: { patientId: string; rung: Rung; now: Date },
): Promise<string | null> {
  const kind = { PRIMARY: 'COORDINATOR', COVERING: 'COVERING', SUPERVISOR: null, MEDICAL_DIRECTOR: null }[
    rung
  ]
  if (kind === null) return null
  const rows: { id: string }[] = await tx.query(
    `select practitioner_id as id from care_relationship
      where patient_id = $1 and kind = $2 and starts_at <= $3 and (ends_at is null or ends_at > $3)
      order by starts_at desc limit 1`,
    [patientId, kind, now],
  )
  return rows[0]?.id ?? null
}
