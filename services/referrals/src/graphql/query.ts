import { connection, readPage } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import type { CapacityCheck } from '../domain/capacity.js'
import { findScorecards } from '../storage/agency-scorecards.js'
import { listCapacityChecks } from '../storage/capacity-checks.js'
import { listReferrals, referralKey } from '../storage/referrals.js'
import { deliveryKey, listDeliveries } from '../storage/webhook-deliveries.js'
import { searchServices } from './search-services.js'
import type { QueryResolvers } from './__generated__/resolvers.js'

/** What may be asked of referrals. */
export const Query: QueryResolvers = {
  referral: (_, { id }, { loaders }) => loaders.referral.load(id),

  agency: (_, { id }, { loaders }) => loaders.agency.load(id),

  appointment: (_, { id }, { loaders }) => loaders.appointment.load(id),

  capacityCheck: (_, { id }, { loaders }) => loaders.capacityCheck.load(id),

  agencyScorecards: (_, { from, to }, { viewer, db, clock }) =>
    findScorecards(
      db,
      { viewer: requireViewer({ viewer }), now: clock.now() },
      { from: from ?? null, to: to ?? null },
    ),

  async partnerCapacityChecks(_, args, context) {
    const page = readPage(args, context.cursorSecret)
    const reader = { viewer: requireViewer(context), now: context.clock.now() }
    const rows = reader.viewer.agencyId ? await listCapacityChecks(context.db, reader, page) : []
    const keyOf = ({ askedAt, id }: CapacityCheck) => [askedAt.toISOString(), id] as const
    return connection(rows, page, { keyOf, secret: context.cursorSecret })
  },

  async referrals(_, { filter, ...args }, context) {
    const page = readPage(args, context.cursorSecret)
    const reader = { viewer: requireViewer(context), now: context.clock.now() }
    const rows = await listReferrals(context.db, reader, { selection: filter ?? {}, page })
    return connection(rows, page, { keyOf: referralKey, secret: context.cursorSecret })
  },

  async partnerInbox(_, args, context) {
    const page = readPage(args, context.cursorSecret)
    const viewer = requireViewer(context)
    const { agencyId } = viewer
    const reader = { viewer, now: context.clock.now() }
    const selection = { agencyId, sentOnly: true }
    const rows = agencyId ? await listReferrals(context.db, reader, { selection, page }) : []
    return connection(rows, page, { keyOf: referralKey, secret: context.cursorSecret })
  },

  async webhookDeliveries(_, { webhookId, status, ...args }, context) {
    const page = readPage(args, context.cursorSecret, ['bigint'])
    const webhook = await context.loaders.webhook.load(webhookId)
    const rows = webhook ? await listDeliveries(context.db, { webhookId, status: status ?? null, page }) : []
    return connection(rows, page, { keyOf: deliveryKey, secret: context.cursorSecret })
  },

  searchServices: (_, args, context) => searchServices(context, args),
}
