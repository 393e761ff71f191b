import type { EntityManager } from 'typeorm'
import type { PreparedEntry } from '../../fhir-import/hashed-entry.js'
import type { Known } from '../../fhir-import/known.js'
import { referencesWithin } from '../../fhir-import/references-of.js'
import type { PreparedLine } from '../../fhir-import/prepared-line.js'
import { findStaged, type StagedEntry } from '../../storage/staged-entries.js'
import { loadReferences, meetPeople } from './load-known.js'
import { meetKeptOf } from './meet-kept.js'
import type { Staging } from './stage-bundle.js'

/** Some entries of a vast bundle with all that they may refer to. */
export interface StagedPart {
  readonly line: PreparedLine & { ok: true }
  readonly known: Known
}

/** Which entries, of which bundle. */
interface Wanted extends Staging {
  readonly source: string
  readonly number: number
  readonly staged: readonly StagedEntry[]
}

/** Loads what a part of a vast bundle may refer to: what was imported before, and other entries of the bundle. */
export async function loadStagedPart(
  tx: EntityManager,
  { importId, source, number, bundle, staged }: Wanted,
): Promise<StagedPart> {
  const entries = staged.map((one) => bundle.entry(one))
  const meant = await findStaged(tx, importId, namesIn(entries))
  const referred = meant.map((one) => [`${one.type}/${one.id}`, bundle.entry(one)] as const)
  const own = entries.map((one) => [`${one.type}/${one.id}`, one] as const)
  const named = new Map<string, PreparedEntry>([...referred, ...own])
  const known = await loadReferences(tx, { source, entries, names: meant })
  known.beginLine([...named.values()])
  if (bundle.isBatch) await meetPeople(tx, entries, known)
  else announce(known, [...meant, ...staged])
  await meetKeptOf(tx, { source, entries }, known)
  const faults = bundle.isBatch ? [] : undefined
  return { line: { number, ok: true, entries, named, faults, size: bundle.size }, known }
}

/** The entries of a transaction can be referred to before they are written. */
function announce(known: Known, staged: readonly StagedEntry[]): void {
  for (const one of staged) {
    known.announce(one, one.targetId)
    if (one.ownerId !== null) known.setOwner(one, one.ownerId)
  }
}

function namesIn(entries: readonly PreparedEntry[]) {
  const names = new Map<string, { type: string; id: string }>()
  const urls = new Set<string>()
  for (const { resource } of entries)
    for (const one of referencesWithin(resource)) {
      if (one.kind === 'id') names.set(`${one.type}/${one.id}`, one)
      if (one.kind === 'url') urls.add(one.url)
    }
  return { names: [...names.values()], urls: [...urls] }
}
