import { appendToOutbox } from '@baton/events/outbox'
import { event, type NewEvent } from '@baton/events/event'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { Unversioned } from '../../fhir-import/batch-writes.js'
import { factOfEncounter } from '../../clinical-facts/fact-of-row.js'
import { isTakenIn } from '../../domain/discharge-outreach.js'
import { tellingsOf, type EncounterRow } from '../../domain/encounter.js'
import { findCoordinators } from '../../storage/caseloads.js'
import { findZones } from '../../storage/patients.js'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'
import { endFollowUp, followUpDischarges } from '../outreach/follow-up-stays.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { recomputeTiers } from '../risk/recompute-tiers.js'
import { scoreDischarges } from '../risk/score-discharges.js'
import { scoreStaysAgain } from '../risk/score-stays-again.js'
import type { Writing } from '../writing.js'

interface Changes {
  readonly before: readonly EncounterRow[]
  readonly after: readonly Unversioned<EncounterRow>[]
  /** Who brought them. */
  readonly by: string
  /** An import tells what measures need from the resources themselves, which say more than the rows. */
  readonly factsAreTold?: boolean
}

/** Tells the others of admissions and discharges that are new or different, and scores the inpatient discharges. */
export async function tellEncounters(
  writing: Writing,
  { before, after, by, factsAreTold }: Changes,
): Promise<void> {
  const former = new Map(before.map((encounter) => [encounter.id, encounter]))
  const labels = await findEncounterLabels(
    writing.tx,
    after.map(({ id }) => id),
  )
  const labelled = after.map((encounter) => ({
    ...encounter,
    sensitivity: labels.get(encounter.id) ?? 'NONE',
  }))
  if (!factsAreTold) {
    const facts = labelled.map((encounter) => factOfEncounter(encounter, former.has(encounter.id)))
    await tellClinicalFacts(writing, facts)
  }
  const all = labelled.map((encounter) => ({
    encounter,
    tellings: tellingsOf(former.get(encounter.id) ?? null, encounter),
  }))
  const told = all.filter(({ tellings }) => tellings.admitted || tellings.discharged)
  const takenBack = all.filter(({ tellings }) => tellings.takenBack)
  if (told.length > 0) await tellStayed(writing, { told, by })
  const butNot = told.filter(({ tellings }) => tellings.discharged).map(({ encounter: { id } }) => id)
  const scored = await scoreStaysAgain(writing, { patientIds: idsOf(after), by, butNot })
  const moved = idsOf([...told, ...takenBack].map(({ encounter }) => encounter))
  await recomputeTiers(writing, [...new Set([...moved, ...scored])])
}

/** Tells of admissions and discharges, scores the stays that ended, of observation alone too, and follows them up. */
async function tellStayed(
  writing: Writing,
  { told, by }: { told: readonly Told[]; by: string },
): Promise<void> {
  const { tx, deps } = writing
  const now = deps.clock.now()
  const discharged = told.filter(({ tellings }) => tellings.discharged).map(({ encounter }) => encounter)
  const zones = new Map(
    (await findZones(tx, idsOf(told.map(({ encounter }) => encounter)))).map(({ id, timeZone }) => [
      id,
      timeZone,
    ]),
  )
  const coordinators = await findCoordinators(tx, { patientIds: idsOf(discharged), at: now })
  const facts = { now, coordinators, zoneOf: (id: string) => zones.get(id) ?? deps.organizationZone }
  const events = told.flatMap((stay) =>
    stay.tellings.discharged ? discharge(stay, facts) : admission(stay.encounter, facts),
  )
  await appendToOutbox(tx, events)
  const stays = discharged.filter(({ class: kind }) => isTakenIn(kind))
  await scoreDischarges(writing, { stays, by, zoneOf: facts.zoneOf })
  await endFollowUp(
    writing,
    told.filter(({ tellings }) => tellings.admitted).map(({ encounter }) => encounter),
  )
  await followUpDischarges(writing, { stays: discharged, zoneOf: facts.zoneOf })
}

interface Facts {
  readonly now: Date
  readonly coordinators: ReadonlyMap<string, string>
  zoneOf(patientId: string): string
}

/** A stay of which something is new. A new discharge says of a new admission all that there is: one event tells both. */
interface Told {
  readonly encounter: Unversioned<EncounterRow> & { readonly sensitivity: Sensitivity }
  readonly tellings: ReturnType<typeof tellingsOf>
}

function admission(encounter: Unversioned<EncounterRow>, { now, zoneOf }: Facts): NewEvent[] {
  const { id, patientId, admittedAt } = encounter
  if (!admittedAt) return []
  const payload = {
    encounterId: id,
    patientId,
    class: encounter.class,
    admittedAt: admittedAt.toISOString(),
    timeZone: zoneOf(patientId),
    sensitivity: encounter.sensitivity,
  }
  const rest = { subject: id, patientId, occurredAt: admittedAt, recordedAt: now }
  return [event('encounter.admitted.v1', { ...rest, payload })]
}

function discharge({ encounter, tellings }: Told, { now, zoneOf, coordinators }: Facts): NewEvent[] {
  const { id, patientId, admittedAt, dischargedAt } = encounter
  if (!admittedAt || !dischargedAt) return []
  const payload = {
    encounterId: id,
    patientId,
    class: encounter.class,
    admittedAt: admittedAt.toISOString(),
    dischargedAt: dischargedAt.toISOString(),
    disposition: encounter.dischargeDisposition?.code ?? null,
    timeZone: zoneOf(patientId),
    sensitivity: encounter.sensitivity,
    coordinatorId: coordinators.get(patientId) ?? null,
    ...(tellings.admitted ? { tellsAdmission: true } : {}),
  }
  const rest = { subject: id, patientId, occurredAt: dischargedAt, recordedAt: now }
  return [event('encounter.discharged.v1', { ...rest, payload })]
}

function idsOf(encounters: readonly Pick<EncounterRow, 'patientId'>[]): string[] {
  return [...new Set(encounters.map(({ patientId }) => patientId))]
}
