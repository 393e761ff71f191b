import type { Sensitivity } from '@baton/events/sensitivity'
import type { Resource } from '@baton/fhir/facts/elements'
import { identifiersOf } from '../fhir-import/map-patient.js'
import { isRecord } from '@baton/fhir/bundle'
import { shownIdentifiers } from '../domain/patient.js'
import { chartOf } from '../storage/export-rows.js'
import { heardDeathsOf } from '../storage/death-reports.js'
import { importedOf, type ImportedResource } from '../storage/imported-resources.js'
import { findIdentifiersOf } from '../storage/patients.js'
import type { Asking } from '../storage/reach.js'
import { findVisiblePatients } from '../storage/visible-patients.js'
import {
  changedCondition,
  changedCoverage,
  changedEncounter,
  conditionResource,
  coverageResource,
  documentResource,
  encounterResource,
  observationResource,
  type NameOf,
} from './chart-resources.js'
import { fhirId } from './elements.js'
import { notHidden, TABLED } from './hidden.js'
import { withLabel, withPart2Notice } from './labels.js'
import { changedPatient, patientResource } from './patient-resource.js'
import {
  allergyResource,
  appointmentResource,
  assessmentResource,
  consentResource,
  instrumentIn,
  medicationResource,
  relatedPersonResource,
  scoreResource,
} from './record-resources.js'
import { calledIn, referencesIn, withReferences } from './references.js'

/** What is exported of one patient, and what of it 42 CFR Part 2 protects. */
export interface Everything {
  readonly patientId: string
  readonly resources: readonly Resource[]
  /** Sources whose directories the resources refer to. */
  readonly sources: readonly string[]
  readonly labelled: readonly LabelledRow[]
}

type Chart = Awaited<ReturnType<typeof chartOf>>

/** A row that the file has, under its type in the graph. */
interface LabelledRow {
  readonly id: string
  readonly version: number
  readonly type: 'Encounter' | 'Condition' | 'Document'
  readonly sensitivity: Sensitivity
}

/** A row here, and how it is written in FHIR. */
interface Rendered {
  readonly id: string
  readonly type: string
  readonly version: number
  /** What keeps it from some; absent of kinds whose rows have no label of their own. */
  readonly label?: Sensitivity | undefined
  write(nameOf: NameOf): Resource
  /** What came from elsewhere, with what the row says now; what is written stands in for all of it when left out. */
  change?(came: Resource, nameOf: NameOf): Resource
  /** Whether something has changed of which the version tells nothing. */
  isNews?(came: Resource): boolean
}

/**
 * Everything about a patient that the viewer may see, as FHIR: what was imported as it came, rows that changed here since
 * with their changes, rows of here, and what patients has no table for. Null when the viewer may see no such patient.
 */
export async function everythingOf(asking: Asking, askedId: string): Promise<Everything | null> {
  const [found] = await findVisiblePatients(asking, [askedId])
  if (!found) return null
  const { id: patientId } = found
  const [heard] = await heardDeathsOf(asking.db, [patientId])
  const isDeathUndated = Boolean(heard?.heardAt) && found.deceasedAt === null
  const patient = { ...found, isDeathUndated }
  const identifiers = shownIdentifiers(await findIdentifiersOf(asking.db, patientId))
  const chart = await chartOf(asking, patientId)
  const known: readonly Rendered[] = [
    {
      id: patientId,
      type: 'Patient',
      version: patient.version,
      write: () => patientResource(patient, identifiers),
      change: (came) => changedPatient(came, patient, { identifiers, at: asking.now }),
      isNews: (came) => (came['deceasedBoolean'] === true) !== isDeathUndated,
    },
    ...renderedOf(chart, asking.now),
  ]
  const all = await importedOf(asking, patientId)
  const records = recordsOf(all)
  const imported = notHidden(all, new Set([...known.map(({ id }) => id), ...records]))
  const open = new Set(imported)
  const closed = new Set(all.flatMap((one) => (open.has(one) ? [] : (one.targetId ?? []))))
  const rows = known.filter(({ id }) => !closed.has(id))
  return {
    patientId,
    resources: written(rows, imported, { patientId, records }),
    sources: [...new Set(imported.map(({ source }) => source))],
    labelled: rows.flatMap(labelledRow),
  }
}

/** A patient's record, and the records that were merged into it: each may have come as a Patient of its own. */
function recordsOf(imported: readonly ImportedResource[]): readonly string[] {
  return imported.flatMap(({ type, targetId }) => (type === 'Patient' && targetId !== null ? [targetId] : []))
}

/** The types whose rows are disclosed one by one, by their types in FHIR. */
const DISCLOSED: Readonly<Record<string, LabelledRow['type']>> = {
  Encounter: 'Encounter',
  Condition: 'Condition',
  DocumentReference: 'Document',
}

function labelledRow({ id, version, type: written, label: sensitivity }: Rendered): readonly LabelledRow[] {
  const type = DISCLOSED[written]
  return type === undefined || sensitivity === undefined ? [] : [{ id, version, type, sensitivity }]
}

