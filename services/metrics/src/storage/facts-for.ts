import { createHash } from 'node:crypto'
import { patientFilter } from '@baton/auth/care-relationships'
import { openLabelFilter } from '@baton/auth/sensitivity'
import { mayReadEmergencies, type Audience } from '../domain/audience.js'
import { OWN_LABEL, RECORD_KIND, STAY, stayOf, type Condition } from './visible-facts.js'

/** The kind of record that a label is of: what its id begins with. */
export const KIND_OF_LABELLED = `upper(split_part(l.record_id, '_', 1))`

/** What the labels keep from an audience. */
interface Openness {
  /** Whether label `l` lets the audience know of a record of a kind. */
  readonly open: (kind: string) => string
  /** Whether it may know of what 42 CFR Part 2 protects of patient `f.patient_id` without a label. */
  readonly part2: string
  /** Whether it may read of emergency accesses of patient `f.patient_id`. */
  readonly emergencies: string
  readonly parameters: readonly unknown[]
}

/** An appointment is as protected as the referral that it was made for. */
const PART2 = `(f.part2 or f.type = 'appointment.moved.v1' and exists (
  select from public.fact r where r.subject_id = f.payload ->> 'referralId' and r.part2))`

/**
 * What a statement begins with that counts for an audience: the tables of facts, under their own names, as far as the
 * audience may know what is in them. So every measure is counted by one SQL, whoever asks, and a case says of a visible stay
 * only what visible facts say. Nothing but the table of worked out cases is narrowed for the organization.
 */
export function factsFor(audience: Audience, nextParameter: number): Condition {
  const { sql, parameters } =
    audience === 'ORGANIZATION' ? { sql: [], parameters: [] } : narrowed(opennessFor(audience, nextParameter))
  const published = `published_case as not materialized (
    select f.* from public.published_case f where f.counted_for = $${nextParameter + parameters.length})`
  return { sql: `with ${[...sql, published].join(', ')}`, parameters: [...parameters, nameOf(audience)] }
}

function narrowed({ open, part2, emergencies, parameters }: Openness) {
  const hidden = (ids: string, kind: string): string => `not exists (select from public.record_label l
      where l.record_id in (${ids}) and l.label <> 'NONE' and not ${open(kind)})`
  const only = (table: string, condition: string): string =>
    `${table} as not materialized (select f.* from public.${table} f where ${condition})`
  return {
    sql: [
      only('clinical_fact', hidden(`f.resource_id, f.detail ->> 'encounterId'`, KIND_OF_LABELLED)),
      only('transition_fact', hidden(`f.episode_id, ${stayOf('f.episode_id')}`, `'CARE_PLAN'`)),
      only('decision_fact', hidden('f.authorization_id', `'AUTHORIZATION'`)),
      // An answer about a transition shows to those who may know of the transition, and counts for them.
      only('survey', hidden(`f.episode_id, ${stayOf('f.episode_id')}`, `'CARE_PLAN'`)),
      only(
        'fact',
        `(not ${PART2} or ${OWN_LABEL} or ${part2}) and ${hidden(`f.subject_id, ${STAY}`, RECORD_KIND)}
           and (f.type not in ('break-glass.opened.v1', 'break-glass.reviewed.v1') or ${emergencies})`,
      ),
    ],
    parameters,
  }
}

function opennessFor(audience: Exclude<Audience, 'ORGANIZATION'>, nextParameter: number): Openness {
  if (audience === 'ANYBODY')
    return { open: () => 'false', part2: 'false', emergencies: 'false', parameters: [] }
  const { viewer, now } = audience
  const labels = (kind: string) =>
    openLabelFilter(viewer, { label: 'l.label', kind, column: 'l.patient_id', now, nextParameter })
  // The values are the same whatever the kind is.
  const { parameters } = labels(RECORD_KIND)
  const next = nextParameter + parameters.length
  const part2 = patientFilter(viewer, 'part2Record', { column: 'f.patient_id', now, nextParameter: next })
  return {
    open: (kind) => labels(kind).sql,
    part2: `(${part2.sql})`,
    emergencies: mayReadEmergencies(viewer) ? 'true' : 'false',
    parameters: [...parameters, ...part2.parameters],
  }
}

/** The name of an audience, under which is kept what was worked out for it: the same for all who may know the same. */
export function nameOf(audience: Audience): string {
  if (audience === 'ORGANIZATION' || audience === 'ANYBODY') return audience
  const { kind, id, roles, purpose, patientIds } = audience.viewer
  return createHash('sha256')
    .update(JSON.stringify([kind, id, roles, purpose, patientIds]))
    .digest('hex')
}
