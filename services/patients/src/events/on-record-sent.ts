import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { PatientsDeps } from '../deps.js'
import { noteDisclosure } from '../operations/access/note-disclosure.js'

/** A referral that goes to an agency is a disclosure by authorization: without the patient's consent none is sent. */
export async function onReferralSent(
  deps: PatientsDeps,
  sent: DomainEvent<'referral.sent.v1'>,
): Promise<void> {
  const { referralId, patientId, agencyId, category, sensitivity } = sent.payload
  await handleOnce(deps, sent, (tx) =>
    noteDisclosure(
      { tx, deps },
      {
        patientId,
        disclosedAt: sent.occurredAt,
        recipientId: agencyId,
        basis: 'AUTHORIZATION',
        purpose: 'referral',
        description: `The referral ${referralId} and what it carries.`,
        consentId: null,
        // An event from before has no label.
        sensitivity: sensitivity ?? (category === 'SUBSTANCE_USE' ? 'PART2' : 'NONE'),
        toldAs: sent.id,
      },
    ),
  )
}

/** A request for authorization is a disclosure for payment. */
export async function onAuthorizationSubmitted(
  deps: PatientsDeps,
  sent: DomainEvent<'authorization.submitted.v1'>,
): Promise<void> {
  const { authorizationId, patientId, payerId } = sent.payload
  await handleOnce(deps, sent, (tx) =>
    noteDisclosure(
      { tx, deps },
      {
        patientId,
        disclosedAt: sent.occurredAt,
        recipientId: payerId,
        basis: 'PAYMENT',
        purpose: 'prior authorization',
        description: `The request for authorization ${authorizationId}.`,
        consentId: null,
        sensitivity: 'NONE',
        toldAs: sent.id,
      },
    ),
  )
}
