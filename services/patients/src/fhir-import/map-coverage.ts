import { isRecord } from '@baton/fhir/bundle'
import { fhirCoverage, fhirExplanationOfBenefit, type FhirCoverage } from '@baton/fhir/resources'
import { readConcept } from '@baton/fhir/codes'
import { readDateTime } from '@baton/fhir/date-time'
import type { CoverageRow } from '../domain/coverage.js'
import { nameOfContained } from './lenient-elements.js'
import { Notes, readElements, type Mapped, type MappingContext } from './mapped.js'

const STATUSES: Readonly<Record<string, CoverageRow['status']>> = {
  active: 'ACTIVE',
  cancelled: 'CANCELLED',
  draft: 'DRAFT',
  'entered-in-error': 'ENTERED_IN_ERROR',
}

/** FHIR Coverage -> the patient's coverage. */
export function mapCoverage(
  resource: unknown,
  patientId: string,
  { known }: MappingContext,
): Mapped<Omit<CoverageRow, 'id' | 'version'>> {
  const coverage = readElements(fhirCoverage, resource)
  if (typeof coverage === 'string') return { ok: false, reason: coverage }
  const notes = new Notes()
  const status = STATUSES[coverage.status ?? '']
  if (!status) notes.faults.push('status is none of FHIR R4')
  const payor = coverage.payor?.[0]
  const payer = payor?.reference ? known.resolve(payor.reference) : null
  return notes.result({
    patientId,
    status: status ?? 'ACTIVE',
    type: notes.code('type', coverage.type),
    memberId: memberIdOf(coverage),
    payerName: payor?.display ?? nameOfContained(resource, payor?.reference),
    payerCode: payor?.identifier?.value ?? null,
    payerId: payer?.type === 'Organization' ? payer.targetId : null,
    startsOn: notes.day('period.start', coverage.period?.start),
    endsOn: notes.lastDay('period.end', coverage.period?.end),
    claimPayer: null,
    lastBilledOn: null,
  })
}

function memberIdOf(coverage: FhirCoverage): string | null {
  const member = coverage.identifier?.find(({ type }) => type && readConcept(type).value.code === 'MB')
  return coverage.subscriberId ?? member?.value ?? null
}

/** A payer that a claim names, and the last day that it was billed for. */
export interface ClaimCoverage {
  readonly payer: string
  readonly lastBilledOn: string | null
}

const NOBODY: ReadonlySet<string> = new Set(['no_insurance', 'no insurance', 'none', 'self-pay'])

/** The payers that an ExplanationOfBenefit names in its contained coverages. Beginning and end are not known. */
export function claimCoverages(resource: unknown): readonly ClaimCoverage[] {
  const claim = readElements(fhirExplanationOfBenefit, resource)
  if (typeof claim === 'string') return []
  const billed = claim.billablePeriod?.end ?? claim.billablePeriod?.start
  const lastBilledOn = billed ? (readDateTime(billed)?.firstDay ?? null) : null
  return (claim.contained ?? []).filter(isCoverage).flatMap((contained) => {
    const coverage = readElements(fhirCoverage, contained)
    const payer =
      typeof coverage === 'string' ? null : (coverage.payor?.[0]?.display ?? coverage.type?.text ?? null)
    return payer && !NOBODY.has(payer.toLowerCase()) ? [{ payer, lastBilledOn }] : []
  })
}

function isCoverage(contained: unknown): boolean {
  return isRecord(contained) && contained['resourceType'] === 'Coverage'
}
