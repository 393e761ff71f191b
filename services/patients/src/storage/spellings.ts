import { nearWord, spelling, type Spellings } from './patient-conditions.js'
import type { Asking } from './reach.js'
import { Where } from './where.js'

/** Of each kind, the nearest are looked for: what is further off is hardly meant. */
const MOST = 24

type Kind = 'FAMILY' | 'GIVEN' | 'OTHER'

/**
 * For each word the names that are nearly spelled like it, from the index of all spellings, and the former names that begin
 * with it. One statement.
 */
export async function findSpellings(
  { db }: Pick<Asking, 'db'>,
  words: readonly string[],
): Promise<readonly Spellings[]> {
  const where = new Where()
  const nearest = words.flatMap((word, at) => {
    const parameters = spelling(word).map((value) => where.parameter(value))
    const nearness = `max(similarity(word, ${parameters[0] ?? ''}::text))`
    return [
      `select ${at} as at, kind, name from (
        select kind, name, row_number() over (partition by kind order by ${nearness} desc, name) as place
          from name_spelling where ${nearWord('word', parameters)} group by kind, name) ranked
       where place <= ${MOST}`,
      `(select ${at}, kind, name from name_spelling where kind = 'OTHER' and word collate "C" like ${parameters[1] ?? ''}
         order by word collate "C", name limit ${MOST})`,
    ]
  })
  const rows: { at: number; kind: Kind; name: string }[] = await db.query(
    nearest.join(' union all '),
    where.parameters,
  )
  return words.map((_, at) => {
    const own = rows.filter((row) => row.at === at)
    const of = (kind: Kind) => own.filter((row) => row.kind === kind).map(({ name }) => name)
    return { families: of('FAMILY'), givens: of('GIVEN'), others: of('OTHER') }
  })
}
