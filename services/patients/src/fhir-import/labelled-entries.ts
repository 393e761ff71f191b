import { MAY_HAVE_LABEL, sourceLabelOf } from './source-label.js'
import { peopleOf } from './people-of-entries.js'
import { isFault, type SpooledBundle } from './spooled-bundle.js'

/** What a long bundle calls the people of whom it says something with a label, some at a time. */
export function* labelledPeopleOf(bundle: SpooledBundle): Generator<readonly string[]> {
  const urls = new Set<string>()
  for (const entry of bundle.allEntries()) {
    const { type, id, body } = entry
    if (type === 'Patient' || !MAY_HAVE_LABEL.test(body) || !sourceLabelOf(entry.resource)) continue
    const { references } = entry
    yield peopleOf([{ type, id, references }])
    for (const one of references) if (one.kind === 'url') urls.add(one.url)
  }
  if (urls.size === 0) return
  for (const items of bundle.items())
    for (const one of items)
      if (!isFault(one) && one.type === 'Patient' && one.fullUrl !== null && urls.has(one.fullUrl))
        yield [`Patient/${one.id}`]
}
