import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { ADVANCE_CARE_MOVES } from '../../domain/advance-care.js'
import { refuseMove } from '../../domain/moves.js'
import { advanceCareDocuments } from '../../storage/documentation.js'
import { patientsInHospice } from '../../storage/team-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { reason } from '../input-fields.js'
import { moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import { tellAdvanceCareChanged } from './tell-advance-care-changed.js'

/** Takes a document back, with the reason: it binds nobody any more. */
export async function revokeAdvanceCareDocument(
  context: OperationContext,
  input: Update & { readonly advanceCareDocumentId: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  const about = {
    records: advanceCareDocuments,
    noun: 'document',
    field: 'advanceCareDocumentId',
    id: input.advanceCareDocumentId,
    verb: 'create',
  } as const
  const request = { ...about, operation: 'revokeAdvanceCareDocument', input }
  return changeRecord(context, request, async (tx, document, actor) => {
    const refusal = refuseMove('document', ADVANCE_CARE_MOVES, { from: document.status, to: 'REVOKED' })
    if (refusal) return refusal
    const move = { to: 'REVOKED', reason: parsed.value.reason } as const
    await moveRecord({ tx, records: advanceCareDocuments }, document, move, actor)
    const { patientId, id: documentId } = document
    const hospice = (await patientsInHospice(tx, [patientId])).has(patientId)
    await tellAdvanceCareChanged(tx, { patientId, documentId, hospice }, actor.now)
    return null
  })
}
