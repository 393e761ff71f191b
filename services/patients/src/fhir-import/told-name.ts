/** What tells the name of an imported resource that has no row here. */
export interface Nameable {
  readonly source: string
  readonly type: string
  readonly sourceId: string
  /** Its name says its source: ids are unique within that only. What was first told without goes on so until `partNames`. */
  readonly namesSource: boolean
}

/** The name under which other services are told of an imported resource that has no row here. */
export function toldName({ source, type, sourceId, namesSource }: Nameable): string {
  const plain = `${type}/${sourceId}`
  return namesSource ? `${source}#${plain}` : plain
}
