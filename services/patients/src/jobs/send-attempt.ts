import { defineJob } from '@baton/jobs/define-job'
import { implementJob } from '@baton/jobs/run-jobs'
import { z } from 'zod'
import type { PatientsDeps } from '../deps.js'
import { sendAttempt } from '../operations/outreach/send-attempt.js'

/** A message whose time has come. */
export const sendAttemptJobDefinition = defineJob(
  'patients-outreach.send',
  z.object({ attemptId: z.string() }),
)

/** Sends messages; which may go is decided when it runs. */
export const sendAttemptJob = implementJob(
  sendAttemptJobDefinition,
  (deps: PatientsDeps, { attemptId }) => sendAttempt(deps, attemptId),
  { concurrency: 4 },
)
