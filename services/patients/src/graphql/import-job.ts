import { GraphQLError } from 'graphql'
import { movesFrom } from '../domain/import-job.js'
import type { ImportJobResolvers } from './__generated__/resolvers.js'

const DEFAULT_ISSUES = 1_000
const MOST_ISSUES = 10_000

/** The fields of an import that are not columns. */
export const ImportJob: ImportJobResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.importJob.load(id),
  progress: ({ status, bytes, bytesDone }) =>
    status === 'COMPLETED' ? 1 : bytes > 0 ? Math.min(bytesDone / bytes, 1) : 0,
  uploadPath: ({ id, status }) => (status === 'AWAITING_FILE' ? `/import/fhir?job=${id}` : null),
  availableTransitions: ({ status }) => [...movesFrom(status)],
  history: async ({ id }, _, { loaders }) =>
    (await loaders.importSteps.load(id)).map((step) => ({
      at: step.at,
      by: step.by,
      from: step.fromStatus,
      to: step.toStatus,
      reason: step.reason,
    })),
  resources: ({ resources }) => countsOf(resources),
  encountersByClass: ({ encountersByClass }) => countsOf(encountersByClass),
  rejects: ({ id }, { first }, { loaders }) => loaders.issues('REJECT', limitOf(first)).load(id),
  warnings: ({ id }, { first }, { loaders }) => loaders.issues('WARNING', limitOf(first)).load(id),
}

function countsOf(counts: Readonly<Record<string, number>>): { name: string; count: number }[] {
  const entries = Object.entries(counts).map(([name, count]) => ({ name, count }))
  return entries.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

function limitOf(first: number | null | undefined): number {
  const limit = first ?? DEFAULT_ISSUES
  if (limit >= 1 && limit <= MOST_ISSUES) return limit
  throw new GraphQLError(`first is ${limit}, but must be 1 to ${MOST_ISSUES}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
