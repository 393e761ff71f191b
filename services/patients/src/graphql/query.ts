import { connection, readPage } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import { GraphQLError } from 'graphql'
import { accessLogOf, isLogIntact } from '../storage/access-log.js'
import { breakGlassKey, breakGlassQueue } from '../storage/break-glass-events.js'
import { listPractitioners } from '../storage/directory.js'
import { candidateKey, listCandidates } from '../storage/duplicate-reviews.js'
import { inboundMessageKey, listInboundMessages } from '../storage/inbound-messages.js'
import {
  findVisibleByIdentifier,
  listVisiblePatients,
  patientKey,
  patientOrder,
} from '../storage/visible-patients.js'
import type { QueryResolvers } from './__generated__/resolvers.js'
import { askingOf } from './context.js'
import { inFilter, refuseBlank } from './refuse-blank.js'
import { registryQueries } from './registries.js'
import { disclosureQueries } from './disclosure.js'
import { staffQueries } from './staff.js'

/** What may be asked of patients. */
export const Query: QueryResolvers = {
  ...registryQueries,
  ...staffQueries,
  ...disclosureQueries,
  viewer: (_, __, context) => requireViewer(context),
  patient: (_, { id }, { loaders }) => loaders.patient.load(id),
  practitioner: (_, { id }, { loaders }) => loaders.practitioner.load(id),
  organization: (_, { id }, { loaders }) => loaders.organization.load(id),
  importJob: (_, { id }, { loaders }) => loaders.importJob.load(id),
  inboundMessage: (_, { id }, { loaders }) => loaders.inboundMessage.load(id),
  campaign: (_, { id }, { loaders }) => loaders.campaign.load(id),

  patientByIdentifier(_, identifier, context) {
    refuseBlank({ system: identifier.system, value: identifier.value })
    return findVisibleByIdentifier(askingOf(context), identifier)
  },

  async patients(_, { filter, orderBy, ...args }, context) {
    const by = orderBy?.by ?? 'NAME'
    const page = readPage(args, context.cursorSecret, patientOrder(by))
    const { name, phone, identifier, ids, coordinatorId } = filter ?? {}
    if ((ids?.length ?? 0) > MOST_IDS) throw tooManyIds()
    refuseBlank(inFilter({ name, phone, identifier, ids, coordinatorId }))
    const query = { ...filter, by, descending: orderBy?.direction === 'DESC' }
    const rows = await listVisiblePatients(askingOf(context), query, page)
    return connection(rows, page, { keyOf: patientKey(by), secret: context.cursorSecret })
  },

  async myCaseload(_, args, context) {
    const page = readPage(args, context.cursorSecret, patientOrder('NAME'))
    const query = { caseloadOf: requireViewer(context).id, by: 'NAME', descending: false } as const
    const rows = await listVisiblePatients(askingOf(context), query, page)
    return connection(rows, page, { keyOf: patientKey('NAME'), secret: context.cursorSecret })
  },

  async auditTrail(_, { patientId, ...args }, context) {
    const page = readPage(args, context.cursorSecret, ['bigint'])
    const rows = await accessLogOf(askingOf(context), patientId, page)
    const listed = connection(rows, page, {
      keyOf: ({ sequence }) => [sequence],
      secret: context.cursorSecret,
    })
    return { ...listed, intact: await isLogIntact(askingOf(context), patientId, rows) }
  },

  async duplicateCandidates(_, { status, ...args }, context) {
    const page = readPage(args, context.cursorSecret, ['int', 'text'])
    const rows = await listCandidates(askingOf(context), status ?? 'OPEN', page)
    return connection(rows, page, { keyOf: candidateKey, secret: context.cursorSecret })
  },

  breakGlassReviews: (_, __, { db }) => breakGlassQueue(db, { first: 100, after: null }),

  async breakGlassReviewQueue(_, args, context) {
    const page = readPage(args, context.cursorSecret)
    const rows = await breakGlassQueue(context.db, page)
    return connection(rows, page, { keyOf: breakGlassKey, secret: context.cursorSecret })
  },

  async inboundMessages(_, { status, ...args }, context) {
    const page = readPage(args, context.cursorSecret)
    const rows = await listInboundMessages(context.db, status ?? null, page)
    return connection(rows, page, { keyOf: inboundMessageKey, secret: context.cursorSecret })
  },

  async practitioners(_, { filter, ...args }, context) {
    const page = readPage(args, context.cursorSecret, ['text', 'text', 'text'])
    refuseBlank(inFilter({ name: filter?.name, role: filter?.role }))
    const query = { ...filter, staff: filter?.staff ?? true, active: filter?.active ?? true }
    const rows = await listPractitioners(context.db, query, page)
    return connection(rows, page, {
      keyOf: ({ familyKey, givenKey, id }) => [familyKey, givenKey, id],
      secret: context.cursorSecret,
    })
  },
}

/** As `PatientFilter.ids` says. */
const MOST_IDS = 100

function tooManyIds(): GraphQLError {
  return new GraphQLError(`filter.ids holds ${MOST_IDS} ids at most.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
