import type { Refusal } from '@baton/database/refusal'

/** Which state may follow which. A state without a row does not compile. */
export type Moves<Status extends string> = Readonly<Record<Status, readonly Status[]>>

/** Null if the table has this move, else the refusal that names what it has. */
export function refuseMove<Status extends string>(
  noun: string,
  moves: Moves<Status>,
  { from, to }: { from: Status; to: Status },
): Refusal | null {
  return moves[from].includes(to) ? null : notYet(noun, moves, { from, to, why: null })
}

/** A move that the table has, and that must wait all the same: says for what. */
export function notYet<Status extends string>(
  noun: string,
  moves: Moves<Status>,
  { from, to, why }: { from: Status; to: Status; why: string | null },
): Refusal {
  return {
    kind: 'TransitionNotAllowed',
    message: why ?? `A ${noun} that is ${from} cannot become ${to}.`,
    from,
    requested: to,
    allowed: moves[from].filter((status) => status !== to),
  }
}
