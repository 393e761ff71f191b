import { stricterLabel } from '@baton/auth/sensitivity'
import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { SENSITIVITIES } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { DocumentRow } from '../../domain/document.js'
import { DOCUMENT_TYPES } from '../../domain/document-types.js'
import { insertDocument } from '../../storage/documents.js'
import type { RecordContext } from '../chart/begin-record.js'
import { coded, idempotencyKey, idOf, maybe, text } from '../fields.js'
import { placeOnChart } from '../chart/place-on-chart.js'

const schema = z.object({
  patientId: idOf('patient'),
  encounterId: maybe(idOf('encounter')),
  title: text(300),
  kind: maybe(coded),
  fileName: maybe(text(200)),
  contentType: z.enum(DOCUMENT_TYPES, `must be one of ${DOCUMENT_TYPES.join(', ')}`),
  sha256: maybe(z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex')),
  sensitivity: maybe(z.enum(SENSITIVITIES)),
  idempotencyKey,
})

/** Announces a document of a patient; its bytes follow at its upload path. */
export async function addDocument(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { idempotencyKey: _, sensitivity, ...facts } = parsed.value
  const { patientId, encounterId } = facts
  const viewer = requireViewer(context)
  return change(context, { operation: 'addDocument', input }, async (tx) => {
    const now = context.clock.now()
    const place = await placeOnChart({ tx, context }, { row: 'document', patientId, encounterId })
    if (!place.ok) return place
    const id = newId('document')
    const ofStay = place.value?.sensitivity ?? 'NONE'
    const label = sensitivity ?? ofStay
    await insertDocument(tx, { id, ...facts, sensitivity: label, addedAt: now, addedBy: viewer.id })
    await appendToOutbox(tx, [added({ id, patientId, sensitivity: stricterLabel(label, ofStay) }, now)])
    return done({ id })
  })
}

function added(
  { id, patientId, sensitivity }: Pick<DocumentRow, 'id' | 'patientId' | 'sensitivity'>,
  now: Date,
): NewEvent<'document.added.v1'> {
  const payload = { documentId: id, patientId, sensitivity, at: now.toISOString() }
  return event('document.added.v1', { subject: id, patientId, occurredAt: now, recordedAt: now, payload })
}
