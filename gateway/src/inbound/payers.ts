import { bodyHash } from '@baton/auth/sign'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { forward, type Ways } from './forward.js'
import { pathOf } from '../graphql-handler.js'
import { readBody } from '../read-body.js'

const PATH = /^\/in\/payers\/[\w-]{1,64}\/notifications$/

/**
 * `POST /in/payers/{payer}/notifications`: raw bytes and headers to authorizations, which knows the payers' secrets
 * and checks the payer's own signature over exactly these bytes.
 */
export function payerNotificationHandler(ways: Ways): Handler {
  return async (request, response) => {
    const path = pathOf(request)
    if (request.method !== 'POST' || !PATH.test(path)) return false
    const requestId = newId('request')
    const body = await readBody(request)
    if (!body) {
      response.setHeader('connection', 'close')
      return refuse(response, 413, {
        code: 'TOO_LARGE',
        message: 'The message is larger than 1 MiB.',
        requestId,
      })
    }
    const { headers } = request
    const message = { subgraph: 'authorizations', path, headers, body, bodyHash: bodyHash(body) }
    return forward(ways, { ...message, viewer: null, requestId }, response)
  }
}
