import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { Competency } from '../../domain/competency.js'
import { addCompetency } from '../../storage/competencies.js'
import { idempotencyKey } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const practitioner = z.string().refine((id) => parseId('practitioner', id) !== null, 'is no practitioner')

const schemaFor = (attestedBy: string, now: Date) =>
  z
    .object({
      practitionerId: practitioner.refine(
        (id) => id !== attestedBy,
        'Nobody attests a competency of their own: ask a colleague.',
      ),
      competency: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]{1,99}$/, 'must be a code in upper case, as PA_SUBMISSION'),
      method: z.enum(['COURSE', 'EXAMINATION', 'PEER_REVIEW', 'SHADOWING']),
      mentorId: practitioner.nullish(),
      validFrom: z
        .date()
        .nullish()
        .transform((from) => from ?? now),
      validUntil: z.date().nullish(),
      idempotencyKey,
    })
    .refine(({ validFrom, validUntil }) => !validUntil || validUntil > validFrom, {
      message: 'must be after validFrom',
      path: ['validUntil'],
    })

/** Attests that a colleague can do something, and tells the services that ask for it. */
export async function recordCompetency(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const recordedBy = requireViewer(context).id
  const recordedAt = context.clock.now()
  const parsed = parseInput(schemaFor(recordedBy, recordedAt), input)
  if (!parsed.ok) return parsed
  const { practitionerId, competency, method, mentorId, validFrom, validUntil } = parsed.value
  const held: Competency = {
    id: newId('competency'),
    practitionerId,
    competency,
    method,
    mentorId: mentorId ?? null,
    validFrom,
    validUntil: validUntil ?? null,
    recordedAt,
    recordedBy,
  }
  return change(context, { operation: 'recordCompetency', input }, async (tx) => {
    await addCompetency(tx, held)
    await appendToOutbox(tx, [recorded(held)])
    return done({ id: held.id })
  })
}

function recorded({ id, practitionerId, competency, validFrom, validUntil, recordedAt }: Competency) {
  return event('competency.recorded.v1', {
    subject: practitionerId,
    patientId: null,
    occurredAt: recordedAt,
    recordedAt,
    payload: {
      competencyId: id,
      practitionerId,
      competency,
      validFrom: validFrom.toISOString(),
      validUntil: validUntil?.toISOString() ?? null,
      at: recordedAt.toISOString(),
    },
  })
}
