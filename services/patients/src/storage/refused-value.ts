/**
 * The SQLSTATE with which the database refused a value; null for any other error. Classes 22 (a value that cannot be), 23 (a
 * constraint) and 54 (a value too long for an index): nothing will make them better, and the code quotes no data.
 */
export function refusedValue(error: unknown): string | null {
  const cause: unknown = error instanceof Error && 'driverError' in error ? error.driverError : error // COPY's is bare
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return /^(?:2[23]|54)[0-9A-Z]{3}$/.test(code) ? code : null
}

/** Why a line that holds such a value does not go in. */
export function refusalOf(code: string): string {
  return `The database cannot hold a value of this line (SQLSTATE ${code}).`
}
