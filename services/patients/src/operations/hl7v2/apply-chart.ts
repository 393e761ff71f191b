import { newId } from '@baton/service-kit/ids'
import { factOfCondition } from '../../clinical-facts/fact-of-row.js'
import type { ConditionRow } from '../../domain/condition.js'
import type { CoverageRow } from '../../domain/coverage.js'
import { comorbidityAmong } from '../../fhir-import/map-condition.js'
import type { ToldDiagnosis, ToldInsurance } from '../../hl7v2/map-chart.js'
import { upsertRows } from '../../storage/bulk.js'
import { tables } from '../../storage/tables.js'
import { noteMoves } from '../chart/note-moves.js'
import { tellClinicalFacts } from '../chart/tell-clinical-facts.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import { scoreStaysAgain } from '../risk/score-stays-again.js'
import type { Writing } from '../writing.js'

interface Chart {
  readonly patientId: string
  readonly encounterId: string | null
  readonly diagnoses: readonly ToldDiagnosis[]
  readonly insurances: readonly ToldInsurance[]
}

/** Adds the diagnoses and insurances that the record does not hold yet. Nothing is taken away by a message. */
export async function applyChart(writing: Writing, chart: Chart): Promise<readonly string[]> {
  const diagnoses = await addDiagnoses(writing, chart)
  const insurances = await addInsurances(writing, chart)
  return [
    ...(diagnoses > 0 ? [`${diagnoses} diagnoses added`] : []),
    ...(insurances > 0 ? [`${insurances} coverages added`] : []),
  ]
}

async function addDiagnoses(writing: Writing, { patientId, encounterId, diagnoses }: Chart): Promise<number> {
  if (diagnoses.length === 0) return 0
  const { tx } = writing
  // What is over by now and named again in another stay is there again; what somebody refuted stays refuted.
  const known: { key: string }[] = await tx.query(
    `select coalesce(code ->> 'code', lower(code ->> 'display')) as key from condition
      where patient_id = $1 and (encounter_id is not distinct from $2 or verification_status in ('refuted', 'entered-in-error')
        or (abated_at is null and coalesce(clinical_status, 'active') not in ('inactive', 'remission', 'resolved')))`,
    [patientId, encounterId],
  )
  const seen = new Set(known.map(({ key }) => key))
  const rows = diagnoses.flatMap(({ code, recordedAt }): Omit<ConditionRow, 'version'>[] => {
    const key = code.code ?? code.display?.toLowerCase() ?? ''
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        id: newId('condition'),
        patientId,
        encounterId,
        code,
        codings: [code],
        comorbidity: comorbidityAmong([code]),
        clinicalStatus: 'active',
        verificationStatus: null,
        onsetAt: null,
        onsetText: null,
        abatedAt: null,
        recordedAt,
      },
    ]
  })
  await upsertRows(tx, tables.condition, rows)
  await tellClinicalFacts(
    writing,
    rows.map((row) => factOfCondition(row, false)),
  )
  if (rows.length > 0) {
    const again = { patientIds: [patientId], by: 'system:patients' }
    await recomputeTiers(writing, await scoreStaysAgain(writing, again))
  }
  return rows.length
}

async function addInsurances(writing: Writing, { patientId, insurances }: Chart): Promise<number> {
  if (insurances.length === 0) return 0
  const { tx } = writing
  const known: { memberId: string }[] = await tx.query(
    `select member_id as "memberId" from coverage where patient_id = $1 and member_id is not null`,
    [patientId],
  )
  const seen = new Set(known.map(({ memberId }) => memberId))
  const added = insurances.filter(({ memberId }) => !seen.has(memberId) && seen.add(memberId))
  const rows = added.map((insurance): Omit<CoverageRow, 'version' | 'claimPayer' | 'lastBilledOn'> => ({
    id: newId('coverage'),
    patientId,
    status: 'ACTIVE',
    type: null,
    payerId: null,
    ...insurance,
  }))
  await upsertRows(tx, tables.coverage, rows)
  await noteMoves(writing, { before: [], after: rows }, { by: 'system:patients', reason: null })
  return rows.length
}
