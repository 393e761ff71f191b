import { connection, readPage } from '@baton/database/keyset'
import { GraphQLError } from 'graphql'
import { boxAround } from '../domain/distance.js'
import type { Referral } from '../domain/referral.js'
import { rankServices, type RankedService } from '../domain/service-search.js'
import type { QuerySearchServicesArgs } from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** One page of the services that fit, best first. The order is computed, so a cursor names the last service shown. */
export async function searchServices(context: Context, { need, ...args }: QuerySearchServicesArgs) {
  const page = readPage(args, context.cursorSecret, ['text'])
  const near = args.near ?? null
  const withinKm = args.withinKm ?? null
  if (withinKm !== null && !near) throw badInput('withinKm needs near: from where is the distance measured?')
  const box = near && withinKm !== null ? boxAround(near, withinKm) : null
  const candidates = await context.loaders.candidates({ need, category: null, box })
  const wanted = { near, withinKm, language: args.language ?? null, openAt: args.openAt ?? null }
  const asked = { ...wanted, age: args.eligibility?.age ?? null }
  const ranked = rankServices(candidates, asked, context.clock.now())
  const shown = page.after ? ranked.findIndex(({ service }) => service.id === page.after?.[0]) + 1 : 0
  const rows = ranked.slice(shown, shown + page.first + 1)
  const keyOf = ({ service }: RankedService) => [service.id] as const
  const { edges, pageInfo } = connection(rows, page, { keyOf, secret: context.cursorSecret })
  return {
    pageInfo,
    edges: edges.map(({ cursor, node: { service, distanceKm, reasons } }) => ({
      cursor,
      node: service,
      distanceKm,
      reasons,
    })),
  }
}

const MOST_OPTIONS = 10

/** Whom else to ask: offered when the agency declined, did not answer in time, or could not help. */
export async function rerouteOptions(context: Context, referral: Referral) {
  const clocks = await context.loaders.deadlines.load(referral.id)
  const late =
    referral.status === 'SENT' &&
    clocks.some(({ rule, status }) => status === 'MISSED' && rule.startsWith('referral-accept'))
  if (!late && referral.status !== 'DECLINED' && referral.status !== 'CLOSED_UNSUCCESSFUL') return []
  const { need, category } = referral
  const wanted = { need, category: need ? null : category, box: null }
  const candidates = await context.loaders.candidates(wanted)
  const others = candidates.filter(({ agencyId }) => agencyId !== referral.agencyId)
  const anything = { near: null, withinKm: null, language: null, openAt: null, age: null }
  return rankServices(others, anything, context.clock.now())
    .slice(0, MOST_OPTIONS)
    .map(({ service }) => service)
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
