import type { EntityManager } from 'typeorm'
import type { CoverageRow } from '../domain/coverage.js'
import { visiblePatientId, type Asking } from './reach.js'
import { LABELLED_ENTRIES, openRows } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `coverage.id, coverage.version, coverage.patient_id as "patientId", coverage.status, coverage.type,
  coverage.member_id as "memberId", coverage.payer_name as "payerName", coverage.payer_code as "payerCode",
  coverage.payer_id as "payerId", coverage.starts_on::text as "startsOn", coverage.ends_on::text as "endsOn",
  coverage.claim_payer as "claimPayer", coverage.last_billed_on::text as "lastBilledOn"`

/** Coverages by id, whoever asks; for operations. */
export async function findCoverages(
  tx: EntityManager,
  ids: readonly string[],
): Promise<readonly CoverageRow[]> {
  return tx.query(`select ${COLUMNS} from coverage where id = any($1)`, [ids])
}

/** The coverages of these ids that the viewer may see. */
export async function findVisibleCoverages(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly CoverageRow[]> {
  const where = openTo(asking).and((n) => `coverage.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from coverage where ${where.sql}`, where.parameters)
}

/** The coverages of patients, newest first, at most 50 each. */
export async function coveragesOfPatients(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly CoverageRow[]> {
  const where = openTo(asking)
  const parameters = [...where.parameters, patientIds]
  return asking.db.query(
    `select listed.* from unnest($${parameters.length}::text[]) as wanted (patient_id) cross join lateral (
       select ${COLUMNS} from coverage where coverage.patient_id = wanted.patient_id and ${where.sql}
        order by coalesce(starts_on, last_billed_on) desc nulls last, id desc limit 50) as listed`,
    parameters,
  )
}

/** Coverages that claims tell of: one per patient and payer, with the latest day billed. Nothing else is known of them. */
export async function upsertClaimCoverages(
  tx: EntityManager,
  claims: readonly { id: string; patientId: string; payer: string; lastBilledOn: string | null }[],
): Promise<void> {
  if (claims.length === 0) return
  await tx.query(
    `insert into coverage (id, patient_id, status, payer_name, claim_payer, last_billed_on)
     select id, "patientId", 'ACTIVE', payer, payer, "lastBilledOn"
       from jsonb_to_recordset($1::jsonb) as claim (id text, "patientId" text, payer text, "lastBilledOn" date)
     on conflict (patient_id, claim_payer) do update
       set last_billed_on = excluded.last_billed_on, version = coverage.version + 1
       where coverage.last_billed_on is null or coverage.last_billed_on < excluded.last_billed_on`,
    [JSON.stringify(claims)],
  )
}

/** A coverage shows who pays for what: one that its source labelled is withheld like anything else with that label. */
function openTo(asking: Asking): Where {
  const { sql, values } = openRows(asking, 'labelled_entry', 'COVERAGE')
  return visiblePatientId(asking, 'demographics', 'coverage.patient_id').andEach(
    (...parameters) => `not exists (select 1 from ${LABELLED_ENTRIES}
      where labelled_entry.patient_id = coverage.patient_id and labelled_entry.type = 'Coverage'
        and labelled_entry.target_id = coverage.id and labelled_entry.sensitivity <> 'NONE'
        and not (${sql(...parameters)}))`,
    values,
  )
}
