import { readPage } from '@baton/database/keyset'
import {
  ATTEMPT_TRANSITIONS,
  CAMPAIGN_TRANSITIONS,
  reportOf,
  type ContactAttemptRow,
} from '../domain/campaign.js'
import { needsInterpreter } from '../domain/interpreter.js'
import { statusReason } from '../domain/status-reason.js'
import { numberToDial } from '../outreach/contact-facts.js'
import type {
  CampaignPreviewEntryResolvers,
  CampaignResolvers,
  ContactAttemptResolvers,
  SmsConsentResolvers,
} from './__generated__/resolvers.js'

const MOST_ATTEMPTS = 1_000

/** The fields of a campaign that are not columns. */
export const Campaign: CampaignResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.campaign.load(id),
  availableTransitions: ({ status }) => CAMPAIGN_TRANSITIONS[status],
  statusReason: async ({ id }, _, { loaders }) => statusReason(await loaders.campaignSteps.load(id)),
  async history({ id }, _, { loaders }) {
    const steps = await loaders.campaignSteps.load(id)
    return steps.map(({ at, by, fromStatus, toStatus, reason }) => ({
      at,
      by,
      from: fromStatus,
      to: toStatus,
      reason,
    }))
  },
  registry: ({ registryId }, _, { loaders }) => (registryId ? loaders.registry.load(registryId) : null),
  report: async ({ id }, _, { loaders }) => reportOf(await loaders.campaignAttempts.load(id)),
  attempts: async ({ id }, _, { loaders }) =>
    (await loaders.campaignAttempts.load(id)).slice(0, MOST_ATTEMPTS),
  contacts: ({ id: campaignId }, args, { loaders, cursorSecret }) =>
    loaders.campaignContacts({ campaignId, page: readPage(args, cursorSecret) }),
}

/** The fields of an attempt that are not columns. */
export const ContactAttempt: ContactAttemptResolvers = {
  availableTransitions: ({ status }) => ATTEMPT_TRANSITIONS[status],
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
  campaign: ({ campaignId }, _, { loaders }) => (campaignId ? loaders.campaign.load(campaignId) : null),
  relatedPerson: ({ relatedPersonId }, _, { loaders }) =>
    relatedPersonId ? loaders.relatedPerson.load(relatedPersonId) : null,
  async bestTimes({ patientId, channel, status, relatedPersonId }, _, { loaders }) {
    if (!isCallToMake({ channel, status }) || relatedPersonId !== null) return []
    const [preference] = await loaders.contactPreference.load(patientId)
    return preference?.bestTimes ?? []
  },
  async numberToDial({ patientId, channel, status, relatedPersonId }, _, { loaders }) {
    if (!isCallToMake({ channel, status })) return null
    const called = await (relatedPersonId === null
      ? loaders.patient.load(patientId)
      : loaders.relatedPerson.load(relatedPersonId))
    return called && numberToDial(called.contactPoints)
  },
  async interpreterNeeded({ patientId, channel, language, denial, relatedPersonId }, _, { loaders }) {
    if (channel !== 'CALL' || relatedPersonId !== null || language === null) return false
    const patient = await loaders.patient.load(patientId)
    return needsInterpreter({ asked: patient?.interpreterNeeded ?? null, language, denial })
  },
}

function isCallToMake({ channel, status }: Pick<ContactAttemptRow, 'channel' | 'status'>): boolean {
  return channel === 'CALL' && (status === 'PLANNED' || status === 'CALL_TASK')
}

/** The fields of a preview that are not in it. */
export const CampaignPreviewEntry: CampaignPreviewEntryResolvers = {
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
}

/** What was said is kept as JSON, with its instant as a text. */
export const SmsConsent: SmsConsentResolvers = { at: ({ at }) => new Date(at) }
