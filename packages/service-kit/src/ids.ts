import { TypeID, typeid } from 'typeid-js'

/** A TypeID: a UUIDv7 with the noun in front, so that the id of one noun does not fit another. */
export type Id<Prefix extends string> = string & { readonly __brand: Prefix }

/** A new id, for example `newId('authorization')`. The prefix has lower-case letters and underscores only. */
export function newId<Prefix extends string>(prefix: Prefix): Id<Prefix> {
  const text: string = typeid(prefix).toString()
  return text as Id<Prefix> // typeid-js just made it with this prefix
}

/** The text as an id of this noun; null if it is not one. */
export function parseId<Prefix extends string>(prefix: Prefix, text: string): Id<Prefix> | null {
  try {
    TypeID.fromString(text, prefix)
    return text as Id<Prefix> // checked on the line above
  } catch {
    return null
  }
}
