import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { authenticateBearer, signedIn, type Trust } from '../viewers/authenticate.js'
import { forwardFile } from './forward-file.js'
import type { Ways } from './forward.js'
import { pathOf } from '../graphql-handler.js'

/** Who takes in what is imported at each path. */
const OWNERS = new Map([
  ['/import/fhir', 'patients'],
  ['/import/directory', 'referrals'],
])

/**
 * An import (`POST /import/fhir`, `POST /import/directory`): kept in a temporary file while it is hashed, so that what is passed on is signed like every
 * other request; compressed stays compressed. The owner checks the hash again as it reads.
 */
export function importHandler(ways: Ways, trust: Trust, limitBytes: number): Handler {
  return async (request, response) => {
    const subgraph = request.method === 'POST' ? OWNERS.get(pathOf(request)) : undefined
    if (!subgraph) return false
    const requestId = newId('request')
    const caller = signedIn(await authenticateBearer(request.headers, trust))
    if (!caller.ok)
      return refuse(response, caller.status, { code: caller.code, message: caller.message, requestId })
    if (!caller.viewer.scopes.includes('import.create')) {
      return refuse(response, 403, { code: 'FORBIDDEN', message: 'Your roles may not import.', requestId })
    }
    const { headers, url = '' } = request
    const message = { subgraph, path: url, headers, viewer: caller.viewer, requestId }
    return forwardFile(ways, { message, request, limitBytes }, response)
  }
}
