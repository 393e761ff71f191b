import { z } from 'zod'

/** What a payer wants to see before it decides. */
export interface PasQuestion {
  /** LOINC codes of documents, or questionnaires by their address, each once. */
  readonly items: readonly string[]
  /** The last day for the answer, `2026-12-18`; null where the payer sets none. */
  readonly dueOn: string | null
}

const coding = z.looseObject({ code: z.string().optional() })
const codeable = z.looseObject({ coding: z.array(coding).optional(), text: z.string().optional() })
const input = z.looseObject({
  type: codeable,
  valueCodeableConcept: codeable.optional(),
  valueCanonical: z.string().optional(),
  /** What a questionnaire is fetched by. */
  valueString: z.string().optional(),
})
const task = z.looseObject({
  resourceType: z.literal('Task'),
  input: z.array(input).optional(),
  restriction: z.looseObject({ period: z.looseObject({ end: z.string().optional() }).optional() }).optional(),
})
const communicationRequest = z.looseObject({
  resourceType: z.literal('CommunicationRequest'),
  payload: z.array(z.looseObject({ contentString: z.string().optional() })).optional(),
})

/** Inputs of a Task that name what is wanted (PAS 2.2.1, profile-task). */
const WANTED: ReadonlySet<string> = new Set([
  'attachments-needed',
  'questionnaires-needed',
  'questionnaire',
  'questionnaire-context',
])

/**
 * What the payer asks for in the bundle of an answer: a Task whose code is an attachment request, or a
 * CommunicationRequest. Null where it asks for nothing.
 */
export function questionIn(resources: readonly unknown[]): PasQuestion | null {
  const tasks = resources.flatMap((one) => task.safeParse(one).data ?? [])
  const requests = resources.flatMap((one) => communicationRequest.safeParse(one).data ?? [])
  const items = [
    ...tasks.flatMap((one) => (one.input ?? []).flatMap(wanted)),
    ...requests.flatMap((one) => (one.payload ?? []).flatMap(({ contentString }) => contentString ?? [])),
  ]
  if (items.length === 0) return null
  const ends = tasks.flatMap(({ restriction }) => restriction?.period?.end?.slice(0, 10) ?? []).sort()
  return { items: [...new Set(items)], dueOn: ends[0] ?? null }
}

function wanted({ type, valueCodeableConcept, ...plain }: z.output<typeof input>): readonly string[] {
  if (!type.coding?.some(({ code }) => code !== undefined && WANTED.has(code))) return []
  const { coding: codes, text } = valueCodeableConcept ?? {}
  return [plain.valueCanonical ?? codes?.[0]?.code ?? text ?? plain.valueString].flatMap((item) => item ?? [])
}
