import { concept, pas, SYSTEMS } from '@baton/fhir/pas/codes'
import type { DecidedLine, PayerRecord } from './record.js'

/** The response bundle for a record as it stands: a ClaimResponse first, then whom it refers to. */
export function answerBundle(record: PayerRecord, at: string) {
  const base = record.claim.fullUrl.replace(/\/Claim\/[^/]+$/, '')
  const id = `${record.trace}-response`
  return {
    resourceType: 'Bundle',
    meta: { profile: [pas('profile-pas-response-bundle')] },
    identifier: { system: record.traceSystem, value: record.trace },
    type: 'collection',
    timestamp: at,
    entry: [
      { fullUrl: `${base}/ClaimResponse/${id}`, resource: claimResponse(record, { id, at }) },
      ...record.echo,
      ...asked(record, base),
    ],
  }
}

/** The Task in which a payer asks for documents (PAS 2.2.1, profile-task). */
function asked({ asks, trace, traceSystem, claim }: PayerRecord, base: string) {
  if (!asks) return []
  const id = `${trace}-documents`
  const { items, dueOn } = asks
  const resource = {
    resourceType: 'Task',
    id,
    meta: { profile: [pas('profile-task')] },
    identifier: [{ system: traceSystem, value: id }],
    status: 'requested',
    intent: 'order',
    code: concept(SYSTEMS.pasTemporary, 'attachment-request-code'),
    for: claim.patient,
    reasonCode: concept(SYSTEMS.pasTemporary, 'priorAuthorization'),
    reasonReference: { reference: `Claim/${claim.id}` },
    ...(dueOn ? { restriction: { period: { end: dueOn } } } : {}),
    input: [
      { type: concept(SYSTEMS.pasTemporary, 'payer-url'), valueUrl: base },
      ...items.map((code) => ({
        type: concept(SYSTEMS.pasTemporary, 'attachments-needed'),
        valueCodeableConcept: concept('http://loinc.org', code),
      })),
    ],
  }
  return [{ fullUrl: `${base}/Task/${id}`, resource }]
}

function claimResponse(record: PayerRecord, { id, at }: { id: string; at: string }) {
  const notes = record.decided
    .filter((line) => line.note)
    .map((line) => ({ number: line.sequence, text: line.note }))
  return {
    resourceType: 'ClaimResponse',
    id,
    meta: { profile: [pas('profile-claimresponse')] },
    identifier: [{ system: record.traceSystem, value: record.trace }],
    status: 'active',
    type: concept(SYSTEMS.claimType, 'professional'),
    use: 'preauthorization',
    patient: record.claim.patient,
    created: at,
    insurer: record.claim.insurer,
    requestor: record.claim.provider,
    request: { reference: `Claim/${record.claim.id}` },
    outcome: record.errors.length > 0 ? 'error' : 'complete',
    ...(record.errors.length > 0 ? { error: record.errors.map(error) } : { item: record.decided.map(item) }),
    ...(notes.length > 0 ? { processNote: notes } : {}),
  }
}

function error(code: string) {
  return {
    extension: [
      {
        url: pas('extension-errorFollowupAction'),
        valueCodeableConcept: concept(SYSTEMS.followUp, followUp(code)),
      },
    ],
    code: concept(SYSTEMS.rejectReason, code),
  }
}

/** AAA04: a payer that cannot answer now wants the original again, all else is to be corrected. */
function followUp(code: string): string {
  return code === '42' || code === '80' ? 'P' : 'C'
}

function item(line: DecidedLine) {
  const extension = itemExtensions(line)
  return {
    ...(extension.length > 0 ? { extension } : {}),
    itemSequence: line.sequence,
    ...(line.note ? { noteNumber: [line.sequence] } : {}),
    adjudication: [
      {
        category: concept(SYSTEMS.adjudication, 'submitted'),
        extension: [{ url: pas('extension-reviewAction'), extension: review(line) }],
      },
    ],
  }
}

function review(line: DecidedLine) {
  const { authorizationNumber, reasonCode, reasonText } = line
  return [
    ...(authorizationNumber ? [{ url: 'number', valueString: authorizationNumber }] : []),
    ...(reasonCode || reasonText
      ? [
          {
            url: 'reasonCode',
            valueCodeableConcept: reasonCode
              ? concept(SYSTEMS.reviewReason, reasonCode, reasonText)
              : { text: reasonText },
          },
        ]
      : []),
    {
      url: pas('extension-reviewActionCode'),
      valueCodeableConcept: concept(SYSTEMS.reviewAction, line.action),
    },
  ]
}

function itemExtensions(line: DecidedLine) {
  const { from, to, quantity } = line
  return [
    ...(line.action === 'A4'
      ? [{ url: pas('extension-administrationReferenceNumber'), valueString: `PEND${line.sequence}` }]
      : []),
    ...(from || to
      ? [
          {
            url: pas('extension-itemPreAuthPeriod'),
            valuePeriod: { ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) },
          },
        ]
      : []),
    ...(quantity === undefined
      ? []
      : [
          {
            url: pas('extension-itemAuthorizedDetail'),
            extension: [{ url: 'quantity', valueQuantity: { value: quantity } }],
          },
        ]),
  ]
}
