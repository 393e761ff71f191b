import { z } from 'zod'
import type { AppealLevel } from '@baton/clinical/prior-authorization/appeal-rules'
import type { PasItem } from '@baton/fhir/pas/item'
import { changeInput } from '../authorization/authorization-input.js'

const line = z.object({
  sequence: z.int().min(1, 'Lines are numbered from 1.'),
  actionCode: z.enum(
    ['A1', 'A2', 'A3', 'A4', 'A6', 'C', 'CT', 'NA'],
    'The payer answers A1, A2, A3, A4, A6, C, CT or NA.',
  ),
  authorizationNumber: z.string().trim().min(1).nullish(),
  reasonCode: z.string().trim().min(1).nullish(),
  note: z.string().trim().min(1).max(1000).nullish(),
  quantity: z.number().positive('The quantity must be above zero.').nullish(),
  from: z.iso.date('The first day must be a date, 2026-11-24.').nullish(),
  to: z.iso.date('The last day must be a date, 2026-11-24.').nullish(),
})
type Line = z.output<typeof line>

/** Decisions line by line. A denial says why, whatever the channel (CMS-0057-F, from 1 January 2026). */
const lines = z.array(line).superRefine((all, check) => {
  all.forEach((one, index) => {
    if (one.actionCode === 'A3' && !one.note && !one.reasonCode)
      check.addIssue({ code: 'custom', message: "A denial needs the payer's reason.", path: [index, 'note'] })
    if (['A2', 'A6'].includes(one.actionCode) && !one.quantity)
      check.addIssue({ code: 'custom', message: 'Say how much was approved.', path: [index, 'quantity'] })
  })
})

const noticeDate = z.iso.date('The date of the notice must be a date, 2026-11-27.').nullish()

/** A decision that a person heard. */
export const manualDecisionInput = changeInput.extend({
  channel: z.enum(['PHONE', 'FAX', 'PORTAL', 'MAIL']),
  lines: lines.min(1, 'Say what was decided.'),
  noticeDate,
})

/** How a talk between the physicians ended. */
export const talkInput = changeInput.extend({
  outcome: z.enum(['APPROVED', 'MODIFIED', 'UPHELD', 'NOT_HELD']),
  lines: lines.nullish(),
  payerReviewer: z.string().trim().min(1).max(100).nullish(),
  note: z.string().trim().min(1).max(1000).nullish(),
})

const APPEAL_LEVELS = [
  'RECONSIDERATION',
  'INDEPENDENT_REVIEW',
  'ALJ_HEARING',
  'APPEALS_COUNCIL',
  'DISTRICT_COURT',
  'PLAN_APPEAL',
  'STATE_FAIR_HEARING',
  'INTERNAL_APPEAL',
  'SECOND_INTERNAL_APPEAL',
  'EXTERNAL_REVIEW',
] as const satisfies readonly AppealLevel[]

/** How a level of an appeal ended; where it was won in part, what of it. */
export const appealDecisionInput = changeInput
  .extend({
    outcome: z.enum(['OVERTURNED', 'PARTIALLY_OVERTURNED', 'UPHELD', 'DISMISSED']),
    level: z.enum(APPEAL_LEVELS).nullish(),
    lines: lines.nullish(),
    noticeDate,
    note: z.string().trim().min(1).max(1000).nullish(),
  })
  .refine(({ outcome, lines: decided }) => outcome !== 'PARTIALLY_OVERTURNED' || (decided?.length ?? 0) > 0, {
    message: 'Say what the body allows, line by line.',
    path: ['lines'],
  })

/** A line that a person recorded, as an item that a payer sent. */
export function itemOf(decided: Line): PasItem {
  const { sequence, actionCode, reasonCode, note = null } = decided
  return {
    sequence,
    actionCode,
    authorizationNumber: decided.authorizationNumber ?? null,
    referenceNumber: null,
    reason: reasonCode ? { system: null, code: reasonCode, display: null } : null,
    note: note ?? null,
    approvedQuantity: decided.quantity ?? null,
    approvedFrom: decided.from ?? null,
    approvedTo: decided.to ?? null,
    issuedOn: null,
  }
}
