import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { needProblem, SDOH_SYSTEM } from '../../domain/social-need.js'
import { formsThatFoundAgain, type NeedsFound } from '../../storage/assessments.js'
import { upsertRows } from '../../storage/bulk.js'
import { codesThatLast } from '../../storage/conditions.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'
import { raiseLabels } from '../../storage/source-labels.js'
import { tables } from '../../storage/tables.js'
import type { Writing } from '../writing.js'

/**
 * Each social need that came out positive is a problem, unconfirmed until a person confirms it; once while it lasts. It is as
 * protected as the form: it would show that there was one, and when. One that is noted under a label that the form has not is
 * noted again: whoever reads the form and not that label would miss the need, and see by its absence that it is known.
 */
export async function noteNeeds(
  { tx, deps }: Writing,
  { patientId, encounterId, positives, sensitivity, assessedAt }: NeedsFound,
): Promise<void> {
  const needs = positives.flatMap((category) => needProblem(category) ?? [])
  if (needs.length === 0) return
  const ofStay =
    encounterId === null ? undefined : (await findEncounterLabels(tx, [encounterId])).get(encounterId)
  const labels = ['NONE', sensitivity, ofStay ?? 'NONE'] as const
  const known = await codesThatLast(tx, { patientId, system: SDOH_SYSTEM, labels })
  const fresh = needs.filter(({ code }) => !known.has(code.code))
  const rows = fresh.map(({ code }) => ({
    id: newId('condition'),
    patientId,
    encounterId, // as protected as the stay that it was found in
    code,
    codings: [code],
    comorbidity: null,
    clinicalStatus: 'active',
    verificationStatus: 'unconfirmed',
    onsetAt: assessedAt,
    onsetText: assessedAt.toISOString(),
    abatedAt: null,
    recordedAt: deps.clock.now(),
  }))
  await upsertRows(tx, tables.condition, rows)
  if (sensitivity !== 'NONE')
    await raiseLabels(tx, new Map(rows.map(({ id }) => [id, { table: 'condition', label: sensitivity }])))
}

/**
 * Stays have another label now: what was found in them, and again by a form that has not their label, is noted of that form.
 * Until now it was noted once, where everybody could read it.
 */
export async function noteNeedsAgain(
  writing: Writing,
  stays: ReadonlyMap<string, Sensitivity>,
): Promise<void> {
  const labelled = [...stays].flatMap(([id, label]) => (label === 'NONE' ? [] : [id]))
  for (const form of await formsThatFoundAgain(writing.tx, labelled, SDOH_SYSTEM))
    await noteNeeds(writing, form)
}
