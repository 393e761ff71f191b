import { connection, type Connection, type Key, type Page } from '@baton/database/keyset'
import DataLoader from 'dataloader'

/** A row by its id, null for one that is not there or may not be seen. One statement per field level. */
export function byId<Row extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}

/** A row by an id that may be another one's by now, null for one that is not there or may not be seen. */
export function byAskedId<Row extends { readonly askedId: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.askedId, row]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}

/** The rows that belong to an owner. One statement per field level. */
export function byOwner<Row>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const groups = groupsOf(await find(ids), ownerOf)
    return ids.map((id) => groups.get(id) ?? [])
  })
}

/** One page of what belongs to one patient. */
export interface PatientPage<Query> {
  readonly patientId: string
  readonly query: Query
  readonly page: Page
}

interface Paging<Row, Query> {
  find(patientIds: readonly string[], request: { query: Query; page: Page }): Promise<readonly Row[]>
  keyOf(row: Row): Key
  readonly secret: string
}

/** Pages of patients. Patients who are asked for the same page share one statement; in one query they nearly always are. */
export function pages<Row extends { readonly patientId: string }, Query>(
  paging: Paging<Row, Query>,
): DataLoader<PatientPage<Query>, Connection<Row>, string> {
  const textOf = ({ query, page }: PatientPage<Query>): string => JSON.stringify([query, page])
  return new DataLoader(
    async (keys) => {
      const found = new Map<string, readonly Row[]>()
      for (const [text, group] of groupsOf(keys, textOf)) {
        const rows = await paging.find(
          group.map(({ patientId }) => patientId),
          group[0],
        )
        for (const [patientId, ofPatient] of groupsOf(rows, (row) => row.patientId))
          found.set(patientId + text, ofPatient)
      }
      const { keyOf, secret } = paging
      return keys.map((key) =>
        connection(found.get(key.patientId + textOf(key)) ?? [], key.page, { keyOf, secret }),
      )
    },
    { cacheKeyFn: (key) => key.patientId + textOf(key) },
  )
}

function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
