import { z } from 'zod'
import type { Story } from './story.js'

const launched = z.object({ campaign: z.object({ id: z.string(), version: z.number() }) })

/** Prepares a campaign by text message for these people, not launched yet. */
export async function createCampaign(
  story: Story,
  input: { readonly name: string; readonly topic: string; readonly patientIds: readonly string[] },
): Promise<{ id: string; version: number }> {
  return (await story.graph.change('jo', 'create-campaign', launched, input)).campaign
}

/** Launches a campaign now. */
export async function launchCampaign(
  story: Story,
  { id, version }: { id: string; version: number },
): Promise<void> {
  await story.graph.change('jo', 'launch-campaign', launched, { id, expectedVersion: version })
}
