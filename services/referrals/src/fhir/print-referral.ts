import { sdohReferral, type DisclosedPerson, type ReferralFacts, type Said } from '@baton/fhir/sdoh/referral'
import type { SdohServiceRequest, SdohTask } from '@baton/fhir/sdoh/resources'
import type { DataSource } from 'typeorm'
import { noticeFor } from '../domain/consent.js'
import type { Disclosure } from '../domain/disclosure.js'
import type { ReferralMessage } from '../domain/message.js'
import { needAsCode } from '../domain/need.js'
import type { Referral } from '../domain/referral.js'
import type { Reader } from '../storage/agency-role.js'
import { findDisclosures } from '../storage/disclosures.js'
import { requestsOfReferral, type FhirRequest } from '../storage/fhir-requests.js'
import { findStatusChanges } from '../storage/referral-changes.js'
import { findMessages } from '../storage/referral-messages.js'
import { findReferrals } from '../storage/referrals.js'
import type { ShownReferral } from './fhir-resource.js'

/** A referral in FHIR, as its reader may see it. */
export interface PrintedReferral {
  readonly version: number
  readonly shown: ShownReferral
  readonly serviceRequest: SdohServiceRequest
  readonly task: SdohTask
}

/**
 * The referral as ServiceRequest and Task; null for what the reader may not see. An agency gets of the patient what
 * was disclosed to it, as a contained resource, and of what others said nothing but what its own systems said.
 */
export async function printReferral(
  db: DataSource,
  reader: Reader,
  id: string,
): Promise<PrintedReferral | null> {
  const [referral] = await findReferrals(db, reader, [id])
  if (!referral) return null
  const history = await findStatusChanges(db, reader, [id])
  const disclosures = await findDisclosures(db, reader, [id])
  const messages = await findMessages(db, reader, [id])
  const requests = await requestsOfReferral(db, id)
  const { agencyId } = reader.viewer
  const isAgency = reader.viewer.kind === 'partner'
  const said = saidOf(isAgency ? requests.filter(({ sender }) => sender === agencyId) : requests, isAgency)
  const toAgency = disclosures.filter(({ recipientId }) => recipientId === referral.agencyId).at(-1) ?? null
  // A referral before this one may have been another agency's: its id is told only to those who may see it.
  const before = referral.rerouteOf ? await findReferrals(db, reader, [referral.rerouteOf]) : []
  const facts: ReferralFacts = {
    ...referral,
    ...referenced(referral),
    rerouteOf: before[0]?.id ?? null,
    changedAt: history.at(-1)?.at ?? referral.createdAt,
    patient: isAgency ? { disclosed: personOf(toAgency) } : { id: referral.patientId },
    consentId: toAgency?.consentId ?? null,
    services: deliveredIn(messages, said.task),
  }
  return { version: referral.version, shown: referral, ...sdohReferral(facts, said) }
}

function referenced({ need, sensitivity }: Referral) {
  return { need: need ? needAsCode(need) : null, notice: noticeFor(sensitivity) }
}

/** The last word of the side that asked, and of the agency what its Task adds. */
function saidOf(requests: readonly FhirRequest[], isAgency: boolean): Said {
  const own = requests.find(({ sender }) => sender === 'organization')
  const agency = requests.find(({ sender }) => sender !== 'organization')
  if (isAgency) return { serviceRequest: null, task: agency?.task ?? null }
  const output = [...(own?.task?.output ?? []), ...(agency?.task?.output ?? [])]
  const task = own?.task ?? agency?.task ?? null
  return {
    serviceRequest: own?.serviceRequest ?? null,
    task: task && { ...task, ...(output.length > 0 ? { output } : {}) },
  }
}

/** The services that were reported, but for those that a sender's own output tells already. */
function deliveredIn(messages: readonly ReferralMessage[], task: SdohTask | null): ReferralFacts['services'] {
  if (task?.output && task.output.length > 0) return []
  return messages.flatMap(({ kind, code }) => (kind === 'SERVICE_RECORD' && code ? [{ code }] : []))
}

function personOf(disclosure: Disclosure | null): DisclosedPerson | null {
  const payload = disclosure?.payload
  if (!payload) return null
  const { name, birthDate, phone, language, address } = payload
  return {
    name: name ?? null,
    birthDate: birthDate ?? null,
    phone: phone?.number ?? null,
    language: language?.code ?? null,
    address: address ?? null,
  }
}
