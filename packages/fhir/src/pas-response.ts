import { z } from 'zod'
import { pas, SYSTEMS } from './pas-codes.js'
import { questionIn, type PasQuestion } from './pas-questions.js'

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

/** Why a payer could not process a request: AAA03, AAA04 and where. */
export interface PasError {
  readonly code: string
  readonly followUp: string | null
  readonly path: string | null
}

/** A payer's answer. */
export interface PasAnswer {
  /** Our trace number, as the payer echoes it. */
  readonly trace: string
  readonly outcome: 'queued' | 'complete' | 'error' | 'partial'
  readonly authorizationNumber: string | null
  readonly items: readonly PasItem[]
  readonly errors: readonly PasError[]
  /** Whether a person looked at it; null where the payer does not say. */
  readonly humanReviewed: boolean | null
  /** What the payer wants to see before it decides; null where it asks for nothing. */
  readonly asks: PasQuestion | null
}

/** Thrown for a message that is not a PAS answer; the message names what is wrong and holds no data about a person. */
export class PasUnreadable extends Error {
  override readonly name = 'PasUnreadable'
}

const coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
})
const codeable = z.looseObject({ coding: z.array(coding).optional(), text: z.string().optional() })
const period = z.looseObject({ start: z.string().optional(), end: z.string().optional() })
interface Extension {
  url: string
  valueString?: string | undefined
  valueBoolean?: boolean | undefined
  valueDate?: string | undefined
  valuePeriod?: z.output<typeof period> | undefined
  valueQuantity?: { value?: number | undefined } | undefined
  valueCodeableConcept?: z.output<typeof codeable> | undefined
  extension?: Extension[] | undefined
}
const extension: z.ZodType<Extension> = z.lazy(() =>
  z.looseObject({
    url: z.string(),
    valueString: z.string().optional(),
    valueBoolean: z.boolean().optional(),
    valueDate: z.string().optional(),
    valuePeriod: period.optional(),
    valueQuantity: z.looseObject({ value: z.number().optional() }).optional(),
    valueCodeableConcept: codeable.optional(),
    extension: z.array(extension).optional(),
  }),
)
const extensions = z.array(extension).optional()
const claimResponse = z.looseObject({
  resourceType: z.literal('ClaimResponse'),
  use: z.literal('preauthorization'),
  outcome: z.enum(['queued', 'complete', 'error', 'partial']),
  identifier: z.array(z.looseObject({ system: z.string().optional(), value: z.string() })).min(1),
  preAuthRef: z.string().optional(),
  preAuthPeriod: period.optional(),
  extension: extensions,
  item: z
    .array(
      z.looseObject({
        itemSequence: z.int().min(1),
        extension: extensions,
        noteNumber: z.array(z.int()).optional(),
        adjudication: z.array(z.looseObject({ extension: extensions })).min(1),
      }),
    )
    .optional(),
  processNote: z.array(z.looseObject({ number: z.int().optional(), text: z.string() })).optional(),
  error: z.array(z.looseObject({ code: codeable, extension: extensions })).optional(),
})
type ClaimResponse = z.output<typeof claimResponse>
type Item = NonNullable<ClaimResponse['item']>[number]

/** Every answer in a message: a response bundle, a bare ClaimResponse, or the Parameters that an inquiry returns. */
export function parsePasAnswers(message: unknown): readonly PasAnswer[] {
  return claimResponsesIn(message, []).map(({ resource, beside }) => {
    const parsed = claimResponse.safeParse(resource)
    if (parsed.success) return answerOf(parsed.data, beside)
    const [issue] = parsed.error.issues
    throw new PasUnreadable(`ClaimResponse.${issue?.path.join('.')}: ${issue?.message}`)
  })
}

/** A ClaimResponse, and the resources of the bundle that it stands in. */
interface Found {
  readonly resource: unknown
  readonly beside: readonly unknown[]
}

