import { reachOf } from '@baton/auth/reach'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { canContact, type Denial } from '../../domain/can-contact.js'
import { contactFacts, languageOf } from '../../outreach/contact-facts.js'
import { findTemplate } from '../../outreach/templates.js'
import { findCampaigns } from '../../storage/campaigns.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'
import type { CampaignContext } from './change-campaign.js'
import { audienceNow } from './campaign-audience.js'
import { recipientsOf } from '../outreach/recipient-of.js'

const schema = z.object({
  id: idOf('campaign'),
  at: maybe(z.date()),
  emergencyReason: maybe(text(500)),
  idempotencyKey,
})

/** What a launch at an instant would do for one person. */
export interface PreviewEntry {
  readonly patientId: string
  readonly allowed: boolean
  readonly denial: Denial | null
  readonly retryAt: Date | null
  readonly language: string
}

/** A campaign with everybody whom it means. */
export interface Preview {
  readonly id: string
  readonly entries: readonly PreviewEntry[]
}

/** Who would get the message, who would not, and why, if it were launched at that instant. Changes nothing. */
export async function previewCampaign(context: CampaignContext, input: object): Promise<Outcome<Preview>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, emergencyReason: emergency } = parsed.value
  const at = parsed.value.at ?? context.clock.now()
  const viewer = requireViewer(context)
  const [campaign] = await findCampaigns(context.db, [id])
  const everywhere = reachOf(viewer, 'outreach', 'read') === 'all'
  if (!campaign || (!everywhere && campaign.createdBy !== viewer.id))
    return refused({ ...notFound('campaign'), field: ['input', 'id'] })
  const { channel, topic } = campaign
  const template = findTemplate(campaign.template)
  const entries: PreviewEntry[] = []
  const meant = await audienceNow(context.db.manager, campaign, {
    viewer,
    now: context.clock.now(),
    zone: context.organizationZone,
  })
  const recipients = await recipientsOf(context.db.manager, meant, at)
  for (const patientId of meant) {
    const recipient = recipients.get(patientId)
    if (!recipient) continue
    const facts = contactFacts(recipient, { channel, topic, template }, context)
    const answer = canContact(facts, { channel, at, isAutomated: channel !== 'CALL', emergency })
    const language = languageOf(recipient)
    entries.push(
      answer.allowed
        ? { patientId, allowed: true, denial: null, retryAt: null, language }
        : { patientId, allowed: false, denial: answer.reason, retryAt: answer.retryAt, language },
    )
  }
  return done({ id, entries })
}
