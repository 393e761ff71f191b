import type { CarriedRead } from '@baton/events/carried-read'

/** What a service showed of some patients. */
export type ToldRead = CarriedRead & { readonly source: string }

/** What of whom an operation was shown; several services with commas between. */
export type ShownByOperation = Omit<ToldRead, 'shown'> & ToldRead['shown'][number]

/** What one service showed alike of some patients. */
type Shown = ToldRead['shown'][number] & { readonly source: string }

/**
 * What several services showed of a patient for one operation is one entry of the log, where all of it has the same labels or
 * something in each has none; so nothing is shown with a label that hides it, or hidden with one that is not its own.
 */
export function joinedByOperation(told: readonly ToldRead[]): readonly ShownByOperation[] {
  const operations = new Map<string, ToldRead[]>()
  for (const read of told) {
    const { source: _, at: __, patientCount: ___, shown: ____, ...asked } = read
    const key = JSON.stringify(asked)
    operations.set(key, [...(operations.get(key) ?? []), read])
  }
  return [...operations.values()].flatMap(joined)
}

function joined(told: readonly ToldRead[]): readonly ShownByOperation[] {
  const [first] = told
  if (!first) return []
  const { shown: _, ...asked } = first
  const at = told.reduce((earliest, one) => (one.at < earliest ? one.at : earliest), first.at)
  const patientCount = Math.max(...told.map((one) => one.patientCount ?? 0))
  const byLabels = new Map<string, Shown[]>()
  for (const { source, shown } of told)
    for (const one of shown) {
      const labels = one.labels ? [...one.labels].sort().join(' ') : '-'
      byLabels.set(labels, [...(byLabels.get(labels) ?? []), { ...one, source }])
    }
  const entries = [...byLabels.values()].flatMap(ofSamePatients)
  return entries.map((entry) => ({ ...asked, at, patientCount, ...entry }))
}

/** Of patients whom the same services showed alike one entry: which those are is told by the numbers of what was shown. */
function ofSamePatients(shown: readonly Shown[]): readonly Shown[] {
  const numbersOf = new Map<string, string>()
  shown.forEach(({ patientIds }, number) => {
    for (const id of patientIds) numbersOf.set(id, `${numbersOf.get(id) ?? ''} ${number}`)
  })
  const patientsOf = new Map<string, string[]>()
  for (const [id, numbers] of numbersOf) {
    const known = patientsOf.get(numbers)
    if (known) known.push(id)
    else patientsOf.set(numbers, [id])
  }
  return [...patientsOf].map(([numbers, patientIds]) => {
    const those = numbers
      .trim()
      .split(' ')
      .flatMap((number) => shown[Number(number)] ?? [])
    const sources = new Set(those.map(({ source }) => source))
    const fields = new Set(those.flatMap((one) => one.fields))
    const labels = those[0]?.labels
    const of = { source: [...sources].sort().join(', '), patientIds, fields: [...fields].sort() }
    return { ...of, ...(labels && { labels }) }
  })
}
