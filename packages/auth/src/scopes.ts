import { grantOf, MATRIX, VERBS, type ResourceRow } from './matrix.js'
import type { Role } from './roles.js'

const known = new Map<string, readonly string[]>()

/** All `<row>.<verb>` that any of these roles grants, whatever the reach, in the matrix's order. */
export function scopesOf(roles: readonly Role[]): readonly string[] {
  const key = roles.join(' ')
  const scopes = known.get(key) ?? grantedBy(roles)
  known.set(key, scopes) // roles are few, and so are the sets of them that people have
  return scopes
}

function grantedBy(roles: readonly Role[]): readonly string[] {
  const rows = Object.keys(MATRIX) as ResourceRow[] // the matrix is a plain record of its rows
  return rows.flatMap((row) =>
    VERBS.filter((verb) => roles.some((role) => grantOf(role, row, verb) !== 'none')).map(
      (verb) => `${row}.${verb}`,
    ),
  )
}
