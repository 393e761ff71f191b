/** What a record calls itself near its beginning; only what is shaped like a type and an id. */
export function nameIn(head: string): string | null {
  const type = /"resourceType"\s*:\s*"([A-Za-z]{2,64})"/.exec(head)?.[1]
  const id = /"id"\s*:\s*"([A-Za-z0-9.-]{1,64})"/.exec(head)?.[1]
  return type === undefined ? null : id === undefined ? type : `${type}/${id}`
}
