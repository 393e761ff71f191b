/** Errors of a file itself, by their code; nothing will make them better. Null for what has nothing to do with it. */
export function unreadable(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'The uploaded file is gone.'
  if (code.startsWith('Z_'))
    return 'The file is not a complete gzip file; the lines before the fault went in.'
  return null
}
