/** How close two spellings are. */
export type Closeness = 'SAME' | 'NEAR' | 'FAR'

/** Whether two names are the same, nearly spelled the same (a slip in short ones, two in long ones), or others. */
export function closeness(one: string, other: string): Closeness {
  const [a, b] = [bare(one), bare(other)]
  if (a === '' || b === '') return 'FAR'
  if (a === b) return 'SAME'
  const longest = Math.max(a.length, b.length)
  const most = longest >= 8 ? 2 : longest >= 4 ? 1 : 0
  return slipsBetween(a, b, most) <= most ? 'NEAR' : 'FAR'
}

/** Letters and digits alone, without accents and case. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase()
}

/** Letters added, left out, mistaken, or in the other order (the distance of Damerau and Levenshtein, one swap at a place). */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1]
    for (const [column, letterOfOther] of Array.from(other).entries()) {
      const mistaken = (last[column] ?? 0) + Number(letter !== letterOfOther)
      const swapped = one[row - 1] === letterOfOther && letter === other[column - 1] && row > 0 && column > 0
      current.push(
        Math.min(
          mistaken,
          (last[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          swapped ? (before[column - 1] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = current
  }
  return last.at(-1) ?? 0
}
