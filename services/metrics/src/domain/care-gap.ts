/** Where a care gap stands (Da Vinci DEQM; prospective: not due yet). */
export type CareGapStatus = 'OPEN' | 'CLOSED' | 'NOT_APPLICABLE' | 'EXCLUDED' | 'PROSPECTIVE'

/** What closed a gap, or keeps it open. */
export interface GapEvidence {
  readonly kind: string
  readonly id: string
  readonly at: Date
  readonly value: number | null
}

/** What a rule found about one patient on one occasion: a stay, a year. */
export interface GapFinding {
  readonly patientId: string
  readonly rule: string
  readonly occasion: string
  readonly status: CareGapStatus
  /** A code of the rule's reasons. */
  readonly reason: string
  readonly dueAt: Date | null
  readonly evidence: GapEvidence | null
}

/** A finding that is kept. */
export interface CareGap extends GapFinding {
  readonly id: string
  /** Since when it has stood so. */
  readonly since: Date
  /** Whose work it is in the queue; null when it is nobody's. */
  readonly raisedFor: string | null
}

/** What is known besides the findings. */
export interface ReviewFacts {
  /** Who coordinates each patient now. */
  readonly coordinators: ReadonlyMap<string, string>
  /** Rules whose open gaps go to the queue; the others stand there already as deadlines. */
  readonly raising: ReadonlySet<string>
  readonly now: Date
  newId(): string
}

/** The gaps that changed, as they stand now, with what they were. */
export interface GapChange {
  readonly gap: CareGap
  readonly before: CareGap | null
}

const keyOf = ({ patientId, rule, occasion }: GapFinding): string =>
  JSON.stringify([patientId, rule, occasion])

/** The reason of a gap whose rule finds nothing any more: the stay was cancelled, the diagnosis was taken back. */
export const NO_LONGER = 'no-longer-applies'

/** Compares what rules find with what is kept. What was kept and is found no more does not apply any more. */
export function reviewGaps(
  kept: readonly CareGap[],
  found: readonly GapFinding[],
  facts: ReviewFacts,
): readonly GapChange[] {
  const before = new Map(kept.map((gap) => [keyOf(gap), gap]))
  const foundKeys = new Set(found.map(keyOf))
  const gone = kept
    .filter((gap) => !foundKeys.has(keyOf(gap)))
    .map((gap): GapFinding => ({ ...gap, status: 'NOT_APPLICABLE', reason: NO_LONGER, evidence: null }))
  return [...found, ...gone].flatMap((finding) => {
    const old = before.get(keyOf(finding)) ?? null
    const gap = gapOf(finding, old, facts)
    return old && isSame(old, gap) ? [] : [{ gap, before: old }]
  })
}

function isSame(a: CareGap, b: CareGap): boolean {
  const told = ({ status, reason, dueAt, evidence, raisedFor }: CareGap): string =>
    JSON.stringify([status, reason, dueAt, evidence?.id, evidence?.at, evidence?.value, raisedFor])
  return told(a) === told(b)
}

function gapOf(finding: GapFinding, old: CareGap | null, facts: ReviewFacts): CareGap {
  const { patientId, rule, occasion, status, reason, dueAt, evidence } = finding
  const isWork = status === 'OPEN' && facts.raising.has(rule)
  return {
    id: old?.id ?? facts.newId(),
    patientId,
    rule,
    occasion,
    status,
    reason,
    dueAt,
    evidence,
    since: old?.status === status ? old.since : facts.now,
    raisedFor: isWork ? (facts.coordinators.get(patientId) ?? null) : null,
  }
}
