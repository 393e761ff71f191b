/** Values of ours as a list in SQL, for the check of a column. */
export function oneOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ')
}
