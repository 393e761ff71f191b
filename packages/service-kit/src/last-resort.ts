import type { ServerResponse } from 'node:http'
import type { Handler } from './http-server.js'
import { newId } from './ids.js'
import { errorFacts, type Logger } from './log.js'
import { refuse } from './refusal.js'

/** Handlers after which nothing is left unsaid: what fails is logged and has a code, and so has what nobody answers. */
export function withLastResort(handlers: readonly Handler[], log: Logger): readonly Handler[] {
  const caught = handlers.map((handler): Handler => async (request, response) => {
    try {
      return await handler(request, response)
    } catch (error) {
      const requestId = requestIdOf(response)
      // Whoever hung up in the middle of a sentence hears no answer.
      if (request.destroyed && !request.complete) return true
      log.error({ ...errorFacts(error), requestId }, 'a request failed')
      if (response.headersSent) response.destroy()
      else refuse(response, 500, { code: 'INTERNAL_SERVER_ERROR', message: FAILED, requestId })
      return true
    }
  })
  return [...caught, nothingHere]
}

const FAILED = 'Something went wrong here. It was logged; try again, and quote the request id if it persists.'

const nothingHere: Handler = async (_, response) =>
  refuse(response, 404, {
    code: 'NOT_FOUND',
    message: 'There is nothing at this address.',
    requestId: requestIdOf(response),
  })

/** The id that the answer carries already, or a new one. */
function requestIdOf(response: ServerResponse): string {
  const known = response.headersSent ? undefined : response.getHeader('x-request-id')
  const requestId = typeof known === 'string' ? known : newId('request')
  if (!response.headersSent) response.setHeader('x-request-id', requestId)
  return requestId
}
