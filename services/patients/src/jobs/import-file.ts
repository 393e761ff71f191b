import { defineJob } from '@baton/jobs/define-job'
import { implementJob } from '@baton/jobs/run-jobs'
import { z } from 'zod'
import type { PatientsDeps } from '../deps.js'
import { runImport } from '../fhir-import/run-import.js'

/** Reads an uploaded file, or goes on where a worker that died had stopped. */
export const importFile = defineJob('patients.import', z.object({ importJobId: z.string() }))

/** Two files at a time: each takes a core. */
export const importFileJob = implementJob(
  importFile,
  async (deps: PatientsDeps, { importJobId }, signal) => {
    await runImport(deps, importJobId, signal)
  },
  { concurrency: 2 },
)
