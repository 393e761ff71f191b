import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { confirmConsentRow } from '../../storage/consents.js'
import type { RecordContext } from '../chart/begin-record.js'
import { beginConsentMove } from './change-consent.js'
import { idempotencyKey, idOf, maybe, version } from '../fields.js'
import { refuseForeignDocument } from '../document/own-document.js'
import { tellConsentGiven } from './tell-consents.js'

const schema = z.object({
  consentId: idOf('consent'),
  expectedVersion: version,
  signedAt: maybe(z.date()),
  documentId: maybe(idOf('document')),
  idempotencyKey,
})

/** Notes that a spoken consent is now signed; a Part 2 consent counts from here on. */
export async function confirmConsent(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { consentId, expectedVersion, signedAt, documentId } = parsed.value
  return change(context, { operation: 'confirmConsent', input }, async (tx) => {
    const begun = await beginConsentMove({ tx, context }, { consentId, expectedVersion, to: 'ACTIVE' })
    if (!begun.ok) return begun
    const at = signedAt ?? context.clock.now()
    if (at > context.clock.now() || at < begun.value.givenAt)
      return refused({
        kind: 'InvalidInput',
        message: 'must be between when it was given and now',
        field: ['input', 'signedAt'],
      })
    const foreign = await refuseForeignDocument(tx, { documentId, patientId: begun.value.patientId })
    if (foreign) return foreign
    await confirmConsentRow(tx, { id: consentId, at, by: requireViewer(context).id, documentId })
    await tellConsentGiven({ tx, deps: context }, { ...begun.value, form: 'WRITTEN', confirmedAt: at })
    return done({ id: consentId })
  })
}
