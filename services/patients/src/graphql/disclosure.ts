import { readPage } from '@baton/database/keyset'
import { DISCLOSURE_BASES } from '../domain/disclosure.js'
import { recordDisclosure } from '../operations/access/record-disclosure.js'
import type {
  PatientDisclosureResolvers,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** The account of disclosures. */
export const disclosureQueries = {
  accountingOfDisclosures(_, { patientId, asOf, ...args }, { loaders, cursorSecret }) {
    const query = { includeExempt: false, kind: 'HIPAA' as const, asOf: asOf?.toISOString() ?? null }
    return loaders.disclosures.load({ patientId, query, page: readPage(args, cursorSecret) })
  },
} satisfies QueryResolvers

/** What was given away is written down. */
export const disclosureMutations = {
  async recordDisclosure(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.disclosure,
      await recordDisclosure(context, input),
    )
    return { disclosure: row, userErrors }
  },
} satisfies MutationResolvers

/** The fields of a disclosure that are not columns. */
export const PatientDisclosure: PatientDisclosureResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  isAccountable: ({ basis }) => DISCLOSURE_BASES[basis] === 'accountable',
  consent: ({ consentId }, _, { loaders }) => (consentId === null ? null : loaders.consent.load(consentId)),
}
