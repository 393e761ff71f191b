import { bodyHash } from '@baton/auth/sign'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { authenticateBearer, type Trust } from './authenticate.js'
import { forwardFile } from './forward-file.js'
import { forward, type Ways } from './forward.js'
import { pathOf } from './graphql-handler.js'
import { refuse } from './read-body.js'

const PATH = /^\/documents\/\w{1,100}$/
const NOTHING = Buffer.alloc(0)

/** `GET` and `POST /documents/{id}`: the bytes of a document, to and from patients, which decides who may. */
export function documentHandler(ways: Ways, trust: Trust, limitBytes: number): Handler {
  return async (request, response) => {
    const { method, headers } = request
    const path = pathOf(request)
    if ((method !== 'GET' && method !== 'POST') || !PATH.test(path)) return false
    const requestId = newId('request')
    const caller = await authenticateBearer(headers, trust)
    if (!caller.ok)
      return refuse(response, caller.status, { code: caller.code, message: caller.message, requestId })
    const { viewer } = caller
    if (!viewer)
      return refuse(response, 401, { code: 'UNAUTHENTICATED', message: 'Sign in first.', requestId })
    const message = { subgraph: 'patients', method, path, headers, viewer, requestId } as const
    if (method === 'POST') return forwardFile(ways, { message, request, limitBytes }, response)
    return forward(ways, { ...message, body: NOTHING, bodyHash: bodyHash(NOTHING) }, response)
  }
}
