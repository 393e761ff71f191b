import type { PasCase } from './case.js'
import { concept, SYSTEMS } from './codes.js'

/** What supports the request, each a document of the bundle (PAS, additional information). */
export function supportingInfo({ attachments = [] }: PasCase) {
  if (attachments.length === 0) return {}
  return {
    supportingInfo: attachments.map(({ id }, index) => ({
      sequence: index + 1,
      category: concept(SYSTEMS.pasTemporary, 'additionalInformation'),
      valueReference: { reference: `DocumentReference/${id}` },
    })),
  }
}

/** The documents themselves, each once; their content is fetched where they are kept. */
export function documentsOf({ attachments = [], patient: { id: patientId }, baseUrl }: PasCase) {
  const once = new Map(attachments.map((one) => [one.id, one]))
  return [...once.values()].map(({ id, kind }) => ({
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    type: { text: kind },
    category: [concept(SYSTEMS.documentCategory, 'clinical-note')],
    subject: { reference: `Patient/${patientId}` },
    content: [{ attachment: { url: `${baseUrl}/documents/${id}`, title: kind } }],
  }))
}
