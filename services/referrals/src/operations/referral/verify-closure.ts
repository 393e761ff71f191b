import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { missingEvidence } from '../../domain/evidence.js'
import { CLOSING_REASONS, EVIDENCE_KINDS, type Referral } from '../../domain/referral.js'
import { findReached } from '../../storage/reached-contacts.js'
import { allMessages } from '../../storage/referral-messages.js'
import { moveReferral, type Move } from './move-referral.js'
import { findForStep, partyOf } from './take-step.js'
import { windDown } from './wind-down.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  expectedVersion: z.int(),
  outcome: z.enum(['COMPLETED', 'UNSUCCESSFUL']).nullish(),
  evidence: z.enum(EVIDENCE_KINDS).nullish(),
  confirmedAt: z.coerce.date().nullish(),
  contactAttemptId: z.string().nullish(),
  reason: z.enum(CLOSING_REASONS).nullish(),
})
type Input = z.output<typeof inputSchema>

/** The care team closes the loop: as completed only with evidence, or as unsuccessful with a reason. */
export async function verifyClosure(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const viewer = requireViewer(context)
  const who = { party: partyOf(viewer), by: viewer.id, now: context.clock.now() }
  return change(context, { operation: 'verifyClosure', input: value }, async (tx) => {
    const seen = await findForStep(tx, context, value)
    if (!seen.ok) return seen
    const move = await closing(tx, seen.value, { value, now: who.now })
    if (!move.ok) return move
    const moved = await moveReferral(tx, seen.value, { ...move.value, ...who })
    if (!moved.ok) return moved
    await windDown(tx, moved.value, who)
    return done({ id: moved.value.id })
  })
}

type Closing = Pick<Move, 'transition' | 'reason' | 'changes'>

async function closing(
  tx: EntityManager,
  referral: Referral,
  { value, now }: { value: Input; now: Date },
): Promise<Outcome<Closing>> {
  const { evidence, reason } = value
  if (value.outcome === 'UNSUCCESSFUL') {
    if (reason) return done({ transition: 'CLOSE', reason })
    return invalid('Say why it could not be fulfilled.', 'reason')
  }
  if (!evidence) return invalid('Say what shows that the service was delivered.', 'evidence')
  const attemptId = value.contactAttemptId ?? null
  const isSpoken = evidence === 'PATIENT_CONFIRMATION'
  const contact = isSpoken ? await findReached(tx, { patientId: referral.patientId, attemptId }) : null
  const offer = { kind: evidence, confirmedAt: value.confirmedAt ?? null, contact }
  const messages = await allMessages(tx, referral.id)
  // A state that cannot close says so by the table; only what can is asked for its evidence.
  const missing =
    referral.status === 'SERVICE_COMPLETED' ? missingEvidence(referral, messages, { offer, now }) : null
  if (missing) return invalid(missing, 'evidence')
  return done({ transition: 'VERIFY', changes: { evidence, evidenceContactId: contact?.id ?? null } })
}

function invalid(message: string, field: string): Outcome<never> {
  return refused({ kind: 'InvalidInput', message, field: ['input', field] })
}
