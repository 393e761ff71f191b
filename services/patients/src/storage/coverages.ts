import type { EntityManager } from 'typeorm'
import type { CoverageRow } from '../domain/coverage.js'
import { visiblePatientId, type Asking } from './reach.js'
import { CARRYING_ENTRIES, openRows } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `coverage.id, coverage.version, coverage.patient_id as "patientId", coverage.status, coverage.type,
  coverage.member_id as "memberId", coverage.payer_name as "payerName", coverage.payer_code as "payerCode",
  coverage.payer_id as "payerId", coverage.starts_on::text as "startsOn", coverage.ends_on::text as "endsOn",
  coverage.claim_payer as "claimPayer"`
const LAST_BILLED = 'coverage.last_billed_on::text'

/** Coverages by id, whoever asks; for operations. */
export async function findCoverages(
  tx: EntityManager,
  ids: readonly string[],
): Promise<readonly CoverageRow[]> {
  return tx.query(`select ${COLUMNS}, ${LAST_BILLED} as "lastBilledOn" from coverage where id = any($1)`, [
    ids,
  ])
}

/** The coverages of these ids that the viewer may see. */
export async function findVisibleCoverages(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly CoverageRow[]> {
  const { where, columns } = openTo(asking)
  where.and((n) => `coverage.id = any(${n})`, ids)
  return asking.db.query(`select ${columns} from coverage where ${where.sql}`, where.parameters)
}

/** The coverages of patients, newest first, at most 50 each. */
export async function coveragesOfPatients(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly CoverageRow[]> {
  const { where, columns } = openTo(asking)
  const parameters = [...where.parameters, patientIds]
  return asking.db.query(
    `select listed.* from unnest($${parameters.length}::text[]) as wanted (patient_id) cross join lateral (
       select ${columns} from coverage where coverage.patient_id = wanted.patient_id and ${where.sql}
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

/** The payer of a claim, and the day that it bills for, as `map-coverage` reads them. */
const NAMES_PAYER = `exists (select 1 from json_array_elements(case when json_typeof(labelled_entry.body -> 'contained') = 'array'
    then labelled_entry.body -> 'contained' else '[]' end) as part
  where part ->> 'resourceType' = 'Coverage'
    and coalesce(part -> 'payor' -> 0 ->> 'display', part -> 'type' ->> 'text') = coverage.claim_payer)`
const BILLED = `substring(coalesce(labelled_entry.body -> 'billablePeriod' ->> 'end',
  labelled_entry.body -> 'billablePeriod' ->> 'start') from '^[0-9]{4}-[0-9]{2}-[0-9]{2}')`

/** The imported resources of a coverage's patient that are open to the viewer, or that are not. */
function entries(isOpen: string, kind: 'open' | 'shut', type: string): string {
  return `select from ${CARRYING_ENTRIES} where labelled_entry.patient_id = coverage.patient_id
    and labelled_entry.type = '${type}' and ${kind === 'open' ? '' : `labelled_entry.sensitivity <> 'NONE' and not`} (${isOpen})`
}

/**
 * A coverage shows who pays for what: one that carries a label is withheld like anything else with that label, and one that
 * claims tell of is known as far as those claims tell that the viewer may know of.
 */
function openTo(asking: Asking): { where: Where; columns: string } {
  const { sql, values } = openRows(asking, 'labelled_entry', 'COVERAGE')
  const where = visiblePatientId(asking, 'demographics', 'coverage.patient_id')
  const isOpen = sql(...values.map((value) => where.parameter(value)))
  const shutClaims = entries(isOpen, 'shut', 'ExplanationOfBenefit')
  const openClaims = `${entries(isOpen, 'open', 'ExplanationOfBenefit')} and ${NAMES_PAYER}`
  where.andAll(
    `not exists (${entries(isOpen, 'shut', 'Coverage')} and labelled_entry.id = coverage.id)
      and (coverage.claim_payer is null or not exists (${shutClaims}) or exists (${openClaims}))`,
    [],
  )
  const billed = openClaims.replace('select', `select max(${BILLED})`)
  const lastBilled = `case when coverage.claim_payer is null or not exists (${shutClaims} and ${NAMES_PAYER})
    then ${LAST_BILLED} else (${billed}) end`
  return { where, columns: `${COLUMNS}, ${lastBilled} as "lastBilledOn"` }
}
