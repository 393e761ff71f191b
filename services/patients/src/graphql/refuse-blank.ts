import { GraphQLError } from 'graphql'

/** What a list is narrowed by. */
type Narrowing = string | readonly string[] | null | undefined

/**
 * Refuses filters that are there and say nothing, all of them by their names: an empty search box must not list everybody.
 * What is null or left out narrows nothing, as everywhere in the graph; an empty list means nobody.
 */
export function refuseBlank(filters: Readonly<Record<string, Narrowing>>): void {
  const fields = Object.entries(filters).flatMap(([name, value]) => (isBlank(value) ? [name] : []))
  if (fields.length === 0) return
  const message = `${fields.join(', ')} must not be blank: leave out what you do not look for.`
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', fields } })
}

/** The fields of a filter under the names by which whoever asks knows them. */
export function inFilter(fields: Readonly<Record<string, Narrowing>>): Readonly<Record<string, Narrowing>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`filter.${name}`, value]))
}

function isBlank(value: Narrowing): boolean {
  const values = typeof value === 'string' ? [value] : (value ?? [])
  return values.some((one) => one.trim() === '')
}
