import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { SENSITIVITIES } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { DISCLOSURE_BASIS_CODES } from '../../domain/disclosure.js'
import { insertDisclosure } from '../../storage/disclosures.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import { placeOnChart } from '../chart/place-on-chart.js'
import { refuseUnlived } from '../refuse-unlived.js'

const schema = z.object({
  patientId: idOf('patient'),
  disclosedAt: maybe(z.date()),
  recipientName: text(200),
  recipientAddress: maybe(text(500)),
  basis: z.enum(DISCLOSURE_BASIS_CODES),
  purpose: text(500),
  description: text(1000),
  fields: z.array(text(100)).max(100).nullish(),
  consentId: maybe(idOf('consent')),
  sensitivity: maybe(z.enum(SENSITIVITIES)),
  idempotencyKey,
})

/** Writes down what of a record was given to whom outside (45 CFR 164.528). It is never changed. */
export async function recordDisclosure(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { idempotencyKey: _, fields, sensitivity, ...told } = parsed.value
  const { patientId } = told
  return change(context, { operation: 'recordDisclosure', input }, async (tx) => {
    const now = context.clock.now()
    const place = await placeOnChart({ tx, context }, { row: 'disclosure', patientId, encounterId: null })
    if (!place.ok) return place
    const unlived = await refuseUnlived(tx, { patientId, now }, { disclosedAt: told.disclosedAt })
    if (unlived.length > 0) return refused(...unlived)
    const disclosedAt = told.disclosedAt ?? now
    if (told.basis === 'AUTHORIZATION' && told.consentId === null)
      return wrong('consentId', 'is needed: by what was it authorized?')
    if (told.consentId !== null && !(await isConsentOf(tx, told.consentId, patientId)))
      return wrong('consentId', 'is no consent of this patient')
    const id = newId('disclosure')
    await insertDisclosure(tx, {
      ...told,
      id,
      disclosedAt,
      recipientId: null,
      fields: fields ?? [],
      sensitivity: sensitivity ?? 'NONE',
      recordedAt: now,
      recordedBy: requireViewer(context).id,
      toldAs: null,
    })
    return done({ id })
  })
}

async function isConsentOf(tx: EntityManager, consentId: string, patientId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from consent where id = $1 and patient_id = $2', [
    consentId,
    patientId,
  ])
  return rows.length > 0
}

function wrong(field: string, message: string): Outcome<never> {
  return refused({ kind: 'InvalidInput', message, field: ['input', field] })
}
