import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { CAMPAIGN_TRANSITIONS, type CampaignRow, type CampaignStatus } from '../../domain/campaign.js'
import { lockCampaign, moveCampaign } from '../../storage/campaigns.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'

const schema = z.object({
  id: idOf('campaign'),
  expectedVersion: version,
  reason: maybe(text(500)),
  idempotencyKey,
})

/** What campaigns are changed with. */
export type CampaignContext = RequestContext & PatientsDeps

/** Which move, by which mutation, and what happens with it. */
export interface CampaignMove {
  readonly operation: string
  readonly to: CampaignStatus
  readonly from?: CampaignStatus
  effect?(tx: EntityManager, campaign: CampaignRow): Promise<unknown>
}

/** Moves a campaign along its table of states. Whoever reaches only a caseload moves only what they made themselves. */
export async function changeCampaign(
  context: CampaignContext,
  input: object,
  { operation, to, from, effect }: CampaignMove,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion, reason } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation, input }, async (tx) => {
    const campaign = await lockCampaign(tx, id)
    const everywhere = reachOf(viewer, 'outreach', 'update') === 'all'
    if (!campaign || (!everywhere && campaign.createdBy !== viewer.id))
      return refused({ ...notFound('campaign'), field: ['input', 'id'] })
    if (campaign.version !== expectedVersion) return refused(versionConflict('campaign', campaign.version))
    const allowed = CAMPAIGN_TRANSITIONS[campaign.status]
    if (!allowed.includes(to) || (from && campaign.status !== from)) {
      const message = `A campaign that is ${campaign.status} cannot become ${to}.`
      const move = { from: campaign.status, requested: to, allowed }
      return refused({ kind: 'TransitionNotAllowed', message, field: ['input', 'id'], ...move })
    }
    await moveCampaign(tx, campaign, { status: to, at: context.clock.now(), by: viewer.id, reason })
    await effect?.(tx, campaign)
    return done({ id })
  })
}
