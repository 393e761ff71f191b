import { lastBusinessDayOnOrBefore } from '@baton/clinical/calendar/business-days'
import { appealRule } from '@baton/clinical/prior-authorization/appeal-levels'
import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { Appeal as AppealRow } from '../domain/appeal.js'
import type { AppealResolvers, PeerToPeerResolvers } from './__generated__/resolvers.js'
import type { Context } from './context.js'

async function payerOf(appeal: AppealRow, { loaders }: Context) {
  const authorization = await loaders.authorization.load(appeal.authorizationId)
  const payer = authorization ? await loaders.payer.load(authorization.payerId) : null
  return payer
}

/** `Appeal`. */
export const Appeal: AppealResolvers = {
  amountInControversy: ({ amount }) => amount,
  source: ({ rule }) => appealRule(rule)?.source ?? null,
  filedOnDayOff: async (appeal, _, context) => {
    const payer = await payerOf(appeal, context)
    if (!payer || !appeal.filingDueAt) return false
    const lastDay = localDateOf(appeal.filingDueAt, payer.timeZone)
    return localDateOf(appeal.filedAt, payer.timeZone) > lastBusinessDayOnOrBefore(lastDay)
  },
}

/** `PeerToPeer`. */
export const PeerToPeer: PeerToPeerResolvers = {
  slots: ({ slots }) => slots.map((slot) => new Date(slot)),
}
