import { mayTouchPatient } from '@baton/auth/care-relationships'
import { isProxy } from '@baton/auth/proxy'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import {
  CONSENT_KINDS,
  firstStatus,
  isPart2,
  missingTerms,
  opensOf,
  RECIPIENT_CLASSES,
  type ConsentRow,
} from '../../domain/consent.js'
import { insertConsent } from '../../storage/consents.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import { refuseForeignDocument } from '../document/own-document.js'
import { tellConsentGiven } from './tell-consents.js'
import { isPatient } from '../../storage/patients.js'
import { refuseUnlived } from '../refuse-unlived.js'

/** Whose ids a consent may name; who exists at agencies only other services know. */
const RECIPIENTS = ['practitioner', 'agency', 'organization', 'related_person']

function isRecipient(id: string): boolean {
  return RECIPIENTS.some((noun) => parseId(noun, id) !== null)
}

const schema = z
  .object({
    patientId: idOf('patient'),
    kind: z.enum(CONSENT_KINDS),
    form: z.enum(['VERBAL', 'WRITTEN']),
    discloser: maybe(text(200)),
    scopes: z.array(text(100)).min(1, 'must say what may be shared').max(50),
    recipientIds: z
      .array(z.string().refine(isRecipient, 'must be the id of somebody who may receive it'))
      .max(50),
    recipientClasses: z.array(z.enum(RECIPIENT_CLASSES)).max(3),
    purpose: text(50),
    givenAt: maybe(z.date()),
    startsAt: maybe(z.date()),
    expiresAt: maybe(z.date()),
    expiryEvent: maybe(text(200)),
    documentId: maybe(idOf('document')),
    idempotencyKey,
  })
  .superRefine((terms, check) => {
    for (const { field, message } of missingTerms(terms))
      check.addIssue({ code: 'custom', message, path: [field] })
  })

/** A minor signs too, and a guardian's paper is recorded by staff (42 CFR 2.14, 2.15): who acts by a grant is neither. */
const PATIENTS_OWN = {
  kind: 'InvalidInput',
  message: 'The patient signs a consent under 42 CFR Part 2, or staff record who signed in their place.',
  field: ['input', 'kind'],
} as const

/** Records what a patient permitted. A Part 2 consent that was only spoken waits for its signature. */
export async function recordConsent(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { idempotencyKey: _, ...terms } = parsed.value
  const viewer = requireViewer(context)
  if (isProxy(viewer) && isPart2(terms.kind)) return refused(PATIENTS_OWN)
  return change(context, { operation: 'recordConsent', input }, async (tx) => {
    const now = context.clock.now()
    const touch = { row: 'consent', verb: 'create', patientId: terms.patientId, now } as const
    const patient = await isPatient(tx, terms.patientId)
    if (!patient || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const foreign = await refuseForeignDocument(tx, terms)
    if (foreign) return foreign
    const unlived = await refuseUnlived(tx, { patientId: terms.patientId, now }, { givenAt: terms.givenAt })
    if (unlived.length > 0) return refused(...unlived)
    const givenAt = terms.givenAt ?? now
    const startsAt = terms.startsAt ?? givenAt
    if (terms.expiresAt && terms.expiresAt <= startsAt)
      return refused({
        kind: 'InvalidInput',
        message: 'must be after startsAt',
        field: ['input', 'expiresAt'],
      })
    const consent = consentOf({ ...terms, givenAt, startsAt }, viewer.id)
    await insertConsent(tx, consent)
    if (consent.status === 'ACTIVE') await tellConsentGiven({ tx, deps: context }, consent)
    return done({ id: consent.id })
  })
}

type Terms = Omit<z.output<typeof schema>, 'idempotencyKey' | 'givenAt' | 'startsAt'> & {
  givenAt: Date
  startsAt: Date
}

function consentOf(terms: Terms, recordedBy: string): ConsentRow {
  return {
    id: newId('consent'),
    version: 1,
    ...terms,
    opens: opensOf(terms),
    status: firstStatus(terms.kind, terms.form),
    confirmedAt: null,
    confirmedBy: null,
    revokedAt: null,
    revokedBy: null,
    revocationReason: null,
    recordedBy,
  }
}
