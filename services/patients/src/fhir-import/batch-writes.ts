import type { Sensitivity } from '@baton/events/sensitivity'
import type { AllergyRow } from '../domain/allergy.js'
import type { MappedMedication } from './map-medication.js'
import { birthAfter } from '../domain/birth-date.js'
import type { ConditionRow } from '../domain/condition.js'
import type { CoverageRow } from '../domain/coverage.js'
import type { EncounterRow } from '../domain/encounter.js'
import type { ImportIssueRow } from '../domain/import-job.js'
import type { OrganizationRow } from '../domain/organization.js'
import type { Identifier, PatientRow } from '../domain/patient.js'
import type { PractitionerRow } from '../domain/practitioner.js'
import type { KeptResource, KnownIdentifier } from './kept-resource.js'
import type { PatientLink } from './links-of.js'
import type { PatientFact } from '../clinical-facts/fact-of-entry.js'
import type { ReceivedResource } from '../received/received-resource.js'
import type { ClaimCoverage } from './map-coverage.js'

/** What a batch of lines will write, each row once: the last one counts. */
export interface BatchWrites {
  readonly organizations: Map<string, Unversioned<OrganizationRow>>
  readonly practitioners: Map<string, Unversioned<Omit<PractitionerRow, 'email' | 'mobile'>>>
  readonly patients: Map<string, Omit<PatientRow, 'version' | 'createdAt'>>
  readonly patientIdentifiers: Map<string, readonly Identifier[]>
  /** Whether a patient is told to have died and not when; only of whom a source tells either. */
  readonly undatedDeaths: Map<string, boolean>
  /** What Patients link, by their id in the source; nothing, too, in place of what one linked before. */
  readonly links: Map<string, readonly PatientLink[]>
  readonly encounters: Map<string, Unversioned<EncounterRow>>
  readonly conditions: Map<string, Unversioned<ConditionRow>>
  readonly coverages: Map<string, Unversioned<CoverageRow>>
  /** What resources tell of medications and allergies, by resource. */
  readonly medications: Map<string, MappedMedication>
  readonly allergies: Map<string, Omit<AllergyRow, 'id' | 'version' | 'entryKey'>>
  /** By patient and payer, the last day billed. */
  readonly claimCoverages: Map<string, ClaimCoverage & { readonly patientId: string }>
  readonly kept: Map<string, KeptResource>
  readonly identifiers: KnownIdentifier[]
  /** What measures need of what came, by resource. */
  readonly facts: Map<string, PatientFact>
  /** The labels that sources gave to stays and conditions, by row. */
  readonly labels: Map<string, SourceLabel>
  /** Patients of whom a resource stayed out and gave a row its label all the same. */
  readonly relabelled: Set<string>
  /** What other services own, by resource. */
  readonly received: Map<string, ReceivedResource>
  /** Rows that were there before, by id: their former state may matter. */
  readonly changedIds: Set<string>
}

/** The label that a source gave to a row. */
export interface SourceLabel {
  readonly table: 'encounter' | 'condition'
  readonly label: Sensitivity
}

/** A row before the database gives it its version. */
export type Unversioned<Row> = Omit<Row, 'version'>

/** What was read from a batch of lines. */
export interface BatchCounts {
  patients: number
  resources: Record<string, number>
  encountersByClass: Record<string, number>
  created: number
  changed: number
  unchanged: number
  rejects: number
  warnings: number
  issues: Omit<ImportIssueRow, 'jobId'>[]
}

/** What was read from one line. */
export interface LineCounts {
  created: number
  changed: number
  unchanged: number
  warnings: { readonly resource: string; readonly reason: string }[]
}

/** Nothing to write yet. */
export function noWrites(): BatchWrites {
  return {
    organizations: new Map(),
    practitioners: new Map(),
    patients: new Map(),
    patientIdentifiers: new Map(),
    undatedDeaths: new Map(),
    links: new Map(),
    encounters: new Map(),
    conditions: new Map(),
    coverages: new Map(),
    medications: new Map(),
    allergies: new Map(),
    claimCoverages: new Map(),
    kept: new Map(),
    identifiers: [],
    facts: new Map(),
    labels: new Map(),
    relabelled: new Set(),
    received: new Map(),
    changedIds: new Set(),
  }
}

/** Nothing read yet. */
export function noCounts(): BatchCounts {
  return {
    patients: 0,
    resources: {},
    encountersByClass: {},
    created: 0,
    changed: 0,
    unchanged: 0,
    rejects: 0,
    warnings: 0,
    issues: [],
  }
}

/** Adds what was read from other lines, whose issues are written down already. */
export function addCounts(into: BatchCounts, one: BatchCounts): void {
  for (const name of ['patients', 'created', 'changed', 'unchanged', 'rejects', 'warnings'] as const)
    into[name] += one[name]
  for (const name of ['resources', 'encountersByClass'] as const)
    for (const [key, count] of Object.entries(one[name])) into[name][key] = (into[name][key] ?? 0) + count
}

/** Adds what a line writes to what its batch writes. */
export function addWrites(into: BatchWrites, line: BatchWrites): void {
  merge(into.organizations, line.organizations)
  merge(into.practitioners, line.practitioners)
  for (const patient of line.patients.values()) addPatient(into, patient)
  merge(into.patientIdentifiers, line.patientIdentifiers)
  merge(into.undatedDeaths, line.undatedDeaths)
  merge(into.links, line.links)
  merge(into.encounters, line.encounters)
  merge(into.conditions, line.conditions)
  merge(into.coverages, line.coverages)
  merge(into.medications, line.medications)
  merge(into.allergies, line.allergies)
  for (const [key, claim] of line.claimCoverages) addClaim(into, key, claim)
  merge(into.kept, line.kept)
  into.identifiers.push(...line.identifiers)
  merge(into.facts, line.facts)
  merge(into.labels, line.labels)
  merge(into.received, line.received)
  for (const id of line.relabelled) into.relabelled.add(id)
  for (const id of line.changedIds) into.changedIds.add(id)
}

const LABELLED: Readonly<Record<string, SourceLabel['table']>> = {
  Encounter: 'encounter',
  Condition: 'condition',
}

/** Notes the label that a source gives to a row; false where rows of the type have none. */
export function noteLabel(
  { labels }: Pick<BatchWrites, 'labels'>,
  type: string,
  { id, label }: { id: string; label: Sensitivity },
): boolean {
  const table = LABELLED[type]
  if (table) labels.set(id, { table, label })
  return table !== undefined
}

/** The last one counts, but for a birth date of which the one before told more. */
export function addPatient(
  { patients }: Pick<BatchWrites, 'patients'>,
  patient: Omit<PatientRow, 'version' | 'createdAt'>,
): void {
  patients.set(patient.id, { ...patient, ...birthAfter(patients.get(patient.id) ?? patient, patient) })
}

/** A payer is billed many times; the latest day stays. */
export function addClaim(
  into: Pick<BatchWrites, 'claimCoverages'>,
  key: string,
  claim: ClaimCoverage & { patientId: string },
): void {
  const before = into.claimCoverages.get(key)?.lastBilledOn ?? ''
  const latest = (claim.lastBilledOn ?? '') > before ? claim.lastBilledOn : before || null
  into.claimCoverages.set(key, { ...claim, lastBilledOn: latest })
}

function merge<K, V>(into: Map<K, V>, from: ReadonlyMap<K, V>): void {
  for (const [key, value] of from) into.set(key, value)
}
