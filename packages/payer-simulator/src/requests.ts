import { createHash } from 'node:crypto'
import { pas } from '@baton/fhir/pas/codes'
import { pasRequestProblems } from '@baton/fhir/pas/references'
import { z } from 'zod'
import { decide } from './decision-rules.js'
import type { AskedLine, DecidedLine, PayerRecord } from './record.js'
import type { PayerStore } from './store.js'

const reference = z.looseObject({ reference: z.string() })
const claim = z.looseObject({
  resourceType: z.literal('Claim'),
  id: z.string(),
  identifier: z.array(z.looseObject({ system: z.string(), value: z.string() })).min(1),
  extension: z.array(z.looseObject({ url: z.string() })).optional(),
  related: z.array(z.unknown()).optional(),
  patient: reference,
  insurer: reference,
  provider: reference,
  item: z
    .array(
      z.looseObject({
        sequence: z.int(),
        productOrService: z.looseObject({ coding: z.array(z.looseObject({ code: z.string() })).min(1) }),
        extension: z.array(z.looseObject({ url: z.string() })).optional(),
        modifierExtension: z.array(z.looseObject({ url: z.string() })).optional(),
        quantity: z.looseObject({ value: z.number() }).optional(),
      }),
    )
    .min(1),
})
const entry = z.looseObject({
  fullUrl: z.string(),
  resource: z.looseObject({ resourceType: z.string(), id: z.string().optional() }),
})
const bundle = z.looseObject({ entry: z.array(entry).min(1) })

/** A request as it came. */
export interface Incoming {
  readonly payer: string
  readonly trace: string
  readonly claim: z.output<typeof claim>
  readonly entries: readonly z.output<typeof entry>[]
  readonly bodyHash: string
  /** Who answers whom, where it came as X12. */
  readonly x12?: PayerRecord['x12']
}

/** Reads a request or inquiry bundle; or says what is wrong with it. */
export function readRequest(payer: string, body: Buffer): Incoming | { problems: readonly string[] } {
  const value = parseJson(body)
  const problems = pasRequestProblems(value)
  if (problems.length > 0) return { problems }
  const entries = bundle.parse(value).entry
  const parsed = claim.safeParse(entries[0]?.resource)
  if (!parsed.success)
    return { problems: parsed.error.issues.map((issue) => `Claim.${issue.path.join('.')}: ${issue.code}`) }
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const trace = parsed.data.identifier[0]?.value ?? ''
  return { payer, trace, claim: parsed.data, entries, bodyHash }
}

/** Takes a request: decides it the first time, and answers as before when the same trace number comes again. */
export function takeRequest(store: PayerStore, incoming: Incoming, at: string): PayerRecord {
  const before = store.find(incoming.payer, incoming.trace)
  const record: PayerRecord = before
    ? {
        ...before,
        submissions: before.submissions + 1,
        bodyHashes: [...before.bodyHashes, incoming.bodyHash],
      }
    : firstRecord(incoming, at)
  store.keep(record)
  return record
}

/** An answer that keeps nothing, for a request that could not be processed. */
export function rejected(incoming: Incoming, { code, at }: { code: string; at: string }): PayerRecord {
  return { ...firstRecord(incoming, at), decided: [], errors: [code] }
}

function firstRecord(incoming: Incoming, at: string): PayerRecord {
  const { claim: asked } = incoming
  const lines = asked.item.map((item) => ({
    sequence: item.sequence,
    code: item.productOrService.coding[0]?.code ?? '',
    quantity: item.quantity?.value ?? null,
  }))
  const errors = unknownMember(incoming) ? ['72'] : []
  return {
    payer: incoming.payer,
    trace: incoming.trace,
    traceSystem: asked.identifier[0]?.system ?? '',
    receivedAt: at,
    submissions: 1,
    inquiries: 0,
    bodyHashes: [incoming.bodyHash],
    asked: lines,
    decided: errors.length > 0 ? [] : decideAs(kindOf(asked), { incoming, lines }),
    kind: kindOf(asked),
    effects: errors.length > 0 ? 0 : 1,
    errors,
    ...(incoming.x12 ? { x12: incoming.x12 } : {}),
    echo: incoming.entries.slice(1),
    claim: {
      id: asked.id,
      patient: asked.patient,
      insurer: asked.insurer,
      provider: asked.provider,
      fullUrl: incoming.entries[0]?.fullUrl ?? '',
    },
  }
}

type Claim = Incoming['claim']

const related = z.tuple([
  z.looseObject({ claim: z.looseObject({ identifier: z.looseObject({ value: z.string() }) }) }),
])

/** The trace number of the request that a Claim changes; null where it changes none. */
export function previousTraceOf(claim: Claim): string | null {
  const [first] = claim.related ?? []
  if (typeof first === 'string') return first // as a 278 names it
  const parsed = related.safeParse([first])
  return parsed.success ? parsed.data[0].claim.identifier.value : null
}

/** A Claim that replaces another is an update; one whose certification type is 3 cancels (PAS 2.2.1). */
export function kindOf(claim: Claim): PayerRecord['kind'] {
  if (certificationOf(claim.extension) === '3') return 'CANCEL'
  return (claim.related ?? []).length > 0 ? 'UPDATE' : 'INITIAL'
}

const coded = z.looseObject({
  valueCodeableConcept: z.looseObject({ coding: z.array(z.looseObject({ code: z.string() })) }),
})

function certificationOf(extensions: Claim['extension']): string | undefined {
  const found = extensions?.find(({ url }) => url === pas('extension-certificationType'))
  if (!found) return undefined
  const value = coded.safeParse(found)
  return value.success ? value.data.valueCodeableConcept.coding[0]?.code : undefined
}

/** What is cancelled is C; all else is decided by the rules. */
function decideAs(
  kind: PayerRecord['kind'],
  { incoming, lines }: { incoming: Incoming; lines: AskedLine[] },
): DecidedLine[] {
  const cancelled = (sequence: number): boolean => {
    const item = incoming.claim.item.find((one) => one.sequence === sequence)
    return item?.modifierExtension?.some(({ url }) => url === pas('modifierextension-infoCancelled')) === true
  }
  return decide(incoming.trace, lines).map((line) =>
    kind === 'CANCEL' || cancelled(line.sequence) ? { sequence: line.sequence, action: 'C' } : line,
  )
}

/** AAA 72, invalid member id: this payer's ids never hold the word INVALID. */
function unknownMember({ entries }: Incoming): boolean {
  return entries.some(({ resource }) => {
    const id: unknown = resource.resourceType === 'Coverage' ? resource['subscriberId'] : null
    return typeof id === 'string' && id.includes('INVALID')
  })
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
