import { grantOf, MATRIX, VERBS, type ResourceRow } from './matrix.js'
import type { Role } from './roles.js'

/** All `<row>.<verb>` that any of these roles grants, whatever the reach, in the matrix's order. */
export function scopesOf(roles: readonly Role[]): readonly string[] {
  const rows = Object.keys(MATRIX) as ResourceRow[] // the matrix is a plain record of its rows
  return rows.flatMap((row) =>
    VERBS.filter((verb) => roles.some((role) => grantOf(role, row, verb) !== 'none')).map(
      (verb) => `${row}.${verb}`,
    ),
  )
}
