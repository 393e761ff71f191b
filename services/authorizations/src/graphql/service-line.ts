import { remaining } from '@baton/clinical/calendar/deadline'
import { balanceOf } from '../domain/units.js'
import type {
  AuthorizationDeadlineResolvers,
  DeterminationResolvers,
  ServiceLineResolvers,
} from './__generated__/resolvers.js'

/** A coded reason; null where there is none. */
function reasonOf(row: {
  reasonSystem: string | null
  reasonCode: string | null
  reasonDisplay: string | null
}) {
  if (!row.reasonCode && !row.reasonDisplay) return null
  return { system: row.reasonSystem, code: row.reasonCode, display: row.reasonDisplay }
}

/** Days; null where both ends are open. */
function periodOf(from: string | null, to: string | null) {
  return from || to ? { from, to } : null
}

/** `ServiceLine`. */
export const ServiceLine: ServiceLineResolvers = {
  service: (line) => ({ system: line.codeSystem, code: line.code, display: line.codeDisplay }),
  quantity: (line) => ({ value: line.quantity, unit: line.unit, code: null }),
  servicePeriod: (line) => periodOf(line.serviceFrom, line.serviceTo),
  reason: reasonOf,
  approvedPeriod: (line) => periodOf(line.approvedFrom, line.approvedTo),
  units: async (line, _, { loaders }) => {
    const ledger = await loaders.units.load(line.authorizationId)
    return balanceOf(ledger.filter((entry) => entry.sequence === line.sequence))
  },
}

/** `Determination`. */
export const Determination: DeterminationResolvers = {
  reason: reasonOf,
  approvedPeriod: (row) => periodOf(row.approvedFrom, row.approvedTo),
}

/** `AuthorizationDeadline`. */
export const AuthorizationDeadline: AuthorizationDeadlineResolvers = {
  deadline: (row, _, { clock }) => ({
    ...row,
    extendedBy: row.extendedBy.map((extension) => ({ ...extension, at: new Date(extension.at) })),
    remaining: remaining(row, clock.now()),
  }),
}
