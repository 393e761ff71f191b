import type { Verb } from '@baton/auth/reach'
import type { EntityManager } from 'typeorm'
import type {
  Discrepancy,
  MedicationReconciliation,
  MedicationSource,
  PrescriberNotice,
} from '../domain/medication-reconciliation.js'
import { MedicationDiscrepancyEntity } from './medication-discrepancy.entity.js'
import { MedicationReconciliationEntity } from './medication-reconciliation.entity.js'
import { MedicationSourceEntity } from './medication-source.entity.js'
import { PrescriberNoticeEntity } from './prescriber-notice.entity.js'
import { openLabels } from './open-labels.js'
import { withinReach, type Database, type Reader } from './reader.js'

const COLUMNS = `m.id, m.version, m.patient_id as "patientId", m.episode_id as "episodeId", m.status,
  m.started_by as "startedBy", m.started_at as "startedAt", m.completed_by as "completedBy",
  m.completed_as as "completedAs", m.completed_at as "completedAt"`

/** What is reconciled after a stay is as protected as the stay. */
function reach(reader: Reader, verb: Verb) {
  const column = 'm.patient_id'
  const within = withinReach(reader, { row: 'medicationReconciliation', verb, column, nextParameter: 2 })
  const nextParameter = 2 + within.parameters.length
  const labels = `labels_behind('MedicationReconciliation', m.id)`
  const open = openLabels(reader, { labels, column, nextParameter })
  return { sql: `${within.sql} and ${open.sql}`, parameters: [...within.parameters, ...open.parameters] }
}

/** The reconciliations with these ids that the reader may see. One statement. */
export async function findReconciliations(
  db: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly MedicationReconciliation[]> {
  const visible = reach(reader, 'read')
  return db.query(
    `select ${COLUMNS} from medication_reconciliation m where m.id = any($1) and ${visible.sql}`,
    [ids, ...visible.parameters],
  )
}

/** Every reconciliation of these patients that the reader may see, newest first. One statement. */
export async function findReconciliationsOfPatients(
  db: Database,
  reader: Reader,
  patientIds: readonly string[],
): Promise<readonly MedicationReconciliation[]> {
  const visible = reach(reader, 'read')
  return db.query(
    `select ${COLUMNS} from medication_reconciliation m where m.patient_id = any($1) and ${visible.sql}
      order by m.started_at desc, m.id desc`,
    [patientIds, ...visible.parameters],
  )
}

/** One reconciliation that the reader may change this way, locked until the transaction ends; null if there is none. */
export async function findReconciliationToChange(
  tx: EntityManager,
  reader: Reader & { verb: Verb },
  id: string,
): Promise<MedicationReconciliation | null> {
  const visible = reach(reader, reader.verb)
  const rows: MedicationReconciliation[] = await tx.query(
    `select ${COLUMNS} from medication_reconciliation m where m.id = $1 and ${visible.sql} for update`,
    [id, ...visible.parameters],
  )
  return rows[0] ?? null
}

/** Adds a reconciliation with its lists. */
export async function addReconciliation(
  tx: EntityManager,
  reconciliation: MedicationReconciliation,
  sources: readonly MedicationSource[],
): Promise<void> {
  await tx.insert(MedicationReconciliationEntity, reconciliation)
  if (sources.length > 0) await tx.insert(MedicationSourceEntity, [...sources])
}

/** Writes a reconciliation if it is still as it was read; false if somebody else was first. The version goes up. */
export async function replaceReconciliation(
  tx: EntityManager,
  { id, version }: Pick<MedicationReconciliation, 'id' | 'version'>,
  next: Partial<Pick<MedicationReconciliation, 'status' | 'completedBy' | 'completedAs' | 'completedAt'>>,
): Promise<boolean> {
  const result = await tx.update(MedicationReconciliationEntity, { id, version }, next)
  return result.affected === 1
}

/** Adds findings. */
export async function addDiscrepancies(tx: EntityManager, found: readonly Discrepancy[]): Promise<void> {
  if (found.length > 0) await tx.insert(MedicationDiscrepancyEntity, [...found])
}

/** Writes what became of a list; its reconciliation is locked. */
export async function setSource(
  tx: EntityManager,
  id: string,
  next: Partial<MedicationSource>,
): Promise<void> {
  await tx.update(MedicationSourceEntity, { id }, next)
}

/** Writes what became of a finding; its reconciliation is locked. */
export async function setDiscrepancy(
  tx: EntityManager,
  id: string,
  next: Partial<Discrepancy>,
): Promise<void> {
  await tx.update(MedicationDiscrepancyEntity, { id }, next)
}

/** Writes a notice down. */
export async function addNotice(tx: EntityManager, notice: PrescriberNotice): Promise<void> {
  await tx.insert(PrescriberNoticeEntity, notice)
}

/** Writes the prescriber's answer; its reconciliation is locked. */
export async function setNotice(
  tx: EntityManager,
  id: string,
  next: Partial<PrescriberNotice>,
): Promise<void> {
  await tx.update(PrescriberNoticeEntity, { id }, next)
}
