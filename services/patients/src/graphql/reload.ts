import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import type DataLoader from 'dataloader'

/** Reads what an operation changed as the viewer may see it now. */
export async function reload<Row>(loader: DataLoader<string, Row | null>, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { row: null, userErrors: toUserErrors(outcome.refusals) }
  const { id } = outcome.value
  return { row: await loader.clear(id).load(id), userErrors: [] }
}
