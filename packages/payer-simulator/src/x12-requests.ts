import { createHash } from 'node:crypto'
import { pas, concept, SYSTEMS } from '@baton/fhir/pas/codes'
import { read278, type X12Review } from '@baton/fhir/x12/x12-278'
import { write278Response, type AnsweredService } from '@baton/fhir/x12/x12-278-write'
import { readX12 } from '@baton/fhir/x12/interchange'
import { X12Unreadable } from '@baton/fhir/x12/segment'
import type { DecidedLine, PayerRecord } from './record.js'
import type { Incoming } from './requests.js'

/** A 278 as it came: what it asks, and whether it only asks about an earlier one. */
export interface IncomingX12 {
  readonly incoming: Incoming
  readonly isInquiry: boolean
}

/** Reads a 278 request; or says what is wrong with it, by segment and position. */
export function readX12Request(payer: string, body: Buffer): IncomingX12 | { problems: readonly string[] } {
  try {
    const [transaction] = readX12(body.toString('utf8'))
    if (!transaction) return { problems: ['There is no transaction set.'] }
    const review = read278(transaction)
    if (!review.trace) return { problems: ['The trace number, TRN*1 of the event, is missing.'] }
    const { sender, receiver } = transaction
    const bodyHash = createHash('sha256').update(body).digest('hex')
    const parties = { sender: receiver, receiver: sender }
    return {
      incoming: asIncoming(payer, review, { bodyHash, parties }),
      isInquiry: review.kind === 'inquiry',
    }
  } catch (error) {
    if (error instanceof X12Unreadable) return { problems: [error.message] }
    throw error
  }
}

/** The same request in the shape in which a PAS bundle comes. */
function asIncoming(
  payer: string,
  review: X12Review,
  { bodyHash, parties }: { bodyHash: string; parties: NonNullable<PayerRecord['x12']> },
): Incoming {
  const trace = review.trace ?? ''
  const nobody = { reference: '' }
  const cancelled = (code: string | null) =>
    code === '3' ? [{ url: pas('modifierextension-infoCancelled') }] : []
  return {
    payer,
    trace,
    bodyHash,
    x12: parties,
    claim: {
      resourceType: 'Claim',
      id: trace,
      identifier: [{ system: `urn:trnorg:${review.originator ?? ''}`, value: trace }],
      ...(review.certification === '3' ? { extension: [CANCEL] } : {}),
      related: review.previousTrace ? [review.previousTrace] : [],
      patient: nobody,
      insurer: nobody,
      provider: nobody,
      item: review.services.map((one) => ({
        sequence: one.sequence,
        productOrService: { coding: [{ code: one.code ?? '' }] },
        modifierExtension: cancelled(one.certification),
        ...(one.quantity === null ? {} : { quantity: { value: one.quantity } }),
      })),
    },
    entries: [
      { fullUrl: '', resource: { resourceType: 'Claim' } },
      { fullUrl: '', resource: { resourceType: 'Coverage', subscriberId: review.memberId ?? '' } },
    ],
  }
}

const CANCEL = {
  url: pas('extension-certificationType'),
  valueCodeableConcept: concept(SYSTEMS.certificationType, '3'),
}

/** The 278 response for a record as it stands; AAA with AA where nothing is known of the trace number. */
export function x12Answer(record: PayerRecord, at: string): string {
  const { trace, payer, errors } = record
  const { sender, receiver } = record.x12 ?? { sender: payer, receiver: 'BATON' }
  const passing = (code: string): boolean => code === '42' || code === '80'
  return write278Response({
    envelope: { sender, receiver, controlNumber: controlOf(trace), at: new Date(at), isTest: true },
    trace,
    originator: record.traceSystem.replace('urn:trnorg:', ''),
    payerTrace: `PAYER${controlOf(trace)}`,
    payer: { id: payer, name: payer },
    rejects: errors.map((code) => ({
      level: passing(code) ? '20' : '22',
      code,
      followUp: passing(code) ? 'P' : 'C',
    })),
    ...(record.asks ? { asksFor: record.asks.items } : {}),
    services: record.decided.map((line) => answeredLine(record, line)),
  })
}

function answeredLine(record: PayerRecord, line: DecidedLine): AnsweredService {
  const { action, authorizationNumber = null, reasonCode = null, reasonText = null } = line
  return {
    trace: `${record.trace}-${line.sequence}`,
    code: record.asked.find(({ sequence }) => sequence === line.sequence)?.code ?? '',
    quantity: line.quantity ?? null,
    decision: { action, authorizationNumber, reason: reasonCode },
    from: line.from ?? null,
    to: line.to ?? null,
    note: line.note ?? reasonText,
  }
}

function controlOf(trace: string): number {
  return createHash('sha256').update(trace).digest().readUInt32BE(0) % 1_000_000_000
}
