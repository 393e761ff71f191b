import type { Route, RouteAnswer, RouteRequest } from '@baton/service-kit/definition'
import type { ReferralsDeps } from '../deps.js'
import { linkPage, PAGE_HEADERS } from '../links/link-page.js'
import {
  followAgencyLink,
  viewAgencyLink,
  type LinkView,
} from '../operations/agency-link/follow-agency-link.js'

const PATH = '/in/links/'

/** `GET /in/links/{token}`: asks whether to take the step. Programs that open links in advance change nothing. */
export const showAgencyLink: Route<ReferralsDeps> = {
  method: 'GET',
  path: PATH,
  handle: async (deps, request) => answer(await viewAgencyLink(deps, tokenOf(request))),
}

/** `POST /in/links/{token}`: takes the step. */
export const takeAgencyLink: Route<ReferralsDeps> = {
  method: 'POST',
  path: PATH,
  handle: async (deps, request) =>
    answer(await followAgencyLink(deps, { token: tokenOf(request), requestId: request.requestId })),
}

function tokenOf({ path }: RouteRequest): string {
  return path.slice(PATH.length)
}

function answer(view: LinkView): RouteAnswer {
  const { status, html } = linkPage(view)
  return { status, content: { type: 'text/html; charset=utf-8', data: html }, headers: PAGE_HEADERS }
}
