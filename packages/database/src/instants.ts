import pg from 'pg'

/** How the driver reads the values of a type, which Postgres names by a number. */
interface Readers {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown
}

const driver: Readers = pg.types // it is typed by those types that it knows; there are more
const TIMESTAMPTZ: number = pg.types.builtins.TIMESTAMPTZ
const readSlowly = driver.getTypeParser(TIMESTAMPTZ)

/**
 * Reads an instant as a session in UTC writes it, such as `2026-11-27 12:34:56.789+00`, the way V8 reads ISO 8601: a page has
 * some hundred of them, and the driver's own reader takes twice as long and makes a list of strings of each. Whatever looks
 * otherwise (infinity, years before Christ or with five digits, other zones) is read by the driver.
 */
export function readInstant(text: string): unknown {
  const isUsual = text.length >= 22 && text[4] === '-' && text.endsWith('+00')
  return isUsual ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : readSlowly(text)
}

/** How the values of columns are read: instants as above, everything else by the driver. */
export const types: Readers = {
  getTypeParser: (oid, format) =>
    oid === TIMESTAMPTZ && format !== 'binary' ? readInstant : driver.getTypeParser(oid, format),
}
