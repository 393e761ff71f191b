import { bodyHash } from '@baton/auth/sign'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { authenticateBearer, signedIn, type Trust } from '../viewers/authenticate.js'
import { forward, type Ways } from './forward.js'
import { pathOf } from '../graphql-handler.js'
import { readBody } from '../read-body.js'

/** The largest message or batch: subgraphs read as much. */
const LARGEST_BATCH = 4 * 1024 * 1024

/** `POST /hl7v2`: a message or a batch of a hospital, to patients, which answers the acknowledgement. */
export function hl7v2Handler(ways: Ways, trust: Trust): Handler {
  return async (request, response) => {
    if (request.method !== 'POST' || pathOf(request) !== '/hl7v2') return false
    const requestId = newId('request')
    const caller = signedIn(await authenticateBearer(request.headers, trust))
    if (!caller.ok)
      return refuse(response, caller.status, { code: caller.code, message: caller.message, requestId })
    if (!caller.viewer.scopes.includes('import.create'))
      return refuse(response, 403, {
        code: 'FORBIDDEN',
        message: 'Your roles may not send messages.',
        requestId,
      })
    const body = await readBody(request, LARGEST_BATCH)
    if (!body) {
      response.setHeader('connection', 'close')
      return refuse(response, 413, {
        code: 'TOO_LARGE',
        message: 'The batch is larger than 4 MiB: split it.',
        requestId,
      })
    }
    const { viewer } = caller
    const { headers } = request
    const message = { subgraph: 'patients', path: '/hl7v2', headers, body, bodyHash: bodyHash(body) }
    return forward(ways, { ...message, viewer, requestId }, response)
  }
}
