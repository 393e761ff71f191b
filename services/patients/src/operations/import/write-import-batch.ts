import { newId } from '@baton/service-kit/ids'
import { birthAfter } from '../../domain/birth-date.js'
import type { EncounterRow } from '../../domain/encounter.js'
import type { BatchWrites, Unversioned } from '../../fhir-import/batch-writes.js'
import type { KeptResource } from '../../fhir-import/kept-resource.js'
import { writeLinks } from './write-links.js'
import { writeTaken } from './write-taken.js'
import { writeRows, type BulkRow, type BulkTable } from '../../storage/bulk.js'
import { findCoverages, upsertClaimCoverages } from '../../storage/coverages.js'
import { noteForComparison } from '../../storage/duplicate-reviews.js'
import { findEncounters } from '../../storage/encounters.js'
import { linkConditions } from '../../storage/linked-conditions.js'
import { toldAnew } from '../../domain/other-name.js'
import { findPatientRows, takeOverIdentifiers } from '../../storage/patients.js'
import { raiseLabels } from '../../storage/source-labels.js'
import { keepIdentifiers, keepResources } from '../../storage/source-resources.js'
import { tables } from '../../storage/tables.js'
import { noteMoves } from '../chart/note-moves.js'
import { tellEncounters } from '../chart/tell-encounters.js'
import { noteUndatedDeaths, takeBackUndatedDeaths } from '../outreach/verify-death.js'
import { tellPatients } from '../patient/tell-patients.js'
import type { Writing } from '../writing.js'

/** The stays of a batch as they were and as they are. */
export interface WrittenStays {
  readonly before: readonly EncounterRow[]
  readonly after: readonly Unversioned<EncounterRow>[]
  /** Conditions that came before them and are linked to them now, as `Condition/id`. */
  readonly linked: readonly string[]
}

/**
 * Writes a batch, parents before children. One statement per table for what is new, one for what has changed. Only patients
 * are told at once; all else when everything is written that it may refer to (`tellBatch`). Answers the stays.
 */
export async function writeBatch(
  writing: Writing,
  source: string,
  writes: BatchWrites,
): Promise<WrittenStays> {
  if (writes.kept.size === 0 && writes.labels.size === 0) return { before: [], after: [], linked: [] }
  const { tx, deps } = writing
  const createdAt = deps.clock.now()
  const write = (table: BulkTable, rows: readonly BulkRow[]): Promise<void> =>
    writeRows(tx, table, { rows, changedIds: writes.changedIds })
  const changed = (rows: ReadonlyMap<string, unknown>): string[] =>
    [...rows.keys()].filter((id) => writes.changedIds.has(id))
  const encountersBefore = await findEncounters(tx, changed(writes.encounters))
  const coveragesBefore = await findCoverages(tx, changed(writes.coverages))
  const patientsBefore = await findPatientRows(tx, changed(writes.patients))
  await write(tables.organization, sorted(writes.organizations))
  await write(tables.practitioner, sorted(writes.practitioners))
  const patientBefore = new Map(patientsBefore.map((patient) => [patient.id, patient]))
  const patients = sorted(writes.patients).map((patient) => {
    const before = patientBefore.get(patient.id)
    if (!before) return { ...patient, createdAt }
    const otherNames = toldAnew(patient.name, patient.otherNames, before.otherNames)
    return { ...patient, ...birthAfter(before, patient), otherNames, createdAt: before.createdAt }
  })
  await write(tables.patient, patients)
  await takeOverIdentifiers(tx, source, writes.patientIdentifiers)
  await noteForComparison(
    tx,
    patients.flatMap(({ id }) => (writes.changedIds.has(id) ? [] : [id])),
  )
  await write(tables.encounter, [...writes.encounters.values()])
  await write(tables.condition, [...writes.conditions.values()])
  await raiseLabels(tx, writes.labels)
  await write(tables.coverage, [...writes.coverages.values()])
  await noteChanged(writing, writes, [...encountersBefore, ...coveragesBefore])
  await upsertClaimCoverages(
    tx,
    [...writes.claimCoverages.values()].map((claim) => ({ ...claim, id: newId('coverage') })),
  )
  await keepResources(tx, source, [...writes.kept.values()])
  const linked = await linkConditions(tx, source, newStaysOfKnown(writes))
  await writeLinks(tx, source, writes)
  await writeTaken(writing, source, writes)
  await keepIdentifiers(tx, source, writes.identifiers)
  await takeBackUndatedDeaths(writing, toldDead(writes, false))
  await tellPatients(writing, { after: patients, before: patientsBefore, factsAreTold: true })
  await noteUndatedDeaths(writing, toldDead(writes, true))
  return { before: encountersBefore, after: [...writes.encounters.values()], linked }
}

/** The patients of whom a source says that they died, and not when; or that they did not. */
function toldDead({ undatedDeaths }: BatchWrites, isDead: boolean): readonly string[] {
  return [...undatedDeaths].flatMap(([id, isTold]) => (isTold === isDead ? [id] : []))
}

/** What a file brings for the first time has no moves yet. */
async function noteChanged(
  writing: Writing,
  { encounters, coverages, changedIds }: BatchWrites,
  before: Parameters<typeof noteMoves>[1]['before'],
): Promise<void> {
  const after = [...encounters.values(), ...coverages.values()].filter(({ id }) => changedIds.has(id))
  await noteMoves(writing, { before, after }, { by: 'system:patients', reason: null })
}

/** New stays of patients of whom a condition may have come before: on an earlier line, or without its stay. */
function newStaysOfKnown({ kept, patients, conditions, changedIds }: BatchWrites): readonly KeptResource[] {
  const loose = new Set([...conditions.values()].flatMap((one) => (one.encounterId === null ? [one.id] : [])))
  // Most conditions name no stay: only for those who do is it worth looking into what was kept.
  const withoutStay = new Set(
    [...kept.values()].flatMap(({ targetId, patientId, body }) =>
      targetId !== null && loose.has(targetId) && body.includes('"encounter"') ? [patientId] : [],
    ),
  )
  const wasThere = (patientId: string): boolean => changedIds.has(patientId) || !patients.has(patientId)
  return [...kept.values()].filter(
    ({ type, isNew, patientId }) =>
      type === 'Encounter' &&
      isNew &&
      patientId !== null &&
      (wasThere(patientId) || withoutStay.has(patientId)),
  )
}

/** Tells of the stays that were written, in one batch or in several, and scores those that ended. */
export async function tellStays(
  writing: Writing,
  written: readonly Pick<WrittenStays, 'before' | 'after'>[],
): Promise<void> {
  await tellEncounters(writing, {
    before: written.flatMap(({ before }) => before),
    after: written.flatMap(({ after }) => after),
    by: 'system:patients',
    factsAreTold: true,
  })
}

/** In one order everywhere, so that two imports that write the same rows wait for each other and never for ever. */
function sorted<Row extends { readonly id: string }>(rows: ReadonlyMap<string, Row>): readonly Row[] {
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
