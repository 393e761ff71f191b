import { reachOf } from '@baton/auth/reach'
import { connection, type Page } from '@baton/database/keyset'
import { requireViewer } from '@baton/service-kit/request-context'
import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
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

/** The loaders of outreach. Whoever reaches only a caseload sees the campaigns they made themselves. */
export const outreachLoaders = {
  campaign: (request) =>
    byId(async (ids) => {
      const viewer = requireViewer(request)
      const reach = reachOf(viewer, 'outreach', 'read')
      const found = reach === 'none' ? [] : await findCampaigns(request.db, ids)
      return found.filter(({ createdBy }) => reach === 'all' || createdBy === viewer.id)
    }),
  campaignSteps: (request) =>
    byOwner(
      (ids) => findCampaignSteps(request.db, ids),
      (row) => row.campaignId,
    ),
  campaignAttempts: (request) =>
    byOwner(
      (ids) => attemptsOfCampaigns(askingOf(request), ids),
      (row) => row.campaignId ?? '',
    ),
  /** A page of the attempts of one campaign: people look at one at a time. */
  campaignContacts: (request) => async (asked: { campaignId: string; page: Page }) => {
    return connection(await pageOfCampaign(askingOf(request), asked), asked.page, {
      keyOf: attemptKey,
      secret: request.cursorSecret,
    })
  },
  contactHistory: (request) =>
    pages<ContactAttemptRow, null>({
      find: (ids, page) => pagesOfAttempts(askingOf(request), ids, page),
      keyOf: attemptKey,
      secret: request.cursorSecret,
    }),
  contactAttempts: (request) =>
    byOwner(
      (ids) => visibleAttempts(askingOf(request), ids),
      (row) => row.patientId,
    ),
  contactPreference: (request) =>
    byOwner(
      (ids) => visiblePreferences(askingOf(request), ids),
      (row) => row.patientId,
    ),
} satisfies LoaderMakers<PatientsRequest>
