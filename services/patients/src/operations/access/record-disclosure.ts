import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { SENSITIVITIES, type Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { countedAt, type ConsentRow } from '../../domain/consent.js'
import { DISCLOSURE_BASIS_CODES, type DisclosureRow } from '../../domain/disclosure.js'
import { findConsentOf } from '../../storage/consents.js'
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
    const { consentId } = told
    const consent = consentId === null ? null : await findConsentOf(tx, { id: consentId, patientId })
    const fault = faultOfConsent({ ...told, disclosedAt }, consent)
    if (fault) return wrong('consentId', fault)
    const id = newId('disclosure')
    await insertDisclosure(tx, {
      ...told,
      id,
      disclosedAt,
      recipientId: null,
      fields: fields ?? [],
      sensitivity: sensitivity ?? labelUnder(consent),
      recordedAt: now,
      recordedBy: requireViewer(context).id,
      toldAs: null,
    })
    return done({ id })
  })
}

/**
 * What is wrong with the consent that a disclosure names, if anything. What a consent did not authorize any more, or not yet, is
 * no exempt disclosure (45 CFR 164.528(a)(1)(iv)): the patient is owed an account of it.
 */
function faultOfConsent(
  { basis, consentId, disclosedAt }: Pick<DisclosureRow, 'basis' | 'consentId' | 'disclosedAt'>,
  consent: ConsentRow | null,
): string | null {
  if (consentId !== null && !consent) return 'is no consent of this patient'
  if (basis !== 'AUTHORIZATION') return null
  if (!consent) return 'is needed: by what was it authorized?'
  return countedAt(consent, disclosedAt)
    ? null
    : 'did not count then: what it did not authorize is IMPERMISSIBLE'
}

/** The label of what is disclosed under a consent, unless told: a consent under Part 2 is about nothing else. */
function labelUnder(consent: ConsentRow | null): Sensitivity {
  return consent && (consent.kind === 'PART2' || consent.kind === 'PART2_COUNSELING') ? consent.kind : 'NONE'
}

function wrong(field: string, message: string): Outcome<never> {
  return refused({ kind: 'InvalidInput', message, field: ['input', field] })
}
