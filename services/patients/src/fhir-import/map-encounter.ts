import { actCodeOf } from '@baton/fhir/encounter-class'
import { fhirEncounter, type FhirEncounter, type FhirReference } from '@baton/fhir/resources'
import { dayIn } from '../domain/calendar.js'
import type { EncounterRow, EncounterStatus } from '../domain/encounter.js'
import { inCharge } from '../domain/encounter-participant.js'
import { nameOfContained } from './lenient-elements.js'
import { participantsOf } from './map-participants.js'
import { Notes, readElements, type Mapped, type MappingContext } from './mapped.js'

/** FHIR R4 encounter-status. */
const STATUSES: Readonly<Record<string, EncounterStatus>> = {
  planned: 'PLANNED',
  arrived: 'ARRIVED',
  triaged: 'TRIAGED',
  'in-progress': 'IN_PROGRESS',
  onleave: 'ON_LEAVE',
  finished: 'FINISHED',
  cancelled: 'CANCELLED',
  'entered-in-error': 'ENTERED_IN_ERROR',
  unknown: 'UNKNOWN',
}

/** FHIR Encounter -> the patient's encounter. */
export function mapEncounter(
  resource: unknown,
  patientId: string,
  context: MappingContext,
): Mapped<Omit<EncounterRow, 'id' | 'version'>> {
  const encounter = readElements(fhirEncounter, resource)
  if (typeof encounter === 'string') return { ok: false, reason: encounter }
  const notes = new Notes()
  const status = statusOf(encounter)
  if (!status) notes.faults.push('status is none of FHIR R4')
  const tookPart = participantsOf(encounter, resource, { ...context, notes })
  const { practitionerId = null, name: practitionerName = null } =
    inCharge(tookPart.filter(({ isStaff }) => isStaff).map(({ participant }) => participant)) ?? {}
  const times = timesOf(encounter, notes, context.known.zoneOf(patientId) ?? context.organizationZone)
  return notes.result({
    patientId,
    class: classOf(encounter, notes),
    status: status ?? 'UNKNOWN',
    type: notes.code('type', encounter.type?.[0]),
    reason: notes.code('reasonCode', encounter.reasonCode?.[0]),
    ...times,
    dischargeDisposition: notes.code('dischargeDisposition', encounter.hospitalization?.dischargeDisposition),
    admitSource: notes.code('admitSource', encounter.hospitalization?.admitSource),
    priority: notes.code('priority', encounter.priority),
    ...facilityOf(encounter, resource, { ...context, notes }),
    practitionerId,
    practitionerName,
    participants: tookPart.map(({ participant }) => participant),
    location: encounter.location?.[0]?.location?.display ?? null,
    inferredAdmit: false,
  })
}

/** A source that says why it tells no status (an extension in its place) does not know it. */
function statusOf({ status, _status }: FhirEncounter): EncounterStatus | undefined {
  return status === undefined && _status !== undefined ? 'UNKNOWN' : STATUSES[status ?? '']
}

function classOf(encounter: FhirEncounter, notes: Notes): string {
  const code = actCodeOf(encounter.class)
  if (!code) notes.faults.push('class has no code')
  return code ?? ''
}

/** A day, month or year that ends a stay counts whole (FHIR R4, Period.end): a stay that began within it did not end before. */
function timesOf({ period }: FhirEncounter, notes: Notes, zone: string) {
  const admittedAt = notes.instant('period.start', period?.start, zone)
  const end = notes.instant('period.end', period?.end, zone)
  const isWithin = admittedAt && end && dayIn(zone, admittedAt).startsWith(period?.end?.trim() ?? '')
  const dischargedAt = isWithin && end < admittedAt ? admittedAt : end
  if (admittedAt && dischargedAt && dischargedAt < admittedAt) notes.faults.push('it ends before it begins')
  return { admittedAt, dischargedAt }
}

function facilityOf(
  { serviceProvider }: FhirEncounter,
  resource: unknown,
  { known, notes }: Pick<MappingContext, 'known'> & { notes: Notes },
) {
  const found = targetOf(serviceProvider, known, 'Organization')
  const within = nameOfContained(resource, serviceProvider?.reference)
  if (serviceProvider?.reference && !found && within === null)
    notes.warnings.push(unknown('serviceProvider', 'organization'))
  return { facilityId: found, facilityName: serviceProvider?.display ?? within }
}

function targetOf(
  reference: FhirReference | undefined,
  known: MappingContext['known'],
  type: string,
): string | null {
  const target = reference?.reference ? known.resolve(reference.reference) : null
  return target?.type === type ? target.targetId : null
}

function unknown(element: string, noun: string): string {
  return `${element}: refers to a ${noun} that is not known here; only the name was kept.`.replace(
    'a o',
    'an o',
  )
}
