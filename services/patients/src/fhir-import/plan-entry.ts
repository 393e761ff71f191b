import { nameKeys } from '../domain/patient.js'
import { factOfEntry } from '../clinical-facts/fact-of-entry.js'
import { receivedOfEntry } from '../received/received-of-entry.js'
import { addClaim, addPatient, noteLabel, type BatchWrites, type LineCounts } from './batch-writes.js'
import { changedMeaning } from './changed-meaning.js'
import { linksOf } from './links-of.js'
import { mapAllergy } from './map-allergy.js'
import { mapCondition } from './map-condition.js'
import { claimCoverages, mapCoverage } from './map-coverage.js'
import { mapMedication } from './map-medication.js'
import { mapOrganization, mapPractitioner } from './map-directory.js'
import { mapEncounter } from './map-encounter.js'
import { mapPatient } from './map-patient.js'
import type { Mapped, MappingContext } from './mapped.js'
import type { HashedEntry } from './hashed-entry.js'
import { idPrefixOf } from './id-prefix.js'
import { matchesOf } from './matches-of.js'
import { sourceLabelOf } from './source-label.js'
import { numbersOf } from './references-of.js'

interface Ids {
  readonly targetId: string | null
  readonly patientId: string | null
}

interface Plan {
  readonly context: MappingContext
  readonly writes: BatchWrites
  readonly counts: LineCounts
  /** The entries of the line, as `Type/id`. */
  readonly line: ReadonlyMap<string, HashedEntry>
}

/** Adds what a resource writes to its line; nothing when it is known as it is. Answers what is wrong, or null. */
export function planEntry(entry: HashedEntry, ids: Ids, plan: Plan): string | null {
  const { context, writes, counts } = plan
  const before = context.known.before(entry.type, entry.id)
  if (before?.hash === entry.hash) {
    counts.unchanged += 1
    return null
  }
  const changes = changedMeaning(entry.resource)
  if (changes !== null && ids.targetId !== null) return `${changes}, which nobody here understands.`
  const fault = changes === null ? mapEntry(entry, ids, plan) : null
  if (fault !== null) return fault
  counts[before ? 'changed' : 'created'] += 1
  const row = before?.targetId ?? context.known.ownerOf(entry) ?? matchesOf(entry, context.known)[0]
  if (row) writes.changedIds.add(row)
  rememberNumbers(entry, ids, plan)
  const label = sourceLabelOf(entry.resource)
  if (changes !== null)
    counts.warnings.push({
      resource: `${entry.type}/${entry.id}`,
      reason: `${changes}, which nobody here understands: it was kept, and counts for nothing.`,
    })
  if (ids.patientId !== null) {
    const place = {
      targetId: ids.targetId,
      patientId: ids.patientId,
      revises: before !== null,
      line: plan.line,
    }
    const fact = factOfEntry(entry, place, context)
    const key = ids.targetId ?? `${entry.type}/${entry.id}`
    if (fact) writes.facts.set(key, label ? { ...fact, fact: { ...fact.fact, sensitivity: label } } : fact)
    if (label && ids.targetId !== null) noteLabel(writes, entry.type, { id: ids.targetId, label })
    const received = receivedOfEntry(entry, ids.patientId, context)
    if (received) writes.received.set(`${entry.type}/${entry.id}`, received)
  }
  const { type, id: sourceId, hash, body } = entry
  writes.kept.set(`${type}/${sourceId}`, {
    type,
    sourceId,
    hash,
    body,
    sensitivity: label ?? 'NONE',
    isNew: before === null,
    namesSource: before?.namesSource ?? true,
    ...ids,
  })
  return null
}

/** What is met by a later condition: the one of the entry itself, and any number of what is only kept and nobody's. */
function rememberNumbers(entry: HashedEntry, { targetId, patientId }: Ids, plan: Plan): void {
  const { type, condition, resource } = entry
  const { known } = plan.context
  const id = targetId ?? `${type}/${entry.id}`
  const isKept = idPrefixOf(type) === null
  if (condition) remember(plan, type, { id, identifiers: [condition] })
  if (isKept && patientId === null) remember(plan, type, { id, identifiers: numbersOf(resource) })
  else if (known.looksAtNumbers && patientId !== null && type !== 'Patient')
    for (const number of numbersOf(resource)) known.addIdentifier(type, number, id)
}

