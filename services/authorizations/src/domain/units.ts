/** What an entry does: allowed or taken back by the payer, planned and unplanned, used and given back. */
export type UnitsKind = 'APPROVE' | 'REDUCE' | 'SCHEDULE' | 'UNSCHEDULE' | 'USE' | 'REVERSE'

/** One entry of the ledger; entries are only ever added. */
export interface UnitsEntry {
  readonly id: string
  readonly authorizationId: string
  readonly sequence: number
  readonly kind: UnitsKind
  readonly units: number
  /** The day of use; null for an approval. */
  readonly serviceDate: string | null
  readonly recordedAt: Date
  readonly recordedBy: string
  /** The entry that this one takes back. */
  readonly reversesId: string | null
  readonly note: string | null
}

/** Where the approved units of a line went. */
export interface UnitsBalance {
  readonly approved: number
  readonly scheduled: number
  readonly used: number
  readonly remaining: number
  /** A fifth or less remains, or two or fewer. */
  readonly low: boolean
  /** The day on which nothing is left if they go on being used as fast; null where that cannot be said. */
  readonly runsOutOn: string | null
}

const LOW_SHARE = 0.2
const LOW_COUNT = 2

type Entry = Pick<UnitsEntry, 'kind' | 'units'> & Partial<Pick<UnitsEntry, 'serviceDate'>>

/** The balance of one line's entries; null where nothing was approved. */
export function balanceOf(entries: readonly Entry[]): UnitsBalance | null {
  const sum = (kind: UnitsKind): number =>
    entries.filter((entry) => entry.kind === kind).reduce((total, entry) => total + entry.units, 0)
  const approved = sum('APPROVE') - sum('REDUCE')
  if (approved === 0) return null
  const used = sum('USE') - sum('REVERSE')
  const scheduled = sum('SCHEDULE') - sum('UNSCHEDULE')
  const remaining = approved - used
  const low = remaining <= LOW_COUNT || remaining <= approved * LOW_SHARE
  return { approved, scheduled, used, remaining, low, runsOutOn: runOut(entries, { used, remaining }) }
}

const DAY_MS = 86_400_000

/** The pace is what was used from the first to the last day of use; one day of use says nothing. */
function runOut(
  entries: readonly Entry[],
  { used, remaining }: { used: number; remaining: number },
): string | null {
  const days = entries
    .flatMap((entry) => (entry.kind === 'USE' && entry.serviceDate ? [entry.serviceDate] : []))
    .sort()
  const [first] = days
  const last = days.at(-1)
  if (!first || !last || used <= 0) return null
  const span = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS)
  if (span === 0) return null
  const perDay = used / (span + 1)
  return new Date(Date.parse(last) + Math.ceil(remaining / perDay) * DAY_MS).toISOString().slice(0, 10)
}

/** Why units may not be used. */
export type UseRefusal = 'NOTHING_APPROVED' | 'OUTSIDE_VALIDITY' | 'EXCEEDS_APPROVED'

/** Whether units may be planned or used on a day: never more than approved, never outside the approved days. */
export function useProblem(
  balance: UnitsBalance | null,
  use: { units: number; day: string; from: string | null; to: string | null },
): UseRefusal | null {
  if (!balance) return 'NOTHING_APPROVED'
  if ((use.from && use.day < use.from) || (use.to && use.day > use.to)) return 'OUTSIDE_VALIDITY'
  return use.units > balance.remaining - balance.scheduled ? 'EXCEEDS_APPROVED' : null
}
