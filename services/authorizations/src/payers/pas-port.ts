import { buildPasInquiry, buildPasRequest, type PasBundle } from '@baton/fhir/pas/request'
import { parsePasAnswers, PasUnreadable } from '@baton/fhir/pas/response'
import { AnswerUnreadable } from './answer-unreadable.js'
import { callHttp } from './http-call.js'
import type { PayerPort } from './payer-port.js'

/** Da Vinci PAS 2.2.1 over HTTP: `Claim/$submit` and `Claim/$inquire`. */
export const pasPort: PayerPort = {
  write: (request) => JSON.stringify(buildPasRequest(request)),
  inquiryOf: (sent) => JSON.stringify(buildPasInquiry(JSON.parse(sent) as PasBundle)), // our own, kept before it was sent
  call: ({ baseUrl }, { operation, body, timeoutMs, signal }) =>
    callHttp({
      url: `${baseUrl}/Claim/$${operation}`,
      contentType: 'application/fhir+json',
      body,
      timeoutMs,
      signal,
    }),
  read(body) {
    try {
      return parsePasAnswers(JSON.parse(body))
    } catch (error) {
      if (error instanceof PasUnreadable || error instanceof SyntaxError) throw new AnswerUnreadable()
      throw error
    }
  },
}
