import { openedBy, RECORD_KINDS, type Opened } from '@baton/auth/record-kinds'

/** What a consent permits. */
export const CONSENT_KINDS = ['TREATMENT', 'SHARING', 'PART2', 'PART2_COUNSELING', 'OUTREACH'] as const

/** What a consent permits. */
export type ConsentKind = (typeof CONSENT_KINDS)[number]

/** How it was given. */
export type ConsentForm = 'VERBAL' | 'WRITTEN'

/** Where it stands in the table; EXPIRED follows from the clock. */
export type StoredConsentStatus = 'PENDING' | 'ACTIVE' | 'REVOKED'

/** Where it stands at a moment. */
export type ConsentStatus = StoredConsentStatus | 'EXPIRED'

/** Whole classes of recipients that a consent for all future care may name. */
export const RECIPIENT_CLASSES = ['TREATING_PROVIDERS', 'PAYERS', 'OPERATIONS'] as const

/** The table `consent`. */
export interface ConsentRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly kind: ConsentKind
  readonly form: ConsentForm
  readonly status: StoredConsentStatus
  readonly discloser: string | null
  readonly scopes: readonly string[]
  /** The kinds of records under its label that it opens; none for kinds that no Part 2 record needs. */
  readonly opens: readonly Opened[]
  readonly recipientIds: readonly string[]
  readonly recipientClasses: readonly string[]
  readonly purpose: string
  readonly startsAt: Date
  readonly expiresAt: Date | null
  readonly expiryEvent: string | null
  readonly givenAt: Date
  readonly confirmedAt: Date | null
  readonly confirmedBy: string | null
  readonly documentId: string | null
  readonly revokedAt: Date | null
  readonly revokedBy: string | null
  readonly revocationReason: string | null
  readonly recordedBy: string
}

const MOVES: Readonly<Record<ConsentStatus, readonly ConsentStatus[]>> = {
  PENDING: ['ACTIVE', 'REVOKED'],
  ACTIVE: ['REVOKED'],
  REVOKED: [],
  EXPIRED: [],
}

/** Where a consent may go from here. */
export function movesOf(status: ConsentStatus): readonly ConsentStatus[] {
  return MOVES[status]
}

/** Where a consent stands at a moment. */
export function statusAt(
  { status, expiresAt }: Pick<ConsentRow, 'status' | 'expiresAt'>,
  now: Date,
): ConsentStatus {
  return status !== 'REVOKED' && expiresAt !== null && expiresAt <= now ? 'EXPIRED' : status
}

/** From when on a consent counts: one under Part 2 not before it was signed (42 CFR 2.31(a)(8)), whatever was said before. */
export function countsFrom({
  kind,
  startsAt,
  givenAt,
  confirmedAt,
}: Pick<ConsentRow, 'kind' | 'startsAt' | 'givenAt' | 'confirmedAt'>): Date {
  const signedAt = confirmedAt ?? givenAt
  return isPart2(kind) && signedAt > startsAt ? signedAt : startsAt
}

/** Whether a consent counted, or counts, at a moment. */
export function countedAt(consent: ConsentRow, at: Date): boolean {
  const { status, revokedAt, expiresAt } = consent
  const ends = [revokedAt, expiresAt].filter((end) => end !== null)
  const neverSigned = isPart2(consent.kind) && consent.form === 'VERBAL'
  return !neverSigned && status !== 'PENDING' && countsFrom(consent) <= at && ends.every((end) => end > at)
}

/** A Part 2 consent needs a signature; every other kind counts from the spoken word on. */
export function firstStatus(kind: ConsentKind, form: ConsentForm): StoredConsentStatus {
  return isPart2(kind) && form === 'VERBAL' ? 'PENDING' : 'ACTIVE'
}

/** The kinds that 42 CFR Part 2 rules. */
export const PART2_KINDS: readonly ConsentKind[] = ['PART2', 'PART2_COUNSELING']

/** Whether 42 CFR Part 2 rules this consent. */
export function isPart2(kind: ConsentKind): boolean {
  return PART2_KINDS.includes(kind)
}

/** What a consent says, before it is checked. */
interface Terms {
  readonly kind: ConsentKind
  readonly scopes: readonly string[]
  readonly discloser: string | null
  readonly recipientIds: readonly string[]
  readonly recipientClasses: readonly string[]
  readonly purpose: string
  readonly expiresAt: Date | null
  readonly expiryEvent: string | null
}

/** Treatment, payment and operations together: the one purpose that needs no expiry and may name classes. */
const TPO = 'TPO'

/** The kinds of records that a consent opens: what its scopes name, and nothing for what no Part 2 record needs. */
export function opensOf({ kind, scopes }: Pick<Terms, 'kind' | 'scopes'>): readonly Opened[] {
  return isPart2(kind) ? openedBy(kind, scopes) : []
}

/** Whether a consent opens the records of a type of the graph, for example `Encounter`. */
export function opensType({ opens }: Pick<ConsentRow, 'opens'>, type: string): boolean {
  return opens.some((one) => one === 'ALL' || one === type.toUpperCase())
}

const SCOPE_MESSAGE =
  'A Part 2 consent says what may be shared (42 CFR 2.31(a)(3)): `sud-treatment` for all of it, or kinds of records: ' +
  RECORD_KINDS.map((kind) => `\`${kind.toLowerCase()}\``).join(', ')

/** What a Part 2 consent lacks (42 CFR 2.31(a)), by field. Empty for all other kinds. */
export function missingTerms(terms: Terms): readonly { field: string; message: string }[] {
  if (!isPart2(terms.kind)) return []
  const { discloser, recipientIds, recipientClasses, purpose, expiresAt, expiryEvent, kind } = terms
  const missing: { field: string; message: string }[] = []
  if (opensOf(terms).length === 0) missing.push({ field: 'scopes', message: SCOPE_MESSAGE })
  if (discloser === null)
    missing.push({ field: 'discloser', message: 'A Part 2 consent names who discloses.' })
  if (recipientIds.length === 0 && recipientClasses.length === 0)
    missing.push({ field: 'recipientIds', message: 'A Part 2 consent names its recipients.' })
  if (recipientClasses.length > 0 && (purpose !== TPO || kind !== 'PART2'))
    missing.push({
      field: 'recipientClasses',
      message: 'Only a consent for TPO may name classes of recipients.',
    })
  if (expiresAt === null && expiryEvent === null && purpose !== TPO)
    missing.push({ field: 'expiresAt', message: 'Only a consent for TPO may have no end.' })
  return missing
}

/** A move that was made. */
export interface ConsentMove {
  readonly at: Date
  readonly by: string
  readonly from: ConsentStatus | null
  readonly to: ConsentStatus
  readonly reason: string | null
}

/** How a consent came to where it stands. */
export function historyOf(consent: ConsentRow): readonly ConsentMove[] {
  const first = consent.confirmedAt
    ? firstStatus(consent.kind, 'VERBAL')
    : firstStatus(consent.kind, consent.form)
  const moves: ConsentMove[] = [
    { at: consent.givenAt, by: consent.recordedBy, from: null, to: first, reason: null },
  ]
  if (consent.confirmedAt && consent.confirmedBy)
    moves.push({
      at: consent.confirmedAt,
      by: consent.confirmedBy,
      from: first,
      to: 'ACTIVE',
      reason: 'signed',
    })
  const { revokedAt, revokedBy, revocationReason: reason } = consent
  const from = moves.at(-1)?.to ?? first
  if (revokedAt && revokedBy) moves.push({ at: revokedAt, by: revokedBy, from, to: 'REVOKED', reason })
  return moves
}
