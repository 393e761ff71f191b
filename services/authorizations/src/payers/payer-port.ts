import type { PasCase } from '@baton/fhir/pas/case'
import type { PasAnswer } from '@baton/fhir/pas/response'
import type { PayerConnection } from '../config.js'
import type { PayerReply } from './http-call.js'
import { pasPort } from './pas-port.js'
import { x12FilesPort } from './x12-files-port.js'
import { x12Port } from './x12-port.js'

/** A call to make. */
export interface PayerCall {
  readonly operation: 'submit' | 'inquire'
  readonly trace: string
  /** The exact bytes. */
  readonly body: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** The one way to a payer, whatever it speaks: what is sent, how, and what its answers say. */
export interface PayerPort {
  /** The exact bytes of a request; the same case gives the same bytes. */
  write(request: PasCase, payer: PayerConnection): string
  /** The bytes that ask what became of a request, made of what was sent. */
  inquiryOf(sent: string): string
  /** Never throws: what went wrong decides about a retry. */
  call(payer: PayerConnection, call: PayerCall): Promise<PayerReply>
  /** Everything that an answer says. Throws AnswerUnreadable. */
  read(body: string): readonly PasAnswer[]
}

/** How a payer is asked. A payer that only people reach has no port. */
export function portOf({ channel, x12 }: PayerConnection): PayerPort {
  if (channel !== 'X12') return pasPort
  return x12?.folder ? x12FilesPort : x12Port
}
