import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import {
  ACCOUNTING_KINDS,
  accountGoesBackTo,
  answerDue,
  feeAppliesTo,
  type AccountingRequestRow,
} from '../../domain/accounting-request.js'
import { accountingRequestsOf, insertAccountingRequest } from '../../storage/accounting-requests.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe } from '../fields.js'
import { refuseUnlived } from '../refuse-unlived.js'
import { placeOnChart } from '../chart/place-on-chart.js'
import { tellAccountingDue } from './tell-accounting.js'

const schema = z.object({
  patientId: idOf('patient'),
  kind: z.enum(ACCOUNTING_KINDS).nullish(),
  requestedAt: maybe(z.date()),
  idempotencyKey,
})

/** Writes down that a patient asked for an account of what was disclosed: its clock runs from the day it was received. */
export async function requestAccountingOfDisclosures(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, requestedAt: told, kind } = parsed.value
  return change(context, { operation: 'requestAccountingOfDisclosures', input }, async (tx) => {
    const now = context.clock.now()
    await takePatientRow(tx, patientId) // of two requests at once one is the first
    const place = await placeOnChart({ tx, context }, { row: 'disclosure', patientId, encounterId: null })
    if (!place.ok) return place
    const requestedAt = told ?? now
    const ahead = await refuseUnlived(tx, { patientId, now }, { requestedAt })
    if (ahead.length > 0) return refused(...ahead)
    const [patient] = await findPatientRows(tx, [patientId])
    const timeZone = patient?.timeZone ?? context.organizationZone
    const earlier = (await accountingRequestsOf(tx, patientId)).filter(
      (one) => one.kind === (kind ?? 'HIPAA'),
    )
    const by = requireViewer(context).id
    const row: AccountingRequestRow = {
      id: newId('accounting_request'),
      version: 1,
      patientId,
      kind: kind ?? 'HIPAA',
      status: 'OPEN',
      requestedAt,
      coversFrom: accountGoesBackTo(kind ?? 'HIPAA', requestedAt),
      timeZone,
      dueAt: answerDue(requestedAt, timeZone),
      feeApplies: feeAppliesTo(requestedAt, earlier),
      extendedAt: null,
      extensionReason: null,
      endedAt: null,
      history: [{ at: now.toISOString(), by, from: null, to: 'OPEN', reason: null }],
    }
    await insertAccountingRequest(tx, row)
    await tellAccountingDue({ tx, deps: context }, row)
    return done({ id: row.id })
  })
}
