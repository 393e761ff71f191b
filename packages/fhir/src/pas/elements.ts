/** A part of a message, looked at as data only. */
export type Data = Readonly<Record<string, unknown>>

/** Whether a value has elements of its own. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The profiles that a resource says that it follows, by the last part of their addresses. */
export function profilesOf({ meta }: Data): readonly string[] {
  const said = isData(meta) && Array.isArray(meta['profile']) ? meta['profile'] : []
  return said.map((url) => /\/([^/|]+)(?:\|.*)?$/.exec(String(url))?.[1] ?? '')
}

/** The ends of a path that are not there, each with where it should be. */
export function lacking(
  at: unknown,
  [name = '', ...rest]: readonly string[],
  path: string,
): readonly string[] {
  if (!isData(at)) return [] // another check says that it has the wrong form
  if (rest.length === 0) return has(at, name) ? [] : [`${path}.${name}: it is missing`]
  return each(at[name], `${path}.${name}`).flatMap(([one, where]) => lacking(one, rest, where))
}

/** The values of an element with their paths, be it a list or one. */
export function each(value: unknown, path: string): readonly (readonly [unknown, string])[] {
  if (!Array.isArray(value)) return [[value, path]]
  return value.map((one: unknown, index) => [one, `${path}[${index}]`] as const)
}

/** Whether an element is there; it may stand there as an extension that says why its value is absent. */
export function has(at: Data, name: string): boolean {
  if (!name.endsWith('[x]')) return name in at || `_${name}` in at
  const choice = new RegExp(`^_?${name.slice(0, -3)}[A-Z]`)
  return Object.keys(at).some((key) => choice.test(key))
}
