import { createHmac, timingSafeEqual } from 'node:crypto'
import { GraphQLError } from 'graphql'

/** The values that order a row, last one unique. */
export type Key = readonly (string | number)[]

/** What the values that order a list are, as Postgres calls it. */
export type KeyType = keyof typeof WRITTEN

/** An instant and an id: how most lists are ordered. */
const BY_INSTANT: readonly KeyType[] = ['timestamptz', 'text']

/** Which page of a list is wanted. */
export interface Page {
  /** Rows at most, 1 to 100. Ask the database for one more: it tells whether another page follows. */
  first: number
  /** The order values of the row before this page; null for the first page. */
  after: Key | null
}

/** A Relay connection. Its cursors are made when they are read: most pages are asked without. */
export interface Connection<Row> {
  edges: readonly { readonly cursor: string; readonly node: Row }[]
  pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Rows of a page whose size is left out. */
export const DEFAULT_PAGE = 20
/** No page holds more rows. */
export const LARGEST_PAGE = 100

/**
 * Reads `first` and `after`. A page size out of range, a cursor that nobody here gave and one of a list in another order are
 * refused.
 */
export function readPage(
  args: { first?: number | null | undefined; after?: string | null | undefined },
  secret: string,
  order: readonly KeyType[] = BY_INSTANT,
): Page {
  const first = args.first ?? DEFAULT_PAGE
  if (first < 1 || first > LARGEST_PAGE) {
    throw badInput(`first is ${first}, but a page holds 1 to ${LARGEST_PAGE} items.`)
  }
  return { first, after: args.after ? readKey(args.after, secret, order) : null }
}

function readKey(cursor: string, secret: string, order: readonly KeyType[]): Key {
  const key = decodeCursor(cursor, secret)
  const isOfThisOrder =
    key.length === order.length && order.every((type, place) => WRITTEN[type].test(String(key[place])))
  if (!isOfThisOrder) throw foreignCursor()
  return key
}

/** How the values stand in a cursor. */
const WRITTEN = {
  text: /^/,
  timestamptz: /^\d{4}-\d{2}-\d{2}T/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  int: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
} as const

/** Cuts the one row too many and gives every row its cursor. */
export function connection<Row>(
  rows: readonly Row[],
  page: Page,
  { keyOf, secret }: { keyOf: (row: Row) => Key; secret: string },
): Connection<Row> {
  const cursorOf = (node: Row): string => encodeCursor(keyOf(node), secret)
  const edges = rows.slice(0, page.first).map((node) => new Edge(node, cursorOf))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
  }
}

/** A page of pages has hundreds, and a signature for each would cost more than reading them. */
class Edge<Row> {
  readonly node: Row
  readonly #cursorOf: (node: Row) => string

  constructor(node: Row, cursorOf: (node: Row) => string) {
    this.node = node
    this.#cursorOf = cursorOf
  }

  get cursor(): string {
    return this.#cursorOf(this.node)
  }
}

/** Signed, so that a cursor cannot be turned into a probe for other rows. */
export function encodeCursor(key: Key, secret: string): string {
  const text = Buffer.from(JSON.stringify(key)).toString('base64url')
  return `${text}.${mac(text, secret)}`
}

function decodeCursor(cursor: string, secret: string): Key {
  const [text = '', given = ''] = cursor.split('.')
  const expected = Buffer.from(mac(text, secret))
  const actual = Buffer.from(given)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) {
    throw foreignCursor()
  }
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as Key // signed by us, so it is what encodeCursor wrote
}

function mac(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22)
}

function foreignCursor(): GraphQLError {
  return badInput('after is not a cursor that this list gave: pass back an edge’s cursor unchanged.')
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
