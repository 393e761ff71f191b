import { patientFilter } from '@baton/auth/care-relationships'
import type { ResourceRow } from '@baton/auth/reach'
import { openLabelFilter } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { EventType } from '@baton/events/catalogue'

/** The cell of the matrix that decides who may know that something was told. Types that are not here show nowhere. */
const ROWS: Partial<Record<EventType, ResourceRow>> = {
  'patient.registered.v1': 'demographics',
  'patient.updated.v1': 'demographics',
  'encounter.admitted.v1': 'encounter',
  'encounter.discharged.v1': 'encounter',
  'risk-score.computed.v1': 'assessment',
  'transition.opened.v1': 'transitionEpisode',
  'transition.contact-recorded.v1': 'transitionEpisode',
  'referral.created.v1': 'referral',
  'referral.sent.v1': 'referral',
  'referral.accepted.v1': 'referral',
  'authorization.created.v1': 'authorization',
  'authorization.submitted.v1': 'authorization',
  'authorization.pended.v1': 'authorization',
  'authorization.decided.v1': 'determination',
  'appeal.filed.v1': 'appeal',
  'appeal.decided.v1': 'appeal',
}

/** The types of facts that somebody may know of. */
export const KNOWN_TYPES = Object.keys(ROWS) as readonly EventType[] // the keys of the record above

/** A condition with the values of its parameters. */
export interface Condition {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Who asks, when, and the number of the first free parameter of the statement. */
export interface VisibilityRequest {
  readonly viewer: Viewer
  readonly now: Date
  readonly nextParameter: number
}

/**
 * The facts of table alias `f` that a viewer may know of: each kind as far as the matrix reaches for it, and what
 * 42 CFR Part 2 protects as far as it reaches for Part 2 records besides.
 */
export function visibleFacts({ viewer, now, nextParameter }: VisibilityRequest): Condition {
  const parameters: unknown[] = []
  const filter = (row: ResourceRow): string => {
    const next = nextParameter + parameters.length
    const condition = patientFilter(viewer, row, { column: 'f.patient_id', now, nextParameter: next })
    parameters.push(...condition.parameters)
    return condition.sql
  }
  const kinds = rowsWithTypes().map(([row, types]) => {
    const list = types.map((type) => `'${type}'`).join(', ')
    return `(f.type in (${list}) and ${filter(row)})`
  })
  const part2 = filter('part2Record')
  const labels = openLabels({ viewer, now, nextParameter: nextParameter + parameters.length })
  parameters.push(...labels.parameters)
  return {
    sql: `(${kinds.join(' or ')}) and (not f.part2 or ${OWN_LABEL} or ${part2}) and ${labels.sql}`,
    parameters,
  }
}

/** The kind of record that a fact tells of, for consents that open some kinds alone. */
export const RECORD_KIND = `case split_part(f.type, '.', 1) when 'risk-score' then 'ASSESSMENT' when 'transition' then 'CARE_PLAN'
  when 'referral' then 'REFERRAL' when 'authorization' then 'AUTHORIZATION' when 'appeal' then 'AUTHORIZATION'
  else 'ENCOUNTER' end`

/** What the label of its stay protects is judged by the label, as it is now, and by no other. */
export const OWN_LABEL = `f.payload ? 'encounterId'`

/** The stay that a transition follows. The table is named with its schema: a statement may begin with narrower facts. */
export const stayOf = (
  episode: string,
): string => `(select opened.payload ->> 'encounterId' from public.fact opened
  where opened.subject_id = ${episode} and opened.type = 'transition.opened.v1' limit 1)`

/** The stay that a fact is about: its own, or that of its transition. */
export const STAY = `coalesce(f.payload ->> 'encounterId', ${stayOf(`f.payload ->> 'episodeId'`)})`

/** Facts that neither Part 2 nor the label of their stay protects, whoever reads. */
export const UNLABELLED_FACTS = `not f.part2 and not exists (select 1 from record_label l
  where l.patient_id = f.patient_id and l.label <> 'NONE' and l.record_id in (f.subject_id, ${STAY}))`

/** Nothing that happened in a stay shows where the stay's label keeps the stay itself from the viewer. */
function openLabels({ viewer, now, nextParameter }: VisibilityRequest): Condition {
  const open = openLabelFilter(viewer, {
    ...{ label: 'l.label', kind: RECORD_KIND, column: 'f.patient_id', now },
    nextParameter,
  })
  return {
    sql: `not exists (select 1 from record_label l where l.patient_id = f.patient_id and l.label <> 'NONE'
      and l.record_id = ${STAY} and not ${open.sql})`,
    parameters: open.parameters,
  }
}

function rowsWithTypes(): readonly (readonly [ResourceRow, readonly string[]])[] {
  const rows = [...new Set(Object.values(ROWS))]
  return rows.map((row) => [
    row,
    Object.entries(ROWS)
      .filter(([, own]) => own === row)
      .map(([type]) => type),
  ])
}
