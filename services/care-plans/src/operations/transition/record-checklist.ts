import type { Outcome, Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { mayBeLeftOut, type ChecklistFinding } from '../../domain/discharge-checklist.js'
import { isOpenTransition, notAllowed } from '../../domain/transition-episode.js'
import { addFindings } from '../../storage/checklist-findings.js'
import { changeTransition, type TransitionToChange } from './change-transition.js'
import { moveEpisode } from './move-episode.js'
import type { OperationContext } from '../operation-context.js'

type Finding = Pick<ChecklistFinding, 'item' | 'state'>
type Facts = 'on' | 'at' | 'place' | 'who' | 'note'

/** What was found of some items. */
export interface RecordChecklist extends TransitionToChange {
  readonly findings: readonly (Finding & { readonly [F in Facts]?: ChecklistFinding[F] | undefined })[]
}

const text = (most: number) => z.string().max(most, `At most ${most} characters.`).nullish()
const schema = z.object({
  findings: z
    .array(z.object({ place: text(200), who: text(200), note: text(1000) }))
    .min(1, 'Name at least one item.')
    .max(50, 'At most 50 findings at once.'),
})

/** Records what was found of items of the discharge checklist; earlier findings stay on record. */
export async function recordChecklist(
  context: OperationContext,
  input: RecordChecklist,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const request = { operation: 'recordChecklist', input }
  return changeTransition(context, request, async (tx, episode, actor) => {
    if (!isOpenTransition(episode)) return [notAllowed(episode, episode.status)]
    const refusals = input.findings.flatMap(refusalOf)
    if (refusals.length > 0) return refusals
    const findings = input.findings.map((finding) => ({
      id: newId('checklist_finding'),
      episodeId: episode.id,
      item: finding.item,
      state: finding.state,
      on: finding.on ?? null,
      at: finding.at ?? null,
      place: finding.place ?? null,
      who: finding.who ?? null,
      note: finding.note ?? null,
      recordedBy: actor.by,
      recordedAt: actor.now,
    }))
    await addFindings(tx, findings)
    // Something was found anew: whoever said "ready" said it of another list.
    await moveEpisode(tx, episode, { change: { readyAt: null, readyBy: null }, ...actor })
    return []
  })
}

function refusalOf({ item, state }: Finding, index: number): Refusal[] {
  if (state !== 'NOT_NEEDED' || mayBeLeftOut(item)) return []
  const message = `Every patient needs ${item}.`
  return [{ kind: 'InvalidInput', message, field: ['input', 'findings', String(index), 'state'] }]
}
