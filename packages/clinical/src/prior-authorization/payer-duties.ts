import type { LineOfBusiness } from './determination-rules.js'
import { lastBusinessDayOnOrBefore } from '../calendar/business-days.js'
import { addDays, endOfLocalDay, localDateOf } from '../calendar/local-time.js'
import { businessDays, endOfSpan } from '../calendar/span.js'

/** What a payer must do on the way to a decision. */
export interface PayerDuty {
  readonly rule: string
  readonly source: string
  /** What is due: `PAYER_ASKS_FOR_INFORMATION` or `PAYER_OFFERS_PEER_TO_PEER`. */
  readonly label: 'PAYER_ASKS_FOR_INFORMATION' | 'PAYER_OFFERS_PEER_TO_PEER'
  readonly dueAt: Date
}

/** A clock as it was started. */
interface Started {
  readonly lineOfBusiness: LineOfBusiness
  readonly state: string | null
  readonly startedAt: Date
  readonly dueAt: Date
  readonly timeZone: string
}

/**
 * Texas Medicaid plans must ask for missing data within three business days, and must offer a talk between the
 * physicians at least one business day before they deny.
 */
export function payerDuties({
  lineOfBusiness,
  state,
  startedAt,
  dueAt,
  timeZone,
}: Started): readonly PayerDuty[] {
  if (lineOfBusiness !== 'MEDICAID_MCO' || state !== 'TX') return []
  const lastOffer = lastBusinessDayOnOrBefore(addDays(localDateOf(dueAt, timeZone), -1))
  return [
    {
      rule: 'texas-ask-for-information-3bd',
      source: 'Tex. Gov. Code 540.0303; 1 TAC 353.425',
      label: 'PAYER_ASKS_FOR_INFORMATION',
      dueAt: endOfSpan(businessDays(3), { startedAt, timeZone }),
    },
    {
      rule: 'texas-offer-peer-to-peer-1bd',
      source: 'Tex. Gov. Code 540.0303; 1 TAC 353.425',
      label: 'PAYER_OFFERS_PEER_TO_PEER',
      dueAt: endOfLocalDay(lastOffer, timeZone),
    },
  ]
}
