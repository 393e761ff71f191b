import { reachOf } from '@baton/auth/reach'
import { requireViewer } from '@baton/service-kit/request-context'
import { visiblePreferences } from '../storage/contact-preferences.js'
import { attemptsOfCampaigns, visibleAttempts } from '../storage/contact-attempts.js'
import { findCampaigns, findCampaignSteps } from '../storage/campaigns.js'
import { askingOf, type PatientsRequest } from './context.js'
import { byId, byOwner } from './load.js'

/** What one request has loaded of outreach. */
export type OutreachLoaders = ReturnType<typeof outreachLoaders>

/** The loaders of outreach. Whoever reaches only a caseload sees the campaigns they made themselves. */
export function outreachLoaders(request: PatientsRequest) {
  const { db } = request
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
