import { notFound, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { moveRefused } from '../../domain/completing-reconciliation.js'
import { DISCREPANCY_TRANSITIONS, type Discrepancy } from '../../domain/medication-reconciliation.js'
import { noticeWork } from '../../domain/notice-work.js'
import { findDiscrepancies } from '../../storage/medication-findings.js'
import { addNotice, setDiscrepancy } from '../../storage/medication-reconciliations.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { putOnQueue } from '../work-queue/change-queue.js'
import { changeReconciliation, type ReconciliationToChange } from './change-reconciliation.js'
import type { CarePlansRequest } from '../operation-context.js'

/** What the prescriber shall know, as SBAR. */
export interface NotifyPrescriber extends ReconciliationToChange {
  readonly discrepancyIds: readonly string[]
  readonly prescriberId: string
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
}

const part = z.string().trim().min(1, 'SBAR needs all four parts.').max(2000, 'At most 2000 characters.')
const schema = z.object({
  discrepancyIds: z.array(z.string()).min(1, 'Name what the notice is about.').max(50),
  prescriberId: z
    .string()
    .refine((id) => parseId('practitioner', id) !== null, 'This is not the id of a practitioner.'),
  situation: part,
  background: part,
  assessment: part,
  recommendation: part,
})

/** Tells a prescriber of discrepancies; the notice waits on the prescriber's queue until it is acknowledged. */
export async function notifyPrescriber(
  context: CarePlansRequest,
  input: NotifyPrescriber,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const timeZone = context.config.organizationTimeZone
  const request = { operation: 'notifyPrescriber', input, verb: 'create' } as const
  return changeReconciliation(context, request, async (tx, current, { by, now }) => {
    const all = await findDiscrepancies(tx, [current.id])
    const about = all.filter(({ id }) => input.discrepancyIds.includes(id))
    if (about.length !== new Set(input.discrepancyIds).size)
      return [{ ...notFound('discrepancy'), field: ['input', 'discrepancyIds'] }]
    const refusals = about.flatMap(refusalOf)
    if (refusals.length > 0) return refusals
    const answer = { acknowledgedBy: null, acknowledgedAt: null, response: null }
    const notice = {
      id: newId('prescriber_notice'),
      reconciliationId: current.id,
      ...parsed.value,
      ...answer,
    }
    await addNotice(tx, { ...notice, sentBy: by, sentAt: now })
    for (const { id, status } of about) {
      if (status === 'PRESCRIBER_NOTIFIED') continue
      await setDiscrepancy(tx, id, { status: 'PRESCRIBER_NOTIFIED' })
      await addStatusChanges(tx, [
        { subjectId: id, at: now, by, from: status, to: 'PRESCRIBER_NOTIFIED', reason: null },
      ])
    }
    const high = about.some(({ severity }) => severity === 'HIGH')
    const work = { id: notice.id, prescriberId: notice.prescriberId, high, sentAt: now, timeZone }
    await putOnQueue(tx, [noticeWork(current, work)])
    return []
  })
}

function refusalOf({ status }: Discrepancy): Refusal[] {
  if (status === 'PRESCRIBER_NOTIFIED' || DISCREPANCY_TRANSITIONS[status].includes('PRESCRIBER_NOTIFIED'))
    return []
  return [
    moveRefused('discrepancy', status, {
      to: 'PRESCRIBER_NOTIFIED',
      allowed: DISCREPANCY_TRANSITIONS[status],
    }),
  ]
}
