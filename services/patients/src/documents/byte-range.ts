/** Some bytes of a file: from and to which, both included. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/

/**
 * The part of a file that a Range header asks for (RFC 9110, 14.1.2); null for all of it, which also answers what is not
 * understood and several ranges at once, and `BEYOND` when it asks for nothing that is there.
 */
export function rangeAsked(header: string | undefined, bytes: number): ByteRange | 'BEYOND' | null {
  const [, first = '', last = ''] = ONE_RANGE.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), bytes)
    return length === 0 ? 'BEYOND' : { from: bytes - length, to: bytes - 1 }
  }
  const from = Number(first)
  if (last !== '' && Number(last) < from) return null
  return from >= bytes ? 'BEYOND' : { from, to: last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1) }
}

/** Whether a list of entity tags (If-None-Match, If-Range) names this one; `*` names any. */
export function namesTag(header: string | undefined, tag: string): boolean {
  const named = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return named.includes(tag) || named.includes('*')
}
