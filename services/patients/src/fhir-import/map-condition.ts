import { comorbidityOf, type Comorbidity } from '@baton/clinical/scores/lace-comorbidities'
import { readConcept } from '@baton/fhir/codes'
import { fhirCondition, type FhirCondition } from '@baton/fhir/resources'
import type { CodedValue } from '../domain/coded-value.js'
import type { ConditionRow } from '../domain/condition.js'
import { Notes, readElements, type Mapped, type MappingContext } from './mapped.js'

/** FHIR Condition -> the patient's condition. */
export function mapCondition(
  resource: unknown,
  patientId: string,
  context: MappingContext,
): Mapped<Omit<ConditionRow, 'id' | 'version'>> {
  const condition = readElements(fhirCondition, resource)
  if (typeof condition === 'string') return { ok: false, reason: condition }
  const notes = new Notes()
  const zone = context.known.zoneOf(patientId) ?? context.organizationZone
  const read = readConcept(condition.code ?? {})
  notes.dropped('code', read.dropped)
  const onsetText = condition.onsetDateTime ?? condition.onsetPeriod?.start ?? null
  return notes.result({
    patientId,
    encounterId: encounterOf(condition, patientId, { known: context.known, notes }),
    code: read.value,
    codings: read.codings,
    comorbidity: comorbidityAmong(read.codings),
    clinicalStatus: condition.clinicalStatus ? readConcept(condition.clinicalStatus).value.code : null,
    verificationStatus: condition.verificationStatus
      ? readConcept(condition.verificationStatus).value.code
      : null,
    onsetAt: notes.instant('onset', onsetText ?? undefined, zone),
    onsetText,
    abatedAt: notes.instant('abatement', condition.abatementDateTime ?? condition.abatementPeriod?.end, zone),
    recordedAt: notes.instant('recordedDate', condition.recordedDate, zone),
  })
}

/** Said of a condition whose stay has not come; no longer true once the stay comes. */
export const LINK_LEFT_OUT =
  'encounter: refers to an encounter that is not known here; the link was left out.'

/** What LACE counts a condition as, by the first of its codes that says. */
export function comorbidityAmong(codings: readonly CodedValue[]): Comorbidity | null {
  for (const coding of codings) {
    const comorbidity = comorbidityOf(coding)
    if (comorbidity) return comorbidity
  }
  return null
}

function encounterOf(
  { encounter }: FhirCondition,
  patientId: string,
  { known, notes }: Pick<MappingContext, 'known'> & { notes: Notes },
): string | null {
  if (!encounter?.reference) return null
  const target = known.resolve(encounter.reference)
  if (target?.type === 'Encounter' && target.targetId !== null) {
    if (!known.isStayOfAnother(target.targetId, patientId)) return target.targetId
    notes.warnings.push('encounter: refers to an encounter of another patient; the link was left out.')
    return null
  }
  notes.warnings.push(LINK_LEFT_OUT)
  return null
}
