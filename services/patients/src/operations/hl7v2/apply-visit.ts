import { isDeepStrictEqual } from 'node:util'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { EncounterRow } from '../../domain/encounter.js'
import type { EncounterFacts, Visit } from '../../domain/visit.js'
import { applyVisitMessage } from '../../domain/visit-event.js'
import { contradiction } from '../../hl7v2/fault.js'
import type { ToldVisit, VisitNumber } from '../../hl7v2/map-visit.js'
import { upsertRows } from '../../storage/bulk.js'
import { findEncounters } from '../../storage/encounters.js'
import { stayLastToldAt } from '../../storage/inbound-messages.js'
import { findByNpi } from '../../storage/directory.js'
import { findSurvivorId } from '../../storage/patients.js'
import { tables } from '../../storage/tables.js'
import {
  findCandidates,
  findVisit,
  findVisitOfEncounter,
  keepVisit,
  type KnownVisit,
} from '../../storage/visits.js'
import { noteMoves } from '../chart/note-moves.js'
import { tellEncounters } from '../chart/tell-encounters.js'
import { tellVisitSteps } from '../chart/tell-visit-steps.js'
import type { Writing } from '../writing.js'

/** What a message did to a visit. */
export interface AppliedVisit {
  readonly encounterId: string
  readonly effect: string
  /** Tells the others what changed, and scores a stay that ended: when everything of the message is written that counts. */
  tell(): Promise<void>
}

/** Finds the visit that is meant, or begins one, and writes what changed. */
export async function applyVisit(
  writing: Writing,
  patientId: string,
  told: ToldVisit,
): Promise<AppliedVisit> {
  const { tx } = writing
  const number = told.number ?? numberFor(patientId, told)
  const known = await findKnown(tx, { patientId, told, number })
  const before = known ? (await findEncounters(tx, [known.encounterId]))[0] : undefined
  // A stay that began before the patient's records were merged stays with the merged record.
  if (before && (await findSurvivorId(tx, before.patientId)) !== patientId)
    throw contradiction('The visit number (PV1-19) belongs to a visit of another patient.')
  const lastToldAt = before
    ? await stayLastToldAt(tx, { encounterId: before.id, patientIds: [patientId, before.patientId] })
    : null
  const visit = before && known ? { ...visitOf(before, known), lastToldAt } : null
  const facts = { ...told.message.facts, ...(await findByNpi(tx, told.npis)) }
  const outcome = applyVisitMessage(visit, { ...told.message, facts })
  if (!outcome.ok) throw contradiction(outcome.reason)
  const { encounter, lastEvent, lastEventAt } = outcome.visit
  const owner = before?.patientId ?? patientId
  const after = { id: before?.id ?? newId('encounter'), patientId: owner, ...encounter }
  const isNew = !before || !isDeepStrictEqual(factsOf(before), encounter)
  const by = 'system:patients'
  const beforeIt = before ? [before] : []
  if (isNew) {
    await upsertRows(tx, tables.encounter, [after])
    const reason = before?.status === after.status ? null : outcome.effect
    await noteMoves(writing, { before: beforeIt, after: [after] }, { by, reason })
  }
  await keepVisit(tx, number, { encounterId: after.id, lastEvent, lastEventAt })
  const tell = async (): Promise<void> => {
    if (!isNew) return
    await tellVisitSteps(writing, { before: before ?? null, after, at: told.message.occurredAt })
    await tellEncounters(writing, { before: beforeIt, after: [after], by })
  }
  return { encounterId: after.id, effect: outcome.effect, tell }
}

/** A sender that numbers no visits: each beginning is one. */
function numberFor(patientId: string, { message }: ToldVisit): VisitNumber {
  const beginning = message.facts.admittedAt ?? message.occurredAt
  return { system: 'urn:baton:visit-without-number', value: `${patientId} ${beginning.toISOString()}` }
}

interface Wanted {
  readonly patientId: string
  readonly told: ToldVisit
  readonly number: VisitNumber
}

/** By its number, else the stay that another feed brought: of the same beginning, or the only one that runs. */
async function findKnown(tx: EntityManager, { patientId, told, number }: Wanted): Promise<KnownVisit | null> {
  const numbered = await findVisit(tx, number)
  if (numbered) return numbered
  const { event, facts } = told.message
  const unnumbered = told.number !== null
  const of = { patientId, unnumbered }
  if (facts.admittedAt) {
    const begun = await findCandidates(tx, { ...of, class: null, admittedAt: facts.admittedAt })
    if (begun[0] !== undefined) return lastOf(tx, begun[0])
  }
  if (event === 'ADMIT' || event === 'PREADMIT') return null
  const anyClass = event === 'RECLASSIFY' || facts.class === null
  const running = await findCandidates(tx, { ...of, class: anyClass ? null : facts.class, admittedAt: null })
  if (running.length > 1 && !told.number)
    throw contradiction(
      `PV1-19 is empty and ${running.length} visits of the patient run: nobody knows which is meant.`,
    )
  return running.length === 1 && running[0] !== undefined ? lastOf(tx, running[0]) : null
}

async function lastOf(tx: EntityManager, encounterId: string): Promise<KnownVisit> {
  return (await findVisitOfEncounter(tx, encounterId)) ?? { encounterId, lastEvent: null, lastEventAt: null }
}

function visitOf(row: EncounterRow, { lastEvent, lastEventAt }: KnownVisit): Visit {
  return { encounter: factsOf(row), lastEvent, lastEventAt }
}

function factsOf({ id: _, version: __, patientId: ___, ...facts }: EncounterRow): EncounterFacts {
  return facts
}
