import { createHash } from 'node:crypto'
import type { PasCase } from '@baton/fhir/pas/case'
import { write278Request } from '@baton/fhir/x12/x12-278-write'
import type { PayerConnection } from '../config.js'
import { callHttp } from './http-call.js'
import type { PayerPort } from './payer-port.js'
import { x12Answers } from './x12-answer.js'

/** X12 278 over HTTP: requests, and inquiries (005010X215) about them, are posted to `/x12` and answered at once. */
export const x12Port: PayerPort = {
  write: writeX12Request,
  inquiryOf: asInquiry,
  call: ({ baseUrl }, { body, timeoutMs, signal }) =>
    callHttp({ url: `${baseUrl}/x12`, contentType: 'application/edi-x12', body, timeoutMs, signal }),
  read: x12Answers,
}

/** The 278 of a case. The control number follows from the trace number, so that a retry sends the same bytes. */
export function writeX12Request(request: PasCase, { code, x12 }: PayerConnection): string {
  return write278Request(request, {
    payerId: code,
    envelope: {
      sender: x12?.senderId ?? 'BATON',
      receiver: x12?.receiverId ?? code,
      controlNumber: controlNumber(request.trace),
      at: new Date(request.createdAt),
      isTest: x12?.test ?? false,
    },
  })
}

/** The same request as a question: BHT02 28 instead of what it was, under the guide of inquiries. */
export function asInquiry(sent: string): string {
  return sent.replace(/(~BHT\*0007\*)\w\w\*/, '$128*').replaceAll('005010X217', '005010X215')
}

function controlNumber(trace: string): number {
  return createHash('sha256').update(trace).digest().readUInt32BE(0) % 1_000_000_000
}
