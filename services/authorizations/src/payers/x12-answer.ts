import type { PasItem } from '@baton/fhir/pas/item'
import type { PasAnswer } from '@baton/fhir/pas/response'
import { read278, type X12Decision, type X12Review, type X12Service } from '@baton/fhir/x12/x12-278'
import { readX12 } from '@baton/fhir/x12/interchange'
import { X12Unreadable } from '@baton/fhir/x12/segment'
import { AnswerUnreadable } from './answer-unreadable.js'

/** AAA03 of an inquiry about what the payer never got: authorization number not found. */
const NOT_FOUND = 'AA'
/** The list of HCR03. */
const REASONS = 'https://codesystem.x12.org/external/886'

/** What the 278 responses of an interchange decide, in the shape in which every payer's answers are recorded. */
export function x12Answers(text: string): readonly PasAnswer[] {
  try {
    return readX12(text)
      .filter(({ type }) => type === '278')
      .map(read278)
      .filter(({ kind, rejects }) => kind === 'response' && !rejects.some(({ code }) => code === NOT_FOUND))
      .map(answerOf)
  } catch (error) {
    if (error instanceof X12Unreadable) throw new AnswerUnreadable(error.message)
    throw error
  }
}

function answerOf(review: X12Review): PasAnswer {
  const items = review.services.flatMap((service) => itemOf(service, review))
  return {
    trace: review.trace ?? review.reference,
    outcome: review.rejects.length > 0 && items.length === 0 ? 'error' : 'complete',
    authorizationNumber: review.decision?.authorizationNumber ?? null,
    items: items.length > 0 ? items : eventItem(review),
    errors: review.rejects.map(({ level, code, followUp }) => ({ code, followUp, path: `loop ${level}` })),
    humanReviewed: null,
    asks: review.asksFor.length > 0 ? { items: review.asksFor, dueOn: null } : null,
  }
}

/** A line without a decision of its own has that of the event. */
function itemOf(service: X12Service, review: X12Review): readonly PasItem[] {
  const decision = service.decision ?? review.decision
  return decision ? [decided(decision, { ...service, sequence: sequenceOf(service) }, review)] : []
}

/** A decision about the event alone is about its only line. */
function eventItem(review: X12Review): readonly PasItem[] {
  const only = { sequence: 1, quantity: null, from: review.from, to: review.to, note: review.note }
  return review.decision ? [decided(review.decision, only, review)] : []
}

/** Our line trace ends with the line's number; a payer that does not echo it keeps the order. */
function sequenceOf({ trace, sequence }: X12Service): number {
  const [, number] = /-(\d{1,4})$/.exec(trace ?? '') ?? []
  return number ? Number(number) : sequence
}

function decided(
  { action, authorizationNumber, reason }: X12Decision,
  line: Pick<X12Service, 'sequence' | 'quantity' | 'from' | 'to' | 'note'>,
  review: X12Review,
): PasItem {
  const certified = ['A1', 'A2', 'A6'].includes(action)
  return {
    sequence: line.sequence,
    actionCode: action,
    authorizationNumber: authorizationNumber ?? review.decision?.authorizationNumber ?? null,
    referenceNumber: review.payerTrace,
    reason: reason ? { system: REASONS, code: reason, display: null } : null,
    note: line.note ?? review.note,
    approvedQuantity: certified ? line.quantity : null,
    approvedFrom: certified ? (line.from ?? review.from) : null,
    approvedTo: certified ? (line.to ?? review.to) : null,
    issuedOn: null,
  }
}
