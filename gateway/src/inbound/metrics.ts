import { bodyHash } from '@baton/auth/sign'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { authenticateBearer, signedIn, type Trust } from '../viewers/authenticate.js'
import { forward, type Ways } from './forward.js'
import { originOfRequest } from '../viewers/request-origin.js'
import { pathOf } from '../graphql-handler.js'

const NOTHING = Buffer.alloc(0)

/** `GET /charts/...` and `GET /exports/...`: pictures and files that metrics makes, for who is signed in. */
export function metricsFileHandler(ways: Ways, trust: Trust): Handler {
  return async (request, response) => {
    const path = pathOf(request)
    if (request.method !== 'GET' || !/^\/(charts|exports)\/./.test(path)) return false
    const requestId = newId('request')
    const caller = signedIn(await authenticateBearer(request.headers, trust))
    if (!caller.ok)
      return refuse(response, caller.status, { code: caller.code, message: caller.message, requestId })
    const { viewer } = caller
    const origin = originOfRequest(request, trust.proxies)
    const { headers, url = path } = request
    const message = { subgraph: 'metrics', method: 'GET', path: url, headers, body: NOTHING } as const
    return forward(ways, { ...message, bodyHash: bodyHash(NOTHING), viewer, origin, requestId }, response)
  }
}
