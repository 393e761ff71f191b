import { connection, type Connection, type Page } from '@baton/database/keyset'
import { loadersAsAsked, type LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import { requireViewer } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { ReferralsRequest } from '../deps.js'
import type { Referral } from '../domain/referral.js'
import { findLinks } from '../storage/agency-links.js'
import type { Reader } from '../storage/agency-role.js'
import { findAgencies } from '../storage/agencies.js'
import {
  findAppointmentChanges,
  findAppointments,
  findAppointmentsOfPatients,
  findAppointmentsOfReferrals,
} from '../storage/appointments.js'
import { findBarriers, findBarriersOfPatients } from '../storage/barriers.js'
import { findCapacityChecks } from '../storage/capacity-checks.js'
import {
  findCandidates,
  findServices,
  findServicesOfAgencies,
  type ServiceWanted,
} from '../storage/community-services.js'
import { findConsentsById } from '../storage/consents.js'
import { findDisclosures } from '../storage/disclosures.js'
import { findChains } from '../storage/referral-chains.js'
import { findStatusChanges } from '../storage/referral-changes.js'
import { findDeadlinesAs } from '../storage/referral-deadlines.js'
import { findMessages } from '../storage/referral-messages.js'
import { findReferrals, listReferralsOfPatients, referralKey } from '../storage/referrals.js'
import { findWebhooks, findWebhooksOfAgencies } from '../storage/webhooks.js'
import { groupsOf, many, one } from './batching.js'

/** One page of one patient's referrals. */
export interface PatientPage {
  readonly patientId: string
  readonly page: Page
}

const exchangeLoaders = {
  chain: (request) =>
    many(
      async (ids) => findChains(request.db, readerOf(request), ids),
      (link) => link.askedId,
    ),
  messages: (request) =>
    many(
      async (ids) => findMessages(request.db, readerOf(request), ids),
      (message) => message.referralId,
    ),
  disclosures: (request) =>
    many(
      async (ids) => findDisclosures(request.db, readerOf(request), ids),
      (disclosure) => disclosure.referralId,
    ),
  consent: (request) => one(async (ids) => findConsentsById(request.db, ids)),
  capacityCheck: (request) => one(async (ids) => findCapacityChecks(request.db, readerOf(request), ids)),
} satisfies LoaderMakers<ReferralsRequest>

const appointmentLoaders = {
  appointment: (request) => one(async (ids) => findAppointments(request.db, readerOf(request), ids)),
  appointmentsOfReferral: (request) =>
    many(
      async (ids) => findAppointmentsOfReferrals(request.db, readerOf(request), ids),
      (appointment) => appointment.referralId,
    ),
  appointmentsOfPatient: (request) =>
    many(
      async (ids) => findAppointmentsOfPatients(request.db, readerOf(request), ids),
      (appointment) => appointment.patientId,
    ),
  appointmentHistory: (request) =>
    many(
      async (ids) => findAppointmentChanges(request.db, readerOf(request), ids),
      (change) => change.appointmentId,
    ),
  barrier: (request) => one(async (ids) => findBarriers(request.db, readerOf(request), ids)),
  barriersOfPatient: (request) =>
    many(
      async (ids) => findBarriersOfPatients(request.db, readerOf(request), ids),
      (barrier) => barrier.patientId,
    ),
} satisfies LoaderMakers<ReferralsRequest>

const MAKERS = {
  referral: (request) => one(async (ids) => findReferrals(request.db, readerOf(request), ids)),
  agency: (request) => one(async (ids) => findAgencies(request.db, requireViewer(request), ids)),
  service: (request) => one(async (ids) => findServices(request.db, requireViewer(request), ids)),
  candidates: (request) => async (wanted: ServiceWanted) =>
    findCandidates(request.db, requireViewer(request), wanted),
  servicesOfAgency: (request) =>
    many(
      async (ids) => findServicesOfAgencies(request.db, requireViewer(request), ids),
      (service) => service.agencyId,
    ),
  link: (request) => one(async (ids) => findLinks(request.db, ids)),
  webhook: (request) => one(async (ids) => findWebhooks(request.db, requireViewer(request), ids)),
  webhooksOfAgency: (request) =>
    many(
      async (ids) => findWebhooksOfAgencies(request.db, requireViewer(request), ids),
      (webhook) => webhook.agencyId,
    ),
  history: (request) =>
    many(
      async (ids) => findStatusChanges(request.db, readerOf(request), ids),
      (change) => change.referralId,
    ),
  deadlines: (request) =>
    many(
      async (ids) => findDeadlinesAs(request.db, readerOf(request), ids),
      (deadline) => deadline.referralId,
    ),
  referralsOfPatient: (request) =>
    new DataLoader<PatientPage, Connection<Referral>, string>((keys) => pagesOf(request, keys), {
      cacheKeyFn: ({ patientId, page }) => JSON.stringify([patientId, page]),
    }),
  ...exchangeLoaders,
  ...appointmentLoaders,
} satisfies LoaderMakers<ReferralsRequest>

/** What one request has loaded; every loader asks with one statement per field level. */
export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request, made as they are asked for. Each row that the viewer may not see is left out by its statement. */
export const createLoaders = loadersAsAsked<ReferralsRequest, typeof MAKERS>(MAKERS)

function readerOf(request: ReferralsRequest): Reader {
  return { viewer: requireViewer(request), now: request.clock.now() }
}

/** Patients who are asked for the same page share one statement; in one query they nearly always are. */
async function pagesOf(
  request: ReferralsRequest,
  keys: readonly PatientPage[],
): Promise<readonly Connection<Referral>[]> {
  const { db, cursorSecret } = request
  const found = new Map<string, readonly Referral[]>()
  const pageText = (key: PatientPage): string => JSON.stringify(key.page)
  for (const [text, group] of groupsOf(keys, pageText)) {
    const patientIds = group.map(({ patientId }) => patientId)
    const [{ page }] = group
    const rows = await listReferralsOfPatients(db, readerOf(request), { patientIds, page })
    for (const patientId of patientIds) {
      found.set(
        `${patientId} ${text}`,
        rows.filter((row) => row.patientId === patientId),
      )
    }
  }
  return keys.map((key) =>
    connection(found.get(`${key.patientId} ${pageText(key)}`) ?? [], key.page, {
      keyOf: referralKey,
      secret: cursorSecret,
    }),
  )
}
