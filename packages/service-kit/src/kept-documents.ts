import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import { Location } from 'graphql'

/** Several times what frontends have registered. */
const MOST_KEPT = 1_000

/**
 * Where an Apollo Server keeps what it made of documents: the one that was used longest ago is forgotten first. Apollo
 * itself keeps 30 MiB counted as JSON; a short document that nobody sends twice takes ten kilobytes of memory, so a client
 * that writes its documents anew each time filled the heap for hours. The text of a document stays with it, and JSON leaves
 * it out: a quarter of a megabyte of blanks would count as nothing.
 */
export function keptDocuments<Kept extends object>(): InMemoryLRUCache<Kept> {
  return new InMemoryLRUCache<Kept>({
    max: MOST_KEPT,
    sizeCalculation: (kept) => InMemoryLRUCache.sizeCalculation(kept) + charactersOf(kept),
  })
}

function charactersOf(kept: object): number {
  return 'loc' in kept && kept.loc instanceof Location ? kept.loc.source.body.length : 0
}
