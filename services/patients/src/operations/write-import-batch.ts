import { newId } from '@baton/service-kit/ids'
import type { BatchWrites } from '../fhir-import/batch-writes.js'
import { upsertRows } from '../storage/bulk.js'
import { upsertClaimCoverages } from '../storage/coverages.js'
import { findEncounters } from '../storage/encounters.js'
import { findPatientRows, replaceIdentifiers } from '../storage/patients.js'
import { keepIdentifiers, keepResources } from '../storage/source-resources.js'
import { tables } from '../storage/tables.js'
import { tellClinicalFacts } from './tell-clinical-facts.js'
import { tellEncounters } from './tell-encounters.js'
import { tellPatients } from './tell-patients.js'
import type { Writing } from './writing.js'

/** Writes a batch, parents before children, and tells the other services. One statement per table. */
export async function writeBatch(writing: Writing, source: string, writes: BatchWrites): Promise<void> {
  if (writes.kept.size === 0) return
  const { tx, deps } = writing
  const createdAt = deps.clock.now()
  const changed = (rows: ReadonlyMap<string, unknown>): string[] =>
    [...rows.keys()].filter((id) => writes.changedIds.has(id))
  const encountersBefore = await findEncounters(tx, changed(writes.encounters))
  const patientsBefore = await findPatientRows(tx, changed(writes.patients))
  await upsertRows(tx, tables.organization, sorted(writes.organizations))
  await upsertRows(tx, tables.practitioner, sorted(writes.practitioners))
  const createdAtOf = new Map(patientsBefore.map((patient) => [patient.id, patient.createdAt]))
  const patients = sorted(writes.patients).map((patient) => ({
    ...patient,
    createdAt: createdAtOf.get(patient.id) ?? createdAt,
  }))
  await upsertRows(tx, tables.patient, patients)
  await replaceIdentifiers(tx, writes.patientIdentifiers)
  await upsertRows(tx, tables.encounter, [...writes.encounters.values()])
  await upsertRows(tx, tables.condition, [...writes.conditions.values()])
  await upsertRows(tx, tables.coverage, [...writes.coverages.values()])
  await upsertClaimCoverages(
    tx,
    [...writes.claimCoverages.values()].map((claim) => ({ ...claim, id: newId('coverage') })),
  )
  await keepResources(tx, source, [...writes.kept.values()])
  await keepIdentifiers(tx, source, writes.identifiers)
  await tellPatients(writing, { after: patients, before: patientsBefore, factsAreTold: true })
  await tellEncounters(writing, {
    before: encountersBefore,
    after: [...writes.encounters.values()],
    by: 'system:patients',
    factsAreTold: true,
  })
  await tellClinicalFacts(writing, [...writes.facts.values()])
}

/** In one order everywhere, so that two imports that write the same rows wait for each other and never for ever. */
function sorted<Row extends { readonly id: string }>(rows: ReadonlyMap<string, Row>): readonly Row[] {
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
