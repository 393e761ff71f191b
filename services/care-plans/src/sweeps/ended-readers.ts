import { forgetEndedReaders } from '../operations/work-queue/forget-ended-readers.js'

/** Keeps the queues of readers free of patients who are not theirs any more. */
export const endedReaders = { name: 'ended-readers', everyMs: 60_000, run: forgetEndedReaders }