function claimResponsesIn(value: unknown, beside: readonly unknown[]): readonly Found[] {
  if (Array.isArray(value)) {
    const own = beside.length > 0 ? beside : resourcesOf(value)
    return value.flatMap((one) => claimResponsesIn(one, own))
  }
  if (value === null || typeof value !== 'object') return []
  if ('resourceType' in value && value.resourceType === 'ClaimResponse') return [{ resource: value, beside }]
  const { entry, parameter, resource } = value as Record<string, unknown> // looked at as data only
  const own = Array.isArray(entry) ? resourcesOf(entry) : beside
  return [entry, parameter, resource].flatMap((one) => claimResponsesIn(one, own))
}

function resourcesOf(entries: readonly unknown[]): readonly unknown[] {
  return entries.map((one) => (one as { resource?: unknown } | null)?.resource) // looked at as data only
}

function answerOf(response: ClaimResponse, beside: readonly unknown[]): PasAnswer {
  const identifiers = response.identifier
  const trace = identifiers.find(({ system }) => system?.startsWith('urn:trnorg:')) ?? identifiers[0]
  const reviewer = find(response.extension, pas('extension-claimResponseReviewer'))
  return {
    trace: trace?.value ?? '',
    outcome: response.outcome,
    authorizationNumber: response.preAuthRef ?? null,
    items: (response.item ?? []).map((item) => itemOf(item, response)),
    errors: (response.error ?? []).map(errorOf),
    humanReviewed: find(reviewer?.extension, 'wasHumanReviewedFlag')?.valueBoolean ?? null,
    asks: questionIn(beside),
  }
}

function itemOf(item: Item, response: ClaimResponse): PasItem {
  const review = item.adjudication
    .map((adjudication) => find(adjudication.extension, pas('extension-reviewAction')))
    .find((found) => found !== undefined)?.extension
  const approved =
    find(item.extension, pas('extension-itemPreAuthPeriod'))?.valuePeriod ?? response.preAuthPeriod
  const detail = find(item.extension, pas('extension-itemAuthorizedDetail'))?.extension
  return {
    sequence: item.itemSequence,
    actionCode: codeOf(find(review, pas('extension-reviewActionCode'))) ?? '',
    authorizationNumber: find(review, 'number')?.valueString ?? response.preAuthRef ?? null,
    referenceNumber:
      find(item.extension, pas('extension-administrationReferenceNumber'))?.valueString ?? null,
    reason: reasonOf(find(review, 'reasonCode')),
    note: noteOf(item, response),
    approvedQuantity: find(detail, 'quantity')?.valueQuantity?.value ?? null,
    approvedFrom: approved?.start ?? null,
    approvedTo: approved?.end ?? null,
    issuedOn: find(item.extension, pas('extension-itemPreAuthIssueDate'))?.valueDate ?? null,
  }
}

function reasonOf(found: Extension | undefined): PasItem['reason'] {
  const [first] = found?.valueCodeableConcept?.coding ?? []
  const text = found?.valueCodeableConcept?.text
  if (!first && !text) return null
  return { system: first?.system ?? null, code: first?.code ?? null, display: first?.display ?? text ?? null }
}

function noteOf(item: Item, response: ClaimResponse): string | null {
  const notes = response.processNote ?? []
  const own = notes.filter((note) => note.number !== undefined && item.noteNumber?.includes(note.number))
  return own.map((note) => note.text).join('\n') || null
}

function errorOf(error: NonNullable<ClaimResponse['error']>[number]): PasError {
  const coded =
    error.code.coding?.find(({ system }) => system === SYSTEMS.rejectReason) ?? error.code.coding?.[0]
  return {
    code: coded?.code ?? 'unknown',
    followUp: codeOf(find(error.extension, pas('extension-errorFollowupAction'))) ?? null,
    path: find(error.extension, pas('extension-errorPath'))?.valueString ?? null,
  }
}

function find(list: readonly Extension[] | undefined, url: string): Extension | undefined {
  return list?.find((candidate) => candidate.url === url)
}

function codeOf(found: Extension | undefined): string | undefined {
  return found?.valueCodeableConcept?.coding?.[0]?.code
}
