import { mayTouchPatient } from '@baton/auth/care-relationships'
import { PROXY_SCOPES } from '@baton/auth/proxy'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { comesOfAge, PROXY_AUTHORITIES } from '../../domain/proxy.js'
import { findPatientRows } from '../../storage/patients.js'
import { findRelatedPerson, insertGrant, isGranted } from '../../storage/proxies.js'
import type { RecordContext } from '../chart/begin-record.js'
import { refuseForeignDocument } from '../document/own-document.js'
import { idempotencyKey, idOf, maybe } from '../fields.js'
import { grantCare } from '../staff/grant-care.js'

const schema = z
  .object({
    relatedPersonId: idOf('related_person'),
    authority: z.enum(PROXY_AUTHORITIES),
    scopes: z
      .array(z.enum(PROXY_SCOPES))
      .min(1, 'must name at least one')
      .transform((scopes) => [...new Set(scopes)].sort()),
    documentId: maybe(idOf('document')),
    startsAt: maybe(z.date()),
    expiresAt: maybe(z.date()),
    idempotencyKey,
  })
  .refine(({ scopes }) => scopes.some((scope) => scope !== 'ACT'), {
    message: 'must name a part of the record: acting alone opens nothing',
    path: ['scopes'],
  })

/** Opens parts of a patient's record to a related person, from an instant until another, in every service. */
export async function grantProxy(context: RecordContext, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { relatedPersonId, authority, scopes, documentId } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'grantProxy', input }, async (tx) => {
    const now = context.clock.now()
    const person = await findRelatedPerson(tx, relatedPersonId)
    const touch = { row: 'proxyGrant', verb: 'create', now } as const
    if (!person || !(await mayTouchPatient(tx, viewer, { ...touch, patientId: person.patientId })))
      return refused({ ...notFound('related person'), field: ['input', 'relatedPersonId'] })
    const { patientId, personId } = person
    const startsAt = parsed.value.startsAt ?? now
    const [child] = authority === 'PARENT_OF_MINOR' ? await findPatientRows(tx, [patientId]) : []
    const ofAgeAt = child ? comesOfAge(child, context.organizationZone) : null
    const fault =
      faultOfWindow({ startsAt, expiresAt: parsed.value.expiresAt, now }) ??
      (authority === 'PARENT_OF_MINOR' && !(ofAgeAt && startsAt < ofAgeAt) ? OF_AGE : null)
    if (fault) return refused(fault)
    const expiresAt = earlier(parsed.value.expiresAt, ofAgeAt)
    const foreign = await refuseForeignDocument(tx, { documentId, patientId })
    if (foreign) return foreign
    if (await isGranted(tx, { relatedPersonId, startsAt, scopes }))
      return refused(wrong('scopes', 'The same is granted from the same instant on already.'))
    const id = newId('proxy_grant')
    const rest = { startsAt, endsAt: expiresAt, grantedBy: viewer.id, grantedAt: now }
    await insertGrant(tx, {
      id,
      patientId,
      relatedPersonId,
      personId,
      authority,
      scopes,
      documentId,
      ...rest,
    })
    const window = { from: startsAt, ...(expiresAt ? { until: expiresAt } : {}), scopes }
    await grantCare({ tx, deps: context }, [{ patientId, practitionerId: personId, kind: 'PROXY' }], window)
    return done({ id })
  })
}

function faultOfWindow({
  startsAt,
  expiresAt,
  now,
}: {
  startsAt: Date
  expiresAt: Date | null
  now: Date
}): Refusal | null {
  if (startsAt < now) return wrong('startsAt', 'must not be in the past')
  if (expiresAt && expiresAt <= startsAt) return wrong('expiresAt', 'must be after startsAt')
  return null
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

const OF_AGE = wrong(
  'authority',
  'A parent acts for a patient who is not of age yet; this one is, or may be, when the grant begins, or the age is unknown.',
)

function wrong(field: string, message: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', field] }
}
