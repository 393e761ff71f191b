import { bodyHash } from '@baton/auth/sign'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { forward, type Ways } from './forward.js'
import { pathOf } from '../graphql-handler.js'

const PATH = /^\/in\/links\/[\w.-]{40,200}$/
const NOTHING = Buffer.alloc(0)

/**
 * `GET` and `POST /in/links/{token}`: to referrals, which made the token and checks its signature. Nobody is signed in
 * here, and whatever a form sends along is not passed on.
 */
export function agencyLinkHandler(ways: Ways): Handler {
  return async (request, response) => {
    const path = pathOf(request)
    const { method } = request
    if ((method !== 'GET' && method !== 'POST') || !PATH.test(path)) return false
    request.resume()
    const empty = { headers: {}, body: NOTHING, bodyHash: bodyHash(NOTHING), viewer: null }
    return forward(
      ways,
      { subgraph: 'referrals', method, path, ...empty, requestId: newId('request') },
      response,
    )
  }
}
