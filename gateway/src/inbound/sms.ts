import { bodyHash } from '@baton/auth/sign'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { forward, type Ways } from './forward.js'
import { pathOf } from '../graphql-handler.js'
import { readBody } from '../read-body.js'

/** A reply is a few hundred bytes. */
const LARGEST_REPLY = 64 * 1024

/** `POST /in/sms`: raw bytes and headers to patients, which knows the provider's secret and checks its signature. */
export function smsHandler(ways: Ways): Handler {
  return async (request, response) => {
    if (request.method !== 'POST' || pathOf(request) !== '/in/sms') return false
    const requestId = newId('request')
    const body = await readBody(request, LARGEST_REPLY)
    if (!body) {
      response.setHeader('connection', 'close')
      return refuse(response, 413, { code: 'TOO_LARGE', message: 'The reply is too large.', requestId })
    }
    const { headers } = request
    const message = { subgraph: 'patients', path: '/in/sms', headers, body, bodyHash: bodyHash(body) }
    return forward(ways, { ...message, viewer: null, requestId }, response)
  }
}
