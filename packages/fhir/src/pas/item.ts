import { z } from 'zod'
import { pas } from './codes.js'
import { codeOf, extensions, find, period, type Extension } from './extension.js'

/** What a payer decided about one line. */
export interface PasItem {
  readonly sequence: number
  /** HCR01. */
  readonly actionCode: string
  readonly authorizationNumber: string | null
  /** The payer's number for a pended line. */
  readonly referenceNumber: string | null
  readonly reason: {
    readonly system: string | null
    readonly code: string | null
    readonly display: string | null
  } | null
  readonly note: string | null
  readonly approvedQuantity: number | null
  readonly approvedFrom: string | null
  readonly approvedTo: string | null
  readonly issuedOn: string | null
}

const decided = {
  extension: extensions,
  noteNumber: z.array(z.int()).optional(),
  adjudication: z.array(z.looseObject({ extension: extensions })).min(1),
}
const item = z.looseObject({ itemSequence: z.int().min(1), ...decided })
/** What was authorized in place of lines that were asked for. */
const addItem = z.looseObject({
  itemSequence: z.array(z.int().min(1)).optional(),
  quantity: z.looseObject({ value: z.number().optional() }).optional(),
  servicedPeriod: period.optional(),
  servicedDate: z.string().optional(),
  ...decided,
})

/** The elements of a ClaimResponse that say what was decided. */
export const decidedShape = {
  preAuthRef: z.string().optional(),
  preAuthPeriod: period.optional(),
  item: z.array(item).optional(),
  addItem: z.array(addItem).optional(),
  processNote: z.array(z.looseObject({ number: z.int().optional(), text: z.string() })).optional(),
}
type Decisions = z.output<z.ZodObject<typeof decidedShape>>
type Decided = Pick<z.output<typeof item>, 'extension' | 'noteNumber' | 'adjudication'>
type AddItem = z.output<typeof addItem>

/**
 * Every decision of an answer, line by line. What was authorized in place of a line (`addItem`, HCR01 A6) completes the
 * decision about it, or is the decision where the answer has no other.
 */
export function itemsOf(response: Decisions): readonly PasItem[] {
  const own = (response.item ?? []).map((one) => decisionOn(one.itemSequence, one, response))
  const instead = (response.addItem ?? []).flatMap((one) =>
    (one.itemSequence ?? []).map((sequence) => withAuthorized(decisionOn(sequence, one, response), one)),
  )
  const completed = own.map((one) => {
    const more = instead.find(({ sequence }) => sequence === one.sequence)
    return more ? completedBy(one, more) : one
  })
  const known = new Set(own.map(({ sequence }) => sequence))
  return [...completed, ...instead.filter(({ sequence }) => !known.has(sequence))]
}

/** Days of the authorization come before the days on which the service was asked for. */
function withAuthorized(decision: PasItem, { quantity, servicedPeriod, servicedDate }: AddItem): PasItem {
  return {
    ...decision,
    approvedQuantity: quantity?.value ?? decision.approvedQuantity,
    approvedFrom: decision.approvedFrom ?? servicedPeriod?.start ?? servicedDate ?? null,
    approvedTo: decision.approvedTo ?? servicedPeriod?.end ?? servicedDate ?? null,
  }
}

function completedBy(one: PasItem, more: PasItem): PasItem {
  return {
    ...one,
    actionCode: one.actionCode || more.actionCode,
    authorizationNumber: one.authorizationNumber ?? more.authorizationNumber,
    reason: one.reason ?? more.reason,
    note: one.note ?? more.note,
    approvedQuantity: one.approvedQuantity ?? more.approvedQuantity,
    approvedFrom: one.approvedFrom ?? more.approvedFrom,
    approvedTo: one.approvedTo ?? more.approvedTo,
  }
}

function decisionOn(sequence: number, one: Decided, response: Decisions): PasItem {
  const review = one.adjudication
    .map((adjudication) => find(adjudication.extension, pas('extension-reviewAction')))
    .find((found) => found !== undefined)?.extension
  const approved =
    find(one.extension, pas('extension-itemPreAuthPeriod'))?.valuePeriod ?? response.preAuthPeriod
  const detail = find(one.extension, pas('extension-itemAuthorizedDetail'))?.extension
  return {
    sequence,
    actionCode: codeOf(find(review, pas('extension-reviewActionCode'))) ?? '',
    authorizationNumber: find(review, 'number')?.valueString ?? response.preAuthRef ?? null,
    referenceNumber: find(one.extension, pas('extension-administrationReferenceNumber'))?.valueString ?? null,
    reason: reasonOf(find(review, 'reasonCode')),
    note: noteOf(one, response),
    approvedQuantity: find(detail, 'quantity')?.valueQuantity?.value ?? null,
    approvedFrom: approved?.start ?? null,
    approvedTo: approved?.end ?? null,
    issuedOn: find(one.extension, pas('extension-itemPreAuthIssueDate'))?.valueDate ?? null,
  }
}

function reasonOf(found: Extension | undefined): PasItem['reason'] {
  const [first] = found?.valueCodeableConcept?.coding ?? []
  const text = found?.valueCodeableConcept?.text
  if (!first && !text) return null
  return { system: first?.system ?? null, code: first?.code ?? null, display: first?.display ?? text ?? null }
}

function noteOf({ noteNumber }: Decided, response: Decisions): string | null {
  const notes = response.processNote ?? []
  const own = notes.filter((note) => note.number !== undefined && noteNumber?.includes(note.number))
  return own.map((note) => note.text).join('\n') || null
}
