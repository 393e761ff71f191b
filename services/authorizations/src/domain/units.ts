/** One entry of the ledger; entries are only ever added. */
export interface UnitsEntry {
  readonly id: string
  readonly authorizationId: string
  readonly sequence: number
  readonly kind: 'APPROVE' | 'USE'
  readonly units: number
  /** The day of use; null for an approval. */
  readonly serviceDate: string | null
  readonly recordedAt: Date
  readonly recordedBy: string
}

/** Where the approved units of a line went. */
export interface UnitsBalance {
  readonly approved: number
  readonly used: number
  readonly remaining: number
  /** A fifth or less remains, or two or fewer. */
  readonly low: boolean
}

const LOW_SHARE = 0.2
const LOW_COUNT = 2

/** The balance of one line's entries; null where nothing was approved. */
export function balanceOf(entries: readonly Pick<UnitsEntry, 'kind' | 'units'>[]): UnitsBalance | null {
  const sum = (kind: UnitsEntry['kind']): number =>
    entries.filter((entry) => entry.kind === kind).reduce((total, entry) => total + entry.units, 0)
  const approved = sum('APPROVE')
  if (approved === 0) return null
  const used = sum('USE')
  const remaining = approved - used
  return { approved, used, remaining, low: remaining <= LOW_COUNT || remaining <= approved * LOW_SHARE }
}

/** Why units may not be used. */
export type UseRefusal = 'NOTHING_APPROVED' | 'OUTSIDE_VALIDITY' | 'EXCEEDS_APPROVED'

/** Whether units may be used on a day: never more than approved, never outside the approved days. */
export function useProblem(
  balance: UnitsBalance | null,
  use: { units: number; day: string; from: string | null; to: string | null },
): UseRefusal | null {
  if (!balance) return 'NOTHING_APPROVED'
  if ((use.from && use.day < use.from) || (use.to && use.day > use.to)) return 'OUTSIDE_VALIDITY'
  return use.units > balance.remaining ? 'EXCEEDS_APPROVED' : null
}
