import { reachOf } from '@baton/auth/reach'
import { connection, type Page } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ContactAttemptRow } from '../domain/campaign.js'
import { visiblePreferences } from '../storage/contact-preferences.js'
import {
  attemptKey,
  attemptsOfCampaigns,
  pageOfCampaign,
  pagesOfAttempts,
  visibleAttempts,
} from '../storage/contact-attempts.js'
import { findCampaigns, findCampaignSteps } from '../storage/campaigns.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner, pages } from './load.js'

/** What one request has loaded of outreach. */
export type OutreachLoaders = ReturnType<typeof outreachLoaders>

/** The loaders of outreach. Whoever reaches only a caseload sees the campaigns they made themselves. */
export function outreachLoaders(request: PatientsRequest) {
  const { db, cursorSecret: secret } = request
  const asking = () => askingOf(request)
  return {
    campaign: byId(async (ids) => {
      const viewer = requireViewer(request)
      const reach = reachOf(viewer, 'outreach', 'read')
      const found = reach === 'none' ? [] : await findCampaigns(db, ids)
      return found.filter(({ createdBy }) => reach === 'all' || createdBy === viewer.id)
    }),
    campaignSteps: byOwner(
      (ids) => findCampaignSteps(db, ids),
      (row) => row.campaignId,
    ),
    campaignAttempts: byOwner(
      (ids) => attemptsOfCampaigns(asking(), ids),
      (row) => row.campaignId ?? '',
    ),
    /** A page of the attempts of one campaign: people look at one at a time. */
    async campaignContacts(asked: { campaignId: string; page: Page }) {
      return connection(await pageOfCampaign(asking(), asked), asked.page, { keyOf: attemptKey, secret })
    },
    contactHistory: pages<ContactAttemptRow, null>({
      find: (ids, page) => pagesOfAttempts(asking(), ids, page),
      keyOf: attemptKey,
      secret,
    }),
    contactAttempts: byOwner(
      (ids) => visibleAttempts(asking(), ids),
      (row) => row.patientId,
    ),
    contactPreference: byOwner(
      (ids) => visiblePreferences(asking(), ids),
      (row) => row.patientId,
    ),
  }
}