function mapEntry(entry: HashedEntry, { targetId, patientId }: Ids, plan: Plan): string | null {
  const { context, writes } = plan
  const { resource } = entry
  if (patientId !== null) planTaken(entry, patientId, plan)
  if (entry.type === 'ExplanationOfBenefit') return planClaim(resource, patientId, writes)
  if (targetId === null) return null // patients has no table for it
  const id = targetId
  if (entry.type === 'Organization') return planOrganization(entry, id, plan)
  if (entry.type === 'Practitioner') return planPractitioner(entry, id, plan)
  if (entry.type === 'Patient') return planPatient(entry, id, plan)
  if (patientId === null) return null
  if (entry.type === 'Encounter') {
    return place(mapEncounter(resource, patientId, context), { entry, plan }, (row) => {
      writes.encounters.set(id, { id, ...row })
      context.known.setStay(id, patientId)
      for (const number of numbersOf(resource)) context.known.addIdentifier('Encounter', number, id)
    })
  }
  if (entry.type === 'Condition') {
    return place(mapCondition(resource, patientId, context), { entry, plan }, (row) =>
      writes.conditions.set(id, { id, ...row }),
    )
  }
  if (entry.type === 'Coverage') {
    return place(mapCoverage(resource, patientId, context), { entry, plan }, (row) =>
      writes.coverages.set(id, { id, ...row }),
    )
  }
  return null
}

/** What a patient takes or cannot bear; the resource is kept whether or not it can be read. */
function planTaken({ type, id, resource }: HashedEntry, patientId: string, { context, writes }: Plan): void {
  if (type === 'AllergyIntolerance')
    writes.allergies.set(`${type}/${id}`, mapAllergy(resource, patientId, context))
  if (type !== 'MedicationRequest' && type !== 'MedicationStatement') return
  const medication = mapMedication(resource, patientId, context)
  if (medication) writes.medications.set(`${type}/${id}`, medication)
}

function planOrganization(entry: HashedEntry, id: string, plan: Plan): string | null {
  return place(mapOrganization(entry.resource), { entry, plan }, (row) => {
    plan.writes.organizations.set(id, { id, ...row })
    remember(plan, entry.type, { id, identifiers: row.identifiers })
  })
}

function planPractitioner(entry: HashedEntry, id: string, plan: Plan): string | null {
  return place(mapPractitioner(entry.resource, plan.context), { entry, plan }, ({ identifiers, ...row }) => {
    plan.writes.practitioners.set(id, { id, ...row })
    remember(plan, entry.type, { id, identifiers })
  })
}

function planPatient(entry: HashedEntry, id: string, plan: Plan): string | null {
  return place(
    mapPatient(entry.resource, plan.context),
    { entry, plan },
    ({ identifiers, isDeathUndated, ...row }) => {
      addPatient(plan.writes, { id, ...row, ...nameKeys(row.name) })
      plan.writes.patientIdentifiers.set(id, identifiers)
      if (isDeathUndated !== null) plan.writes.undatedDeaths.set(id, isDeathUndated)
      plan.writes.links.set(entry.id, linksOf(entry, plan.context.known))
      plan.context.known.setZone(id, row.timeZone)
      const withoutSystem = numbersOf(entry.resource).filter(
        ({ system, value }) => system === '' && value !== '',
      )
      remember(plan, entry.type, { id, identifiers: [...identifiers, ...withoutSystem] })
    },
  )
}

function remember(
  { context, writes }: Plan,
  type: string,
  { id, identifiers }: { id: string; identifiers: readonly { system: string; value: string }[] },
): void {
  for (const { system, value } of identifiers) {
    context.known.addIdentifier(type, { system, value }, id)
    writes.identifiers.push({ type, system, value, targetId: id })
  }
}

function planClaim(resource: unknown, patientId: string | null, writes: BatchWrites): string | null {
  if (patientId === null) return null
  for (const claim of claimCoverages(resource))
    addClaim(writes, `${patientId} ${claim.payer}`, { ...claim, patientId })
  return null
}

interface Placing {
  readonly entry: HashedEntry
  readonly plan: Plan
}

/** Writes a mapped row down with its warnings, or answers what is wrong with it. */
function place<Row>(mapped: Mapped<Row>, { entry, plan }: Placing, write: (row: Row) => void): string | null {
  if (!mapped.ok) return mapped.reason
  write(mapped.row)
  const resource = `${entry.type}/${entry.id}`
  plan.counts.warnings.push(...mapped.warnings.map((reason) => ({ resource, reason })))
  return null
}
