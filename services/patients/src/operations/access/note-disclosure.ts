import { newId } from '@baton/service-kit/ids'
import type { DisclosureRow } from '../../domain/disclosure.js'
import { insertDisclosure } from '../../storage/disclosures.js'
import type { Writing } from '../writing.js'

/** What another service gave away, as its event tells it. */
type Told = Pick<
  DisclosureRow,
  | 'patientId'
  | 'disclosedAt'
  | 'recipientId'
  | 'basis'
  | 'purpose'
  | 'description'
  | 'consentId'
  | 'sensitivity'
  | 'toldAs'
>

/** Writes down what another service gave to whom outside. Exempt from the account, and kept all the same. */
export async function noteDisclosure({ tx, deps }: Writing, told: Told): Promise<void> {
  const recordedAt = deps.clock.now()
  const rest = {
    recipientName: null,
    recipientAddress: null,
    fields: [],
    recordedAt,
    recordedBy: 'system:patients',
  }
  await insertDisclosure(tx, { id: newId('disclosure'), ...rest, ...told })
}
