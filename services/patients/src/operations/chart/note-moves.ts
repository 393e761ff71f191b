import { insertMoves } from '../../storage/status-moves.js'
import type { Writing } from '../writing.js'

interface Standing {
  readonly id: string
  readonly status: string
}

/** Who said where something stands, and why if they said. */
interface Word {
  readonly by: string
  readonly reason: string | null
}

/** Writes down which encounters or coverages are new or stand in another state than before, and what was said of where they stand. */
export async function noteMoves(
  { tx, deps }: Writing,
  { before, after }: { readonly before: readonly Standing[]; readonly after: readonly Standing[] },
  { by, reason }: Word,
): Promise<void> {
  const known = new Map(before.map(({ id, status }) => [id, status]))
  const at = deps.clock.now()
  const moves = after.flatMap(({ id: subjectId, status: to }) => {
    const from = known.get(subjectId) ?? null
    return from === to && reason === null ? [] : [{ subjectId, at, by, from, to, reason }]
  })
  await insertMoves(tx, moves)
}
