import DataLoader from 'dataloader'

/** Loads rows by their id. */
export function one<Row extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}

/** Loads all rows of an owner, in the order in which the statement gives them. */
export function many<Row>(find: (ids: readonly string[]) => Promise<readonly Row[]>, owner: keyof Row) {
  return new DataLoader<string, readonly Row[]>(async (ids) => {
    const rows = groupsOf(await find(ids), (row) => String(row[owner]))
    return ids.map((id) => rows.get(id) ?? [])
  })
}

/** Items by a key, in their order. */
export function groupsOf<Item>(
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
