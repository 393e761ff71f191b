import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { ENCOUNTER_STATUSES, hasBegun, type EncounterRow } from '../../domain/encounter.js'
import { SENSITIVITIES, type Sensitivity } from '@baton/events/sensitivity'
import { upsertRows } from '../../storage/bulk.js'
import { findVisibleEncounters } from '../../storage/encounters.js'
import { tables } from '../../storage/tables.js'
import { askingIn, beginRecord, type RecordContext } from './begin-record.js'
import { tellLabelled, tellStaysLabelled } from './tell-labelled.js'
import { carryLabels } from './carry-labels.js'
import { refuseAhead } from '../refuse-ahead.js'
import { coded, idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import type { Writing } from '../writing.js'
import { noteMoves } from './note-moves.js'
import { tellEncounters } from './tell-encounters.js'

const schema = z
  .object({
    id: maybe(idOf('encounter')),
    expectedVersion: maybe(version),
    patientId: idOf('patient'),
    class: z.string().regex(/^[A-Z]{2,10}$/, 'must be an HL7 v3 ActCode, such as IMP'),
    status: z.enum(ENCOUNTER_STATUSES),
    type: maybe(coded),
    reason: maybe(coded),
    admittedAt: z.date(),
    dischargedAt: maybe(z.date()),
    dischargeDisposition: maybe(coded),
    admitSource: maybe(coded),
    priority: maybe(coded),
    facilityId: maybe(idOf('organization')),
    facilityName: maybe(text(200)),
    sensitivity: maybe(z.enum(SENSITIVITIES)),
    statusReason: maybe(text(500)),
    idempotencyKey,
  })
  .refine(({ admittedAt, dischargedAt }) => !dischargedAt || dischargedAt >= admittedAt, {
    message: 'must not be before admittedAt',
    path: ['dischargedAt'],
  })
  .refine(({ status, dischargedAt }) => status !== 'FINISHED' || dischargedAt !== null, {
    message: 'is needed for an encounter that is finished',
    path: ['dischargedAt'],
  })

function aheadOf(told: Pick<EncounterRow, 'status' | 'admittedAt' | 'dischargedAt'>, now: Date) {
  const { status, admittedAt, dischargedAt } = told
  return hasBegun(status) ? refuseAhead(now, { admittedAt, dischargedAt }) : []
}

/** Adds a visit or stay, or changes one. The end of an inpatient stay is told, scored, and begins a transition. */
export async function recordEncounter(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const {
    id: given,
    expectedVersion,
    sensitivity,
    statusReason: reason,
    idempotencyKey: _,
    ...facts
  } = parsed.value
  const ahead = aheadOf(facts, context.clock.now())
  if (ahead.length > 0) return refused(...ahead)
  return change(context, { operation: 'recordEncounter', input }, async (tx) => {
    const before = given ? await findVisibleEncounters(askingIn(tx, context), [given]) : []
    const begun = await beginRecord(
      { tx, context },
      {
        noun: 'encounter',
        table: 'encounter',
        given,
        expectedVersion,
        before: before[0],
        patientId: facts.patientId,
      },
    )
    if (!begun.ok) return begun
    if (facts.facilityId && !(await isOrganization(tx, facts.facilityId)))
      return refused({ ...notFound('organization'), field: ['input', 'facilityId'] })
    const {
      practitionerId = null,
      practitionerName = null,
      location = null,
      participants = [],
    } = before[0] ?? {}
    const after: Omit<EncounterRow, 'version'> = {
      id: given ?? newId('encounter'),
      ...facts,
      practitionerId,
      practitionerName,
      participants,
      location,
      inferredAdmit: false,
    }
    await upsertRows(tx, tables.encounter, [after])
    if (sensitivity)
      await tx.query('update encounter set sensitivity = $2 where id = $1', [after.id, sensitivity])
    const by = requireViewer(context).id
    await noteMoves({ tx, deps: context }, { before, after: [after] }, { by, reason })
    await tellEncounters({ tx, deps: context }, { before, after: [after], by })
    if (sensitivity) await tellRelabelled({ tx, deps: context }, before, { ...facts, sensitivity })
    return done({ id: after.id })
  })
}

async function isOrganization(tx: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from organization where id = $1', [id])
  return rows.length > 0
}

/** Tells whoever heard of the visit or stay before that it has another label now. */
async function tellRelabelled(
  writing: Writing,
  before: readonly EncounterRow[],
  { patientId: owner, sensitivity: label }: { readonly patientId: string; readonly sensitivity: Sensitivity },
): Promise<void> {
  for (const { id: recordId, patientId, sensitivity: former } of before) {
    if (former === label) continue
    await tellLabelled(writing, [{ recordId, patientId, type: 'Encounter', label }])
    await tellStaysLabelled(writing, new Map([[recordId, label]]))
  }
  await carryLabels(writing, [owner])
}
