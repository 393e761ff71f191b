import { bodyHash } from '@baton/auth/sign'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { authenticateBearer, signedIn, type Trust } from '../viewers/authenticate.js'
import { forwardFile } from './forward-file.js'
import { forward, type Ways } from './forward.js'
import { originOfRequest } from '../viewers/request-origin.js'
import { pathOf } from '../graphql-handler.js'

const FILE = /^\/documents\/\w{1,100}$/
const EXPORT = /^\/export\/fhir(\/patients\/\w{1,100})?$/
const NOTHING = Buffer.alloc(0)

/**
 * `GET` and `POST /documents/{id}`, `GET /export/fhir...`: the bytes of a document and records as FHIR, to and from
 * patients, which decides who may.
 */
export function patientFileHandler(ways: Ways, trust: Trust, limitBytes: number): Handler {
  return async (request, response) => {
    const { method, headers, url = '' } = request
    const path = pathOf(request)
    if (method !== 'GET' && method !== 'POST') return false
    if (!FILE.test(path) && !(method === 'GET' && EXPORT.test(path))) return false
    const requestId = newId('request')
    const caller = signedIn(await authenticateBearer(headers, trust))
    if (!caller.ok)
      return refuse(response, caller.status, { code: caller.code, message: caller.message, requestId })
    const { viewer } = caller
    const origin = originOfRequest(request, trust.proxies)
    const message = { subgraph: 'patients', method, path: url, headers, viewer, origin, requestId } as const
    if (method === 'POST') return forwardFile(ways, { message, request, limitBytes }, response)
    return forward(ways, { ...message, body: NOTHING, bodyHash: bodyHash(NOTHING) }, response)
  }
}