function renderedOf(chart: Chart, now: Date): readonly Rendered[] {
  const stays = new Set(chart.encounters.map(({ id }) => id))
  const atOpenStay = ({ encounterId }: { encounterId: string | null }): boolean =>
    encounterId === null || stays.has(encounterId)
  const of = <Row extends { id: string; version?: number | string; sensitivity?: Sensitivity }>(
    type: string,
    rows: readonly Row[],
    write: (row: Row, nameOf: NameOf) => Resource,
    change?: (came: Resource, row: Row, nameOf: NameOf) => Resource,
  ): readonly Rendered[] =>
    rows.map((row) => ({
      id: row.id,
      type,
      version: typeof row.version === 'number' ? row.version : 1, // else the version of an instrument
      label: row.sensitivity,
      write: (nameOf) => write(row, nameOf),
      ...(change ? { change: (came: Resource, nameOf: NameOf) => change(came, row, nameOf) } : {}),
    }))
  return [
    ...of('Encounter', chart.encounters, encounterResource, changedEncounter),
    ...of('Condition', chart.conditions.filter(atOpenStay), conditionResource, changedCondition),
    // What only claims tell of is in the claims.
    ...of(
      'Coverage',
      chart.coverages.filter(({ claimPayer }) => claimPayer === null),
      coverageResource,
      changedCoverage,
    ),
    ...of('Observation', chart.observations, observationResource),
    ...of(
      'DocumentReference',
      chart.documents.filter(({ status }) => status === 'AVAILABLE'),
      documentResource,
    ),
    ...of('MedicationStatement', chart.medications, medicationResource),
    ...of('Appointment', chart.appointments, appointmentResource),
    ...of('AllergyIntolerance', chart.allergies, allergyResource),
    ...of('QuestionnaireResponse', chart.assessments, assessmentResource),
    ...of('Observation', chart.scores, scoreResource),
    ...of('Consent', chart.consents, (row, nameOf) => consentResource(row, now, nameOf)),
    ...of('RelatedPerson', chart.relatedPersons, relatedPersonResource),
  ]
}

function written(
  rows: readonly Rendered[],
  imported: readonly ImportedResource[],
  { patientId, records }: { readonly patientId: string; readonly records: readonly string[] },
): readonly Resource[] {
  const kept = new Map(
    imported.flatMap((one) => (one.targetId === null ? [] : [[one.targetId, one] as const])),
  )
  const names = new Map(rows.map(({ id, type }) => [id, `${type}/${kept.get(id)?.sourceId ?? fhirId(id)}`]))
  const survivor = names.get(patientId)
  if (survivor !== undefined) for (const id of records) names.set(id, survivor)
  const nameOf: NameOf = (id) => (id === null ? null : (names.get(id) ?? null))
  // Two feeds may tell of one row: in the file it has one name, whatever each of them calls it.
  const byUrl = new Map(
    imported.flatMap(({ type, sourceId, targetId }) => {
      const name = (targetId === null ? null : names.get(targetId)) ?? `${type}/${sourceId}`
      return [`urn:uuid:${sourceId}`, `${type}/${sourceId}`].map((called) => [called, name] as const)
    }),
  )
  const rename = (one: Resource): Resource => withReferences(one, (reference) => calledIn(byUrl, reference))
  const others = imported.filter(({ type }) => !TABLED.has(type)).map((one) => rename(named(one)))
  const told = new Set(others.flatMap(scoreKey))
  const tabled = rows.map((row) => rename(resourceOf(row, kept.get(row.id) ?? null, nameOf)))
  // A score that came along was computed of the same stay already: the file has it once.
  const once = tabled.filter((one) => !scoreKey(one).some((key) => told.has(key)))
  return [...once, ...others].map(withPart2Notice)
}

/** What a score is of: its instrument and its stay. */
function scoreKey(one: Resource): readonly string[] {
  const instrument = one['resourceType'] === 'Observation' ? instrumentIn(one) : null
  return instrument === null ? [] : [`${instrument} ${referencesIn(one['encounter']).join(' ')}`]
}

/** A row as a resource, with its label: who is told of it elsewhere is to keep it as it is kept here. */
function resourceOf(row: Rendered, kept: ImportedResource | null, nameOf: NameOf): Resource {
  return withLabel(contentOf(row, kept, nameOf), row.label ?? 'NONE')
}

/** As it came while nobody changed it here; else with what the row says now. */
function contentOf(row: Rendered, kept: ImportedResource | null, nameOf: NameOf): Resource {
  if (!kept) return { resourceType: row.type, id: fhirId(row.id), ...row.write(nameOf) }
  const body = row.type === 'Patient' ? withoutSecrets(named(kept)) : named(kept)
  if (kept.targetVersion === row.version && !row.isNews?.(body)) return body
  return row.change?.(body, nameOf) ?? { ...body, ...row.write(nameOf) }
}

/** The body with its id, which a bundle may have told in the fullUrl alone. */
function named({ type, sourceId, body }: ImportedResource): Resource {
  return { ...body, resourceType: type, id: sourceId }
}

/** Numbers that identify a person to the state are kept and never shown. */
function withoutSecrets(patient: Resource): Resource {
  const listed = patient['identifier']
  if (!Array.isArray(listed)) return patient
  const shown = listed.filter((one) => {
    const read = isRecord(one) ? identifiersOf([one]) : []
    return read.length === 0 || shownIdentifiers(read).length > 0
  })
  return { ...patient, identifier: shown }
}
