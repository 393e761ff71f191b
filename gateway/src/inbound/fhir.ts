import type { ServerResponse } from 'node:http'
import { bodyHash } from '@baton/auth/sign'
import { operationOutcome, type Issue } from '@baton/fhir/operation-outcome'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { authenticateBearer, signedIn, type Trust } from '../viewers/authenticate.js'
import { forward, type Ways } from './forward.js'
import { pathOf } from '../graphql-handler.js'
import { readBody } from '../read-body.js'

/** The largest Bundle: subgraphs read as much. */
const LARGEST_BUNDLE = 4 * 1024 * 1024
const PATH = /^\/fhir(\/[A-Za-z]{1,64}(\/[A-Za-z0-9_.-]{1,64})?)?$/
const METHODS = ['GET', 'POST', 'PUT'] as const

/** `/fhir`: referrals as ServiceRequest and Task, in and out. Agencies and staff alike; referrals decides who sees what. */
export function fhirHandler(ways: Ways, trust: Trust): Handler {
  return async (request, response) => {
    const path = pathOf(request)
    const method = METHODS.find((one) => one === request.method)
    if (!PATH.test(path) || !method) return false
    const requestId = newId('request')
    response.setHeader('x-request-id', requestId)
    const caller = signedIn(await authenticateBearer(request.headers, trust))
    if (!caller.ok) return refuse(response, caller.status, [caller.code, caller.message])
    const body = await readBody(request, LARGEST_BUNDLE)
    if (!body) {
      response.setHeader('connection', 'close')
      return refuse(response, 413, ['TOO_LARGE', 'The Bundle is larger than 4 MiB: split it.'])
    }
    const { headers } = request
    const sent = method === 'GET' ? Buffer.alloc(0) : body
    const message = { subgraph: 'referrals', method, path, headers, body: sent, bodyHash: bodyHash(sent) }
    return forward(ways, { ...message, viewer: caller.viewer, requestId }, response)
  }
}

function refuse(response: ServerResponse, status: number, [reason, text]: readonly [string, string]): true {
  const code: Issue['code'] = status === 401 ? 'login' : status === 413 ? 'invalid' : 'forbidden'
  const body = operationOutcome([{ severity: 'error', code, reason, text }])
  response
    .writeHead(status, { 'content-type': 'application/fhir+json; charset=utf-8' })
    .end(JSON.stringify(body))
  return true
}
