import { JOBS_A_PLACE, type Payer } from '../domain/payer.js'
import type { Submission } from '../domain/submission.js'
import type { UnderWay } from '../storage/due-submissions.js'

/** The submissions that this process works at. */
export class JobsUnderWay {
  readonly #payers = new Map<string, string>()

  /** Works at a submission unless it is worked at already, or enough of its payer's are; the sweep brings it back. */
  async track({ id, payerId }: Submission, { concurrency }: Payer, work: () => Promise<void>): Promise<void> {
    const jobs = [...this.#payers.values()].filter((one) => one === payerId).length
    if (this.#payers.has(id) || jobs >= JOBS_A_PLACE * concurrency) return
    this.#payers.set(id, payerId)
    try {
      await work()
    } finally {
      this.#payers.delete(id)
    }
  }

  /** The submissions, and the payer of each. */
  list(): UnderWay {
    return { submissionIds: [...this.#payers.keys()], payerIds: [...this.#payers.values()] }
  }
}
