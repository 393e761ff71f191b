/** Why something stands where it does: what was said at its last move, if anything was. */
export function statusReason(moves: readonly { readonly reason: string | null }[]): string | null {
  return moves.at(-1)?.reason ?? null
}
