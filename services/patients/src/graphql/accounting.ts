import { remaining } from '@baton/clinical/calendar/deadline'
import type { Outcome } from '@baton/database/refusal'
import { readPage } from '@baton/database/keyset'
import { ACCOUNTING_MOVES, accountingDeadline } from '../domain/accounting-request.js'
import { statusReason } from '../domain/status-reason.js'
import { answerAccountingOfDisclosures } from '../operations/accounting/answer-accounting-of-disclosures.js'
import { extendAccountingOfDisclosures } from '../operations/accounting/extend-accounting-of-disclosures.js'
import { requestAccountingOfDisclosures } from '../operations/accounting/request-accounting-of-disclosures.js'
import { withdrawAccountingOfDisclosures } from '../operations/accounting/withdraw-accounting-of-disclosures.js'
import type {
  AccountingRequestResolvers,
  DeadlineResolvers,
  MutationResolvers,
} from './__generated__/resolvers.js'
import type { Context } from './context.js'
import { reload } from './reload.js'

/** What patients ask of disclosures, and what becomes of it. */
export const accountingMutations = {
  requestAccountingOfDisclosures: async (_, { input }, context) =>
    request(context, await requestAccountingOfDisclosures(context, input)),
  extendAccountingOfDisclosures: async (_, { input }, context) =>
    request(context, await extendAccountingOfDisclosures(context, input)),
  answerAccountingOfDisclosures: async (_, { input }, context) =>
    request(context, await answerAccountingOfDisclosures(context, input)),
  withdrawAccountingOfDisclosures: async (_, { input }, context) =>
    request(context, await withdrawAccountingOfDisclosures(context, input)),
} satisfies MutationResolvers

async function request({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  const { row, userErrors } = await reload(loaders.accountingRequest, outcome)
  return { accountingRequest: row, userErrors }
}

/** The fields of a request that are not columns. */
export const AccountingRequest: AccountingRequestResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  deadline: (row, _, { clock }) => accountingDeadline(row, clock.now()),
  availableTransitions: ({ status }) => ACCOUNTING_MOVES[status],
  statusReason: ({ history }) => statusReason(history),
  history: ({ history }) => history.map((move) => ({ ...move, at: new Date(move.at) })),
  disclosures({ patientId, kind, requestedAt }, args, { loaders, cursorSecret }) {
    const query = { includeExempt: false, kind, asOf: requestedAt.toISOString() }
    return loaders.disclosures.load({ patientId, query, page: readPage(args, cursorSecret) })
  },
}

/** A clock's computed field. */
export const Deadline: DeadlineResolvers = {
  remaining: (deadline, _, { clock }) => remaining(deadline, clock.now()),
}
