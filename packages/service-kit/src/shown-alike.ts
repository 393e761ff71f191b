import type { CarriedRead } from '@baton/events/carried-read'
import type { Sensitivity } from '@baton/events/sensitivity'

type Shown = CarriedRead['shown'][number]

/** What was shown of whom: fields by patient, and by patient the labels where nothing was shown that has none. */
export interface SeenOf {
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
  readonly labels?: ReadonlyMap<string, readonly Sensitivity[]>
}

/** Puts patients together of whom the same was read in the same order: of a page that is nearly all. */
export function shownAlike({ seen, labels }: SeenOf): readonly Shown[] {
  const groups = new Map<string, Shown>()
  for (const [patientId, fields] of seen) {
    const own = labels?.get(patientId)
    const names = [...fields]
    const key = `${names.join()} ${own?.join() ?? '-'}` // names and labels have neither commas nor blanks
    const group = groups.get(key)
    if (group) group.patientIds.push(patientId)
    else groups.set(key, { patientIds: [patientId], fields: names.sort(), ...(own && { labels: [...own] }) })
  }
  return [...groups.values()]
}
