import { EXPORT_MOVES, progressOf } from '../domain/export-job.js'
import { measureByCode } from '../measures/catalogue.js'
import type { ExportJobResolvers } from './__generated__/resolvers.js'

/** An export's fields. */
export const ExportJob: ExportJobResolvers = {
  measure: ({ measureCode }) => (measureCode === null ? null : measureByCode(measureCode)),
  period: ({ period }, _, { organizationTimeZone: timeZone }) => ({ ...period, timeZone }),
  progress: progressOf,
  rows: ({ rowsDone }) => rowsDone,
  downloadPath: ({ id, status }) => (status === 'COMPLETED' ? `/exports/${id}` : null),
  availableTransitions: ({ status }) => [...EXPORT_MOVES[status]],
  history: async ({ id }, _, { loaders }) => [...(await loaders.history.load(id))],
}
