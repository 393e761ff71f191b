import { z } from 'zod'
import { pas, SYSTEMS } from './codes.js'
import { codeable, codeOf, extensions, find } from './extension.js'
import { decidedShape, itemsOf, type PasItem } from './item.js'
import { questionIn, type PasQuestion } from './questions.js'

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

const claimResponse = z.looseObject({
  resourceType: z.literal('ClaimResponse'),
  use: z.literal('preauthorization'),
  outcome: z.enum(['queued', 'complete', 'error', 'partial']),
  identifier: z.array(z.looseObject({ system: z.string().optional(), value: z.string() })).min(1),
  extension: extensions,
  ...decidedShape,
  error: z.array(z.looseObject({ code: codeable, extension: extensions })).optional(),
})
type ClaimResponse = z.output<typeof claimResponse>

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
    items: itemsOf(response),
    errors: (response.error ?? []).map(errorOf),
    humanReviewed: find(reviewer?.extension, 'wasHumanReviewedFlag')?.valueBoolean ?? null,
    asks: questionIn(beside),
  }
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
