import type { PasCase } from '@baton/fhir/pas/case'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { z } from 'zod'
import type { PayerConnection } from '../config.js'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import type { AuthorizationDocument } from '../domain/records.js'
import type { ServiceLine } from '../domain/service-line.js'
import type { Submission } from '../domain/submission.js'
import { readInsuredPerson, type InsuredPerson } from './insured-person.js'
import { traceNumber } from './trace-number.js'

type Coverage = InsuredPerson['coverages'][number]

/** What a request is made of. */
export interface CaseParts {
  readonly authorization: Authorization
  readonly lines: readonly ServiceLine[]
  readonly documents: readonly AuthorizationDocument[]
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

function claimIdOf({ id, kind, authorizationId, requestVersion }: Submission): string {
  if (kind === 'INITIAL') return authorizationId
  return kind === 'INFORMATION' ? id : `${authorizationId}-${requestVersion}`
}

/** An update or a cancellation names the version before it, an answer to a question the request that it is about. */
function changeOf({ submission, authorization }: CaseParts): Pick<PasCase, 'change'> {
  const { kind, authorizationId, requestVersion } = submission
  if (kind === 'INITIAL') return {}
  if (kind === 'INFORMATION') {
    return { change: { kind: 'UPDATE', previousTrace: authorization.trace ?? submission.trace } }
  }
  return { change: { kind, previousTrace: traceNumber(authorizationId, requestVersion - 1) } }
}

const genders = z.enum(['male', 'female', 'other', 'unknown'])

function caseOf(
  parts: CaseParts,
  patient: InsuredPerson & { birthDate: string },
  coverage: { id: string; memberId: string },
): PasCase {
  const { authorization, lines, documents, submission, payer, connection } = parts
  const gender = genders.safeParse(patient.sex.toLowerCase())
  return {
    trace: submission.trace,
    originator: `1${connection.organizationNpi}`,
    baseUrl: 'https://baton.example/fhir',
    claimId: claimIdOf(submission),
    ...changeOf(parts),
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
    ...(documents.length > 0
      ? { attachments: documents.map(({ id, documentId, kind }) => ({ id: documentId ?? id, kind })) }
      : {}),
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
