import { pino, type Logger } from 'pino'

export type { Logger }

/** Structured lines on standard output. They carry ids, never names, dates of birth, texts or values of variables. */
export function openLog(processName: string, level: string): Logger {
  return pino({ level, base: { process: processName }, timestamp: pino.stdTimeFunctions.isoTime })
}

/** What may be logged of an error: its kind and where it happened. Messages of databases and parsers quote data. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    error: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...('constraint' in error ? { constraint: String(error.constraint) } : {}),
    ...(quotesData(error) ? {} : { message: error.message }),
    at: frames.slice(0, 6).map((line) => line.trim()),
    ...(error.cause ? { cause: errorFacts(error.cause) } : {}),
  }
}

function quotesData(error: Error): boolean {
  return error instanceof SyntaxError || error.name === 'QueryFailedError' || error.name === 'error'
}
