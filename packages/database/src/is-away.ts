/** What a socket says when nobody is at its other end. */
const SOCKET: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'])

/**
 * Whether an error says that the database is not there, or left in the middle: classes 08 and 57P of PostgreSQL (appendix A),
 * a socket without another end, or what node-postgres says of a connection that ended.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(08|57P)/.test(code) || SOCKET.has(code) || error.message.startsWith('Connection terminated')
}
