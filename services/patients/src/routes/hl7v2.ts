import { reachOf } from '@baton/auth/reach'
import { decodeHl7 } from '@baton/fhir/hl7v2/charset'
import type { Route } from '@baton/service-kit/definition'
import type { PatientsDeps } from '../deps.js'
import { noteReport } from '../operations/access/note-report.js'
import { receiveFile, type ReceivedFile } from '../operations/hl7v2/receive-file.js'

/** The media type of HL7 v2 over HTTP. */
const HL7 = 'application/hl7-v2; charset=utf-8'

/**
 * `POST /hl7v2`: one message or a batch. Answers the acknowledgements that the sender wants; asked for JSON (`Accept: application/json`), what
 * became of each message instead; that is written to the access log first.
 */
export const hl7v2Route: Route<PatientsDeps> = {
  method: 'POST',
  path: '/hl7v2',
  async handle(deps, { viewer, body, headers, requestId, origin = null }) {
    if (!viewer || reachOf(viewer, 'import', 'create') === 'none')
      return { status: 403, body: { code: 'FORBIDDEN', message: 'Your role may not send messages.' } }
    const received = await receiveFile(deps, decodeHl7(body), { channel: 'HTTP', receivedBy: viewer.id })
    if (headers.accept?.includes('application/json')) {
      await noteReport(deps, received.messages, { viewer, requestId, origin })
      return { status: 200, body: reportOf(received) }
    }
    return { status: 200, content: { type: HL7, data: received.acknowledgments.join('') } }
  },
}

function reportOf({ messages, notes }: ReceivedFile) {
  return {
    notes,
    messages: messages.map((one) => ({
      inboundMessageId: one.id,
      controlId: one.controlId,
      messageType: one.messageType,
      status: one.status,
      acknowledgment: one.acknowledgment,
      acknowledgmentText: one.acknowledgments.join(''),
      reason: one.reason,
      effects: one.effects,
      duplicateOf: one.duplicateOf,
      patientId: one.patientId,
      encounterId: one.encounterId,
    })),
  }
}
