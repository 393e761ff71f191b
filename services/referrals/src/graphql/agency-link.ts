import { toUserErrors } from '@baton/service-kit/user-errors'
import { linkToken } from '../links/link-token.js'
import { createAgencyLink } from '../operations/agency-link/create-agency-link.js'
import type { AgencyLinkResolvers, CreateAgencyLinkInput } from './__generated__/resolvers.js'
import type { Context } from './context.js'

/** A link's fields. */
export const AgencyLink: AgencyLinkResolvers = {
  url: (link, _, { partnerKey, publicUrl }) =>
    new URL(`/in/links/${linkToken(partnerKey, link)}`, publicUrl).href,
}

/** Makes a link. */
export async function createAgencyLinkPayload(context: Context, input: CreateAgencyLinkInput) {
  const outcome = await createAgencyLink(context, input)
  if (!outcome.ok) return { link: null, userErrors: toUserErrors(outcome.refusals) }
  return { link: await context.loaders.link.load(outcome.value.id), userErrors: [] }
}
