import { connection, type Connection, type Page } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import DataLoader from 'dataloader'
import type { ReferralsRequest } from '../deps.js'
import type { AgencyLink } from '../domain/agency-link.js'
import type { Agency } from '../domain/agency.js'
import type { Appointment } from '../domain/appointment.js'
import type { Barrier } from '../domain/barrier.js'
import type { CapacityCheck } from '../domain/capacity.js'
import type { ListedService } from '../domain/community-service.js'
import type { Consent } from '../domain/consent.js'
import type { ReferralDeadline } from '../domain/deadline.js'
import type { Disclosure } from '../domain/disclosure.js'
import type { ReferralMessage } from '../domain/message.js'
import type { Referral, ReferralStatusChange } from '../domain/referral.js'
import type { Webhook } from '../domain/webhook.js'
import { findLinks } from '../storage/agency-links.js'
import type { Reader } from '../storage/agency-role.js'
import { findAgencies } from '../storage/agencies.js'
import {
  findAppointmentChanges,
  findAppointments,
  findAppointmentsOfPatients,
  findAppointmentsOfReferrals,
  type AppointmentChange,
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
import { findChains, type ChainLink } from '../storage/referral-chains.js'
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

/** What one request has loaded; every loader asks with one statement per field level. */
export interface Loaders {
  readonly referral: DataLoader<string, Referral | null>
  readonly agency: DataLoader<string, Agency | null>
  readonly service: DataLoader<string, ListedService | null>
  readonly servicesOfAgency: DataLoader<string, readonly ListedService[]>
  /** Services that may help, unranked. */
  readonly candidates: (wanted: ServiceWanted) => Promise<readonly ListedService[]>
  readonly link: DataLoader<string, AgencyLink | null>
  readonly webhook: DataLoader<string, Webhook | null>
  readonly webhooksOfAgency: DataLoader<string, readonly Webhook[]>
  readonly history: DataLoader<string, readonly ReferralStatusChange[]>
  readonly deadlines: DataLoader<string, readonly ReferralDeadline[]>
  readonly referralsOfPatient: DataLoader<PatientPage, Connection<Referral>, string>
  readonly chain: DataLoader<string, readonly ChainLink[]>
  readonly messages: DataLoader<string, readonly ReferralMessage[]>
  readonly disclosures: DataLoader<string, readonly Disclosure[]>
  readonly consent: DataLoader<string, Consent | null>
  readonly appointment: DataLoader<string, Appointment | null>
  readonly appointmentsOfReferral: DataLoader<string, readonly Appointment[]>
  readonly appointmentsOfPatient: DataLoader<string, readonly Appointment[]>
  readonly appointmentHistory: DataLoader<string, readonly AppointmentChange[]>
  readonly barrier: DataLoader<string, Barrier | null>
  readonly barriersOfPatient: DataLoader<string, readonly Barrier[]>
  readonly capacityCheck: DataLoader<string, CapacityCheck | null>
}

/** The loaders of one request. Each row that the viewer may not see is left out by its statement. */
export function createLoaders(request: ReferralsRequest): Loaders {
  const { db } = request
  const viewer = () => requireViewer(request)
  const reader = (): Reader => ({ viewer: viewer(), now: request.clock.now() })
  return {
    referral: one(async (ids) => findReferrals(db, reader(), ids)),
    agency: one(async (ids) => findAgencies(db, viewer(), ids)),
    service: one(async (ids) => findServices(db, viewer(), ids)),
    candidates: async (wanted) => findCandidates(db, viewer(), wanted),
    servicesOfAgency: many(
      async (ids) => findServicesOfAgencies(db, viewer(), ids),
      (service) => service.agencyId,
    ),
    link: one(async (ids) => findLinks(db, ids)),
    webhook: one(async (ids) => findWebhooks(db, viewer(), ids)),
    webhooksOfAgency: many(
      async (ids) => findWebhooksOfAgencies(db, viewer(), ids),
      (webhook) => webhook.agencyId,
    ),
    history: many(
      async (ids) => findStatusChanges(db, reader(), ids),
      (change) => change.referralId,
    ),
    deadlines: many(
      async (ids) => findDeadlinesAs(db, reader(), ids),
      (deadline) => deadline.referralId,
    ),
    referralsOfPatient: new DataLoader((keys) => pagesOf(request, reader(), keys), {
      cacheKeyFn: ({ patientId, page }) => JSON.stringify([patientId, page]),
    }),
    ...exchangeLoaders(request, reader),
    ...appointmentLoaders(request, reader),
  }
}

type Exchange = Pick<Loaders, 'chain' | 'messages' | 'disclosures' | 'consent' | 'capacityCheck'>

function exchangeLoaders({ db }: ReferralsRequest, reader: () => Reader): Exchange {
  return {
    chain: many(
      async (ids) => findChains(db, reader(), ids),
      (link) => link.askedId,
    ),
    messages: many(
      async (ids) => findMessages(db, reader(), ids),
      (message) => message.referralId,
    ),
    disclosures: many(
      async (ids) => findDisclosures(db, reader(), ids),
      (disclosure) => disclosure.referralId,
    ),
    consent: one(async (ids) => findConsentsById(db, ids)),
    capacityCheck: one(async (ids) => findCapacityChecks(db, reader(), ids)),
  }
}

type Appointments = Pick<
  Loaders,
  | 'appointment'
  | 'appointmentsOfReferral'
  | 'appointmentsOfPatient'
  | 'appointmentHistory'
  | 'barrier'
  | 'barriersOfPatient'
>

function appointmentLoaders({ db }: ReferralsRequest, reader: () => Reader): Appointments {
  return {
    appointment: one(async (ids) => findAppointments(db, reader(), ids)),
    appointmentsOfReferral: many(
      async (ids) => findAppointmentsOfReferrals(db, reader(), ids),
      (appointment) => appointment.referralId,
    ),
    appointmentsOfPatient: many(
      async (ids) => findAppointmentsOfPatients(db, reader(), ids),
      (appointment) => appointment.patientId,
    ),
    appointmentHistory: many(
      async (ids) => findAppointmentChanges(db, reader(), ids),
      (change) => change.appointmentId,
    ),
    barrier: one(async (ids) => findBarriers(db, reader(), ids)),
    barriersOfPatient: many(
      async (ids) => findBarriersOfPatients(db, reader(), ids),
      (barrier) => barrier.patientId,
    ),
  }
}

/** Patients who are asked for the same page share one statement; in one query they nearly always are. */
async function pagesOf(
  { db, cursorSecret }: ReferralsRequest,
  reader: Reader,
  keys: readonly PatientPage[],
): Promise<readonly Connection<Referral>[]> {
  const found = new Map<string, readonly Referral[]>()
  const pageText = (key: PatientPage): string => JSON.stringify(key.page)
  for (const [text, group] of groupsOf(keys, pageText)) {
    const patientIds = group.map(({ patientId }) => patientId)
    const [{ page }] = group
    const rows = await listReferralsOfPatients(db, reader, { patientIds, page })
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
