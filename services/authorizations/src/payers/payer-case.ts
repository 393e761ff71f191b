import type { PasCase } from '@baton/fhir/pas-case'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { z } from 'zod'
import type { PayerConnection } from '../config.js'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import type { ServiceLine } from '../domain/service-line.js'
import type { Submission } from '../domain/submission.js'
import { readInsuredPerson, type InsuredPerson } from './insured-person.js'
import { traceNumber } from './trace-number.js'

type Coverage = InsuredPerson['coverages'][number]

/** What a request is made of. */
export interface CaseParts {
  readonly authorization: Authorization
  readonly lines: readonly ServiceLine[]
  readonly submission: Submission
  readonly payer: Payer
  readonly connection: PayerConnection
}

/** The chart lacks what the payer must know; a code says what. */
export class CaseIncomplete extends Error {
  override readonly name = 'CaseIncomplete'
}

/** Reads name, birth date and member id through the graph, as `system`, for payment, and builds the payer's case. */
export async function readPayerCase(graph: GraphReader, parts: CaseParts): Promise<PasCase> {
  const patient = await readInsuredPerson(graph, parts.authorization.patientId)
  if (!patient) throw new CaseIncomplete('PATIENT_NOT_FOUND')
  if (!patient.birthDate) throw new CaseIncomplete('BIRTH_DATE_MISSING')
  return caseOf(parts, { ...patient, birthDate: patient.birthDate }, coverageOf(parts, patient.coverages))
}

function coverageOf(
  { authorization, payer }: CaseParts,
  coverages: readonly Coverage[],
): { id: string; memberId: string } {
  const chosen =
    coverages.find((coverage) => coverage.id === authorization.coverageId) ??
    coverages.find((coverage) => coverage.payerCode === payer.code && coverage.status === 'ACTIVE') ??
    coverages.find((coverage) => coverage.payerCode === payer.code)
  if (!chosen?.memberId) throw new CaseIncomplete('COVERAGE_MISSING')
  return { id: chosen.id, memberId: chosen.memberId }
}

/** An update or a cancellation names the version before it. */
function changeOf({ kind, authorizationId, requestVersion }: Submission): Pick<PasCase, 'change'> {
  if (kind === 'INITIAL') return {}
  return { change: { kind, previousTrace: traceNumber(authorizationId, requestVersion - 1) } }
}

function caseOf(
  { authorization, lines, submission, payer, connection }: CaseParts,
  patient: InsuredPerson & { birthDate: string },
  coverage: { id: string; memberId: string },
): PasCase {
  const gender = z.enum(['male', 'female', 'other', 'unknown']).safeParse(patient.sex.toLowerCase())
  return {
    trace: submission.trace,
    originator: `1${connection.organizationNpi}`,
    baseUrl: 'https://baton.example/fhir',
    claimId:
      submission.kind === 'INITIAL' ? authorization.id : `${authorization.id}-${submission.requestVersion}`,
    ...changeOf(submission),
    createdAt: submission.queuedAt.toISOString(),
    expedited: authorization.priority === 'EXPEDITED',
    patient: {
      id: patient.id,
      family: patient.name.family,
      given: patient.name.given,
      birthDate: patient.birthDate,
      gender: gender.success ? gender.data : null,
    },
    coverage,
    insurer: { id: payer.id, name: payer.name, npi: null },
    provider: {
      id: `requester-${connection.organizationNpi}`,
      name: connection.organizationName,
      npi: connection.organizationNpi,
    },
    practitioner: null,
    diagnoses: authorization.diagnoses.map(({ system, code, display }) => ({
      system: system ?? '',
      code: code ?? '',
      display,
    })),
    lines: lines.map((line) => ({
      sequence: line.sequence,
      ...(submission.kind === 'UPDATE' && line.infoChange ? { change: line.infoChange } : {}),
      service: { system: line.codeSystem, code: line.code, display: line.codeDisplay },
      serviceType: line.serviceTypeCode,
      placeOfService: line.placeOfService,
      quantity: line.quantity,
      unit: line.unit,
      from: line.serviceFrom,
      to: line.serviceTo,
    })),
  }
}
