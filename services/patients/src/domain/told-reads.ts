import type { Payload } from '@baton/events/catalogue'

/** What a service showed of some patients, as it tells it; several services with commas between. */
export type ToldRead = Payload<'record.read.v1'> & { readonly source: string }

interface Shown {
  readonly patientId: string
  readonly labels: ToldRead['reads'][number]['labels']
  readonly fields: Set<string>
  readonly sources: Set<string>
}

/**
 * What several services showed of a patient for one operation is one entry of the log, where all of it has the same labels or
 * something in each has none; so nothing is shown with a label that hides it, or hidden with one that is not its own.
 */
export function joinedByOperation(told: readonly ToldRead[]): readonly ToldRead[] {
  const operations = new Map<string, ToldRead[]>()
  for (const read of told) {
    const { source: _, part: __, at: ___, patientCount: ____, reads: _____, ...asked } = read
    const key = JSON.stringify(asked)
    operations.set(key, [...(operations.get(key) ?? []), read])
  }
  return [...operations.values()].flatMap(joined)
}

function joined(told: readonly ToldRead[]): readonly ToldRead[] {
  const [first, ...others] = told
  if (!first || others.length === 0) return told
  const bySources = new Map<string, Shown[]>()
  for (const shown of ofEachPatient(told)) {
    const sources = [...shown.sources].sort().join(', ')
    bySources.set(sources, [...(bySources.get(sources) ?? []), shown])
  }
  const at = told.reduce((earliest, one) => (one.at < earliest ? one.at : earliest), first.at)
  const patientCount = Math.max(...told.map((one) => one.patientCount ?? 0))
  return [...bySources].map(([source, all]) => {
    const reads = all.map(({ patientId, labels, fields }) => ({
      ...{ patientId, fields: [...fields].sort() },
      ...(labels && { labels }),
    }))
    return { ...first, source, at, patientCount, reads }
  })
}

function ofEachPatient(told: readonly ToldRead[]): Iterable<Shown> {
  const all = new Map<string, Shown>()
  for (const { source, reads } of told)
    for (const { patientId, fields, labels } of reads) {
      const key = `${patientId} ${labels ? [...labels].sort().join(' ') : '-'}`
      const known = all.get(key) ?? {
        patientId,
        labels,
        fields: new Set<string>(),
        sources: new Set<string>(),
      }
      all.set(key, known)
      known.sources.add(source)
      for (const field of fields) known.fields.add(field)
    }
  return all.values()
}
