import { DOCUMENT_TRANSITIONS } from '../domain/document.js'
import { addDocument } from '../operations/document/add-document.js'
import type { DocumentResolvers, MutationResolvers } from './__generated__/resolvers.js'
import { reload } from './reload.js'
import { sensitiveRecord } from './sensitive-record.js'

/** The fields of a document that are not columns. */
export const Document: DocumentResolvers = {
  ...sensitiveRecord,
  __resolveReference: ({ id }, { loaders }) => loaders.document.load(id),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  encounter: ({ encounterId }, _, { loaders }) => (encounterId ? loaders.encounter.load(encounterId) : null),
  availableTransitions: ({ status }) => DOCUMENT_TRANSITIONS[status],
  history: ({ addedAt, addedBy, storedAt }) => [
    { at: addedAt, by: addedBy, from: null, to: 'AWAITING_UPLOAD', reason: null },
    ...(storedAt
      ? [{ at: storedAt, by: addedBy, from: 'AWAITING_UPLOAD', to: 'AVAILABLE', reason: null }]
      : []),
  ],
  uploadPath: ({ id, status }) => (status === 'AWAITING_UPLOAD' ? `/documents/${id}` : null),
  downloadPath: ({ id, status }) => (status === 'AVAILABLE' ? `/documents/${id}` : null),
}

/** Documents are announced; their bytes do not travel through the graph. */
export const documentMutations = {
  async addDocument(_, { input }, context) {
    const outcome = await addDocument(context, input)
    const { row, userErrors } = await reload(context.loaders.document, outcome)
    return { document: row, uploadPath: outcome.ok ? `/documents/${outcome.value.id}` : null, userErrors }
  },
} satisfies MutationResolvers
