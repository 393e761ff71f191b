import type { PatientsDeps } from '../../deps.js'
import type { ContactOutcome } from '../../domain/campaign.js'
import { changeAttempt, lockAttempt } from '../../storage/contact-attempts.js'
import { takePatientOfAttempt } from '../../storage/due-attempts.js'
import { findByProviderMessage } from '../../storage/texts.js'
import { raiseWrongNumber } from './become-call-task.js'
import { escalateWhenTired } from './escalate-when-tired.js'

/** What the provider tells of a text message that it took. */
export interface Delivery {
  /** The provider's id of the message. */
  readonly providerMessageId: string
  /** Twilio's word for where it is: `sent`, `delivered`, `undelivered`. */
  readonly status: string
  /** Twilio's code of what went wrong; null for nothing. */
  readonly errorCode: string | null
}

/** The words that are the last ones; others tell that it is on its way, and may come late. */
const OUTCOMES: Readonly<Record<string, ContactOutcome>> = {
  delivered: 'SMS_DELIVERED',
  undelivered: 'SMS_FAILED',
  failed: 'SMS_FAILED',
}

/** There is no such number, or it is that of a telephone that takes no texts. */
const ABOUT_THE_NUMBER: ReadonlySet<string> = new Set(['30005', '30006'])

/** Writes down what became of a text message; told twice, or in another order, the first end counts. A failure is a try in vain. */
export async function receiveDelivery(deps: PatientsDeps, told: Delivery): Promise<void> {
  const outcome = OUTCOMES[told.status]
  if (outcome === undefined) return
  await deps.db.transaction(async (tx) => {
    const id = await findByProviderMessage(tx, told.providerMessageId)
    if (id === null) return
    await takePatientOfAttempt(tx, id)
    const attempt = await lockAttempt(tx, id)
    if (!attempt || attempt.outcome !== null) return
    await changeAttempt(tx, attempt, { outcome })
    if (outcome !== 'SMS_FAILED' || attempt.kind === 'REPLY') return
    const working = { tx, deps }
    if (ABOUT_THE_NUMBER.has(told.errorCode ?? '')) await raiseWrongNumber(working, attempt.patientId)
    await escalateWhenTired(working, { ...attempt, outcome })
  })
}
