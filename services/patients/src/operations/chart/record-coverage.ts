import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { COVERAGE_STATUSES } from '../../domain/coverage.js'
import { factOfCoverage } from '../../clinical-facts/fact-of-row.js'
import { upsertRows } from '../../storage/bulk.js'
import { findCoverages } from '../../storage/coverages.js'
import { findZones } from '../../storage/patients.js'
import { tables } from '../../storage/tables.js'
import { beginRecord, type RecordContext } from './begin-record.js'
import { coded, idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { noteMoves } from './note-moves.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'

const schema = z
  .object({
    id: maybe(idOf('coverage')),
    expectedVersion: maybe(version),
    patientId: idOf('patient'),
    status: z.enum(COVERAGE_STATUSES),
    type: maybe(coded),
    memberId: maybe(text(100)),
    payerName: maybe(text(200)),
    payerCode: maybe(text(100)),
    startsOn: maybe(z.string()),
    endsOn: maybe(z.string()),
    statusReason: maybe(text(500)),
    idempotencyKey,
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || endsOn >= startsOn, {
    message: 'must not be before startsOn',
    path: ['endsOn'],
  })

/** Adds an insurance coverage, or changes one, and tells metrics. */
export async function recordCoverage(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id: given, expectedVersion, statusReason: reason, idempotencyKey: _, ...facts } = parsed.value
  const { patientId } = facts
  return change(context, { operation: 'recordCoverage', input }, async (tx) => {
    const [before] = given ? await findCoverages(tx, [given]) : []
    const request = {
      noun: 'coverage',
      table: 'coverage',
      given,
      expectedVersion,
      before,
      patientId,
    } as const
    const begun = await beginRecord({ tx, context }, request)
    if (!begun.ok) return begun
    const id = given ?? newId('coverage')
    await upsertRows(tx, tables.coverage, [{ id, ...facts, payerId: before?.payerId ?? null }])
    const { status } = facts
    const by = requireViewer(context).id
    await noteMoves(
      { tx, deps: context },
      { before: before ? [before] : [], after: [{ id, status }] },
      { by, reason },
    )
    const [patient] = await findZones(tx, [patientId])
    const zone = patient?.timeZone ?? context.organizationZone
    await tellClinicalFacts({ tx, deps: context }, [
      factOfCoverage({ id, ...facts }, zone, before !== undefined),
    ])
    return done({ id })
  })
}
