import { ingredientsOf, isOf } from '@baton/clinical/medications/classes'
import type { ListedMedication, SourceKind } from './medication-reconciliation.js'

/** A line of a list with its ingredients and where it stands. */
export interface Line extends ListedMedication {
  readonly kind: SourceKind
  readonly ingredients: readonly string[]
  /** The product without its strength, to tell metoprolol tartrate from succinate. */
  readonly product: string
}

/** A line of a list, ready to be compared. */
export function lineOf(kind: SourceKind, medication: ListedMedication): Line {
  const known = ingredientsOf(medication.ingredient ?? medication.name)
  const product = medication.name
    .toLowerCase()
    .replace(/\d+([.,]\d+)?\s*(mg|mcg|g|ml|units?|meq|%)?/g, ' ')
    .replace(/\b(tablets?|capsules?|oral|er|xl|xr|sr|daily|bid|tid)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const fallback = (medication.ingredient ?? product.split(' ')[0] ?? product).toLowerCase()
  return { ...medication, kind, product, ingredients: known.length > 0 ? known : [fallback] }
}

/** Whether two lines have an ingredient in common. */
export const sharesIngredient = (a: Line, b: Line): boolean =>
  a.ingredients.some((one) => b.ingredients.includes(one))

/** Whether a line is, or belongs to, what a rule names. */
export const has = (line: Line, named: string): boolean => line.ingredients.some((one) => isOf(one, named))

/** One of each, by a key of its own. */
export const uniqueBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
]

/** One line of each product. */
export const products = (lines: readonly Line[]): readonly Line[] => uniqueBy(lines, ({ product }) => product)

/** Every two lines. */
export function pairsOf(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  return lines.flatMap((a, index) => lines.slice(index + 1).map((b) => [a, b] as const))
}
