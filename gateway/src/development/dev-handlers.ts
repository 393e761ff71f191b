import type { ServerResponse } from 'node:http'
import { PERSONAS, type Persona } from '@baton/auth/personas'
import { reachOf } from '@baton/auth/reach'
import { sendJson, type Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { z } from 'zod'
import { authenticateBearer, type Trust } from '../viewers/authenticate.js'
import { TOKEN_SECONDS, type DevIssuer } from './dev-issuer.js'
import { pathOf } from '../graphql-handler.js'
import { parseJson, readBody } from '../read-body.js'

/** What the development routes work with. */
export interface DevParts {
  readonly issuer: DevIssuer
  readonly trust: Trust
  /** The ids of the patients with these record numbers; imports give ids, so they are looked up. */
  readonly patientIds: (mrns: readonly string[]) => Promise<readonly string[]>
  /** Sets the shared clock; null when this stack has none. */
  readonly setClock: ((instant: Date | null) => Promise<number>) | null
}

const tokenRequest = z.union([
  z.object({ persona: z.string() }),
  z.object({ clientId: z.string(), clientSecret: z.string() }),
])
const clientRequest = z.object({ agencyId: z.string().regex(/^agency_[0-9a-z]{26}$/) })
const clockRequest = z.object({
  instant: z.union([z.iso.datetime({ offset: true }), z.literal('now'), z.null()]),
})

/** `/dev/...`: personas, tokens and the clock of a development stack. Not there at all in production. */
export function devHandler(parts: DevParts): Handler {
  return async (request, response) => {
    const route = `${request.method ?? ''} ${pathOf(request)}`
    if (route === 'GET /dev/personas') return listPersonas(response)
    if (route === 'GET /dev/jwks.json') return send(response, parts.issuer.jwks)
    if (!POSTS.includes(route)) return false
    const body = parseJson((await readBody(request)) ?? Buffer.alloc(0))
    if (route === 'POST /dev/token') return giveToken(parts, body, response)
    const caller = await authenticateBearer(request.headers, parts.trust)
    if (!caller.ok || !caller.viewer) return refused(response, 401, 'Sign in first.')
    if (route === 'POST /dev/clock') return setClock(parts, body, response)
    if (reachOf(caller.viewer, 'agency', 'create') !== 'all')
      return refused(response, 403, 'Agencies are added by a supervisor or an administrator.')
    return giveClient(parts, body, response)
  }
}

const POSTS: readonly string[] = ['POST /dev/token', 'POST /dev/clock', 'POST /dev/clients']

function giveClient(parts: DevParts, body: unknown, response: ServerResponse): true {
  const parsed = clientRequest.safeParse(body)
  if (!parsed.success) return refused(response, 400, 'Say which agency: {"agencyId": "agency_..."}.')
  const { agencyId } = parsed.data
  return send(response, { clientId: agencyId, clientSecret: parts.issuer.clientSecret(agencyId) })
}

function listPersonas(response: ServerResponse): true {
  const personas = Object.values(PERSONAS).map(({ name, displayName, credentials, kind, roles }) => ({
    name,
    displayName,
    credentials,
    kind,
    roles,
  }))
  return send(response, { personas })
}

async function giveToken(parts: DevParts, body: unknown, response: ServerResponse): Promise<true> {
  const parsed = tokenRequest.safeParse(body)
  if (!parsed.success) return refused(response, 400, 'Say who: {"persona": "dana"}.')
  if ('clientId' in parsed.data) {
    const { clientId: agencyId, clientSecret: secret } = parsed.data
    const token = await parts.issuer.clientToken({ agencyId, secret })
    return token
      ? send(response, { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS })
      : refused(response, 401, 'This is not the secret of this client.')
  }
  const persona = personaOf(parsed.data.persona)
  if (!persona) return refused(response, 404, 'There is no such persona: GET /dev/personas lists them.')
  const patientIds = await parts.patientIds(persona.mrns)
  if (patientIds.length < persona.mrns.length) {
    return refused(
      response,
      409,
      'This persona is a patient who was not imported yet: load the population first.',
    )
  }
  const token = await parts.issuer.token(persona, patientIds)
  return send(response, {
    access_token: token,
    token_type: 'Bearer',
    expires_in: TOKEN_SECONDS,
    persona: persona.name,
  })
}

function personaOf(name: string): Persona | undefined {
  return Object.values(PERSONAS).find((persona) => persona.name === name)
}

async function setClock(parts: DevParts, body: unknown, response: ServerResponse): Promise<true> {
  if (!parts.setClock)
    return refused(response, 409, 'This stack has no virtual clock: CLOCK_DATABASE_URL is not set.')
  const parsed = clockRequest.safeParse(body)
  if (!parsed.success) {
    return refused(
      response,
      400,
      'Say when: {"instant": "2026-11-24T14:05:00-05:00"}, or null for the wall clock.',
    )
  }
  const { instant } = parsed.data
  const version = await parts.setClock(instant === null || instant === 'now' ? null : new Date(instant))
  return send(response, { version, instant })
}

function send(response: ServerResponse, body: unknown): true {
  response.setHeader('cache-control', 'no-store')
  sendJson(response, 200, body)
  return true
}

function refused(response: ServerResponse, status: number, message: string): true {
  return refuse(response, status, { code: 'BAD_REQUEST', message, requestId: newId('request') })
}
