import type { PatientsDeps } from '../deps.js'
import { keepImportJob } from '../storage/import-jobs.js'

/** Well within the time after which another worker follows. */
const EVERY_MS = 5_000

/** A worker's hold on an import. */
export interface Lease {
  /** Aborts when the import was cancelled, or another worker has it. */
  readonly lost: AbortSignal
  end(): void
}

/** Keeps an import for its worker, however long one line takes to be read and written. */
export function keepLease({ db, log }: Pick<PatientsDeps, 'db' | 'log'>, id: string, worker: string): Lease {
  const losing = new AbortController()
  const timer = setInterval(() => {
    keepImportJob(db, id, worker).then(
      (isKept) => (isKept ? undefined : losing.abort()),
      () => log.warn({ importJobId: id }, 'the import could not be kept for its worker; it is tried again'),
    )
  }, EVERY_MS).unref()
  return { lost: losing.signal, end: () => clearInterval(timer) }
}
