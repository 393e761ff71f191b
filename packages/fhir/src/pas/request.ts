import { concept, pas, SYSTEMS, traceSystem } from './codes.js'
import { formProblems } from './form.js'
import { parties, profile, type Made } from './parties.js'
import { pasRequestProblems } from './references.js'
import type { PasCase, PasLine } from './case.js'
import { documentsOf, supportingInfo } from './documents.js'

/** A PAS request: one collection whose first entry is the Claim. */
export interface PasBundle {
  readonly resourceType: 'Bundle'
  readonly type: 'collection'
  readonly [name: string]: unknown
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Made }[]
}

/** Thrown before anything is sent: the bundle would be refused, and each problem is named. */
export class PasBundleRefused extends Error {
  override readonly name = 'PasBundleRefused'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The PAS bundle is not complete: ${problems.join('; ')}`)
    this.problems = problems
  }
}

/** Builds the bundle of `Claim/$submit`: the same case gives the same bytes, so that a retry sends the same bundle. */
export function buildPasRequest(request: PasCase): PasBundle {
  return bundleOf(request, [claim(request), ...parties(request), ...documentsOf(request)])
}

/** Turns a request that was sent into the bundle of `Claim/$inquire` that asks about the same trace number. */
export function buildPasInquiry(request: PasBundle): PasBundle {
  return {
    ...request,
    meta: profile('profile-pas-inquiry-request-bundle'),
    entry: request.entry.map(({ fullUrl, resource }) => ({
      fullUrl,
      resource:
        resource.resourceType === 'Claim'
          ? { ...resource, meta: profile('profile-claim-inquiry') }
          : resource,
    })),
  }
}

function bundleOf(request: PasCase, resources: readonly Made[]): PasBundle {
  const bundle: PasBundle = {
    resourceType: 'Bundle',
    id: request.trace,
    meta: profile('profile-pas-request-bundle'),
    identifier: { system: traceSystem(request.originator), value: request.trace },
    type: 'collection',
    timestamp: request.createdAt,
    entry: resources.map((resource) => ({
      fullUrl: `${request.baseUrl}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  }
  const problems = [...new Set([...pasRequestProblems(bundle), ...formProblems(bundle)])]
  if (problems.length > 0) throw new PasBundleRefused(problems)
  return bundle
}

function claim(request: PasCase): Made {
  return {
    resourceType: 'Claim',
    id: request.claimId,
    meta: profile(request.change ? 'profile-claim-update' : 'profile-claim'),
    ...extensionsOf(request),
    ...relatedOf(request),
    identifier: [{ system: traceSystem(request.originator), value: request.trace }],
    status: 'active',
    type: concept(SYSTEMS.claimType, 'professional'),
    use: 'preauthorization',
    patient: { reference: `Patient/${request.patient.id}` },
    created: request.createdAt,
    insurer: { reference: `Organization/${request.insurer.id}` },
    provider: { reference: `Organization/${request.provider.id}` },
    priority: concept(SYSTEMS.processPriority, request.expedited ? 'stat' : 'normal'),
    ...(request.practitioner ? { careTeam: careTeam(request.practitioner.id) } : {}),
    ...(request.diagnoses.length > 0 ? { diagnosis: request.diagnoses.map(diagnosisOf) } : {}),
    insurance: [{ sequence: 1, focal: true, coverage: { reference: `Coverage/${request.coverage.id}` } }],
    ...supportingInfo(request),
    item: request.lines.map((line) => item(line, request.change?.kind)),
  }
}

function diagnosisOf({ system, code, display }: PasCase['diagnoses'][number], index: number) {
  return { sequence: index + 1, diagnosisCodeableConcept: concept(system, code, display) }
}

function extensionsOf({ expedited, change }: PasCase) {
  const cancels = change?.kind === 'CANCEL'
  const extension = [...(expedited ? [urgent()] : []), ...(cancels ? [certification('3', 'Cancel')] : [])]
  return extension.length > 0 ? { extension } : {}
}

/** The request that it changes, by our trace number. */
function relatedOf({ change, originator }: PasCase) {
  if (!change) return {}
  const claim = { identifier: { system: traceSystem(originator), value: change.previousTrace } }
  return { related: [{ claim, relationship: concept(SYSTEMS.relatedClaim, 'prior') }] }
}

function certification(code: string, display: string) {
  return {
    url: pas('extension-certificationType'),
    valueCodeableConcept: concept(SYSTEMS.certificationType, code, display),
  }
}

function urgent() {
  return {
    url: pas('extension-levelOfServiceCode'),
    valueCodeableConcept: concept(SYSTEMS.levelOfService, 'U'),
  }
}

function careTeam(id: string) {
  const extension = [{ url: pas('extension-careTeamClaimScope'), valueBoolean: true }]
  return [{ extension, sequence: 1, provider: { reference: `Practitioner/${id}` } }]
}

function item(line: PasLine, kind: 'UPDATE' | 'CANCEL' | undefined) {
  const cancelled = line.change === 'CANCELLED'
  const changed = line.change
    ? [{ url: pas('extension-infoChanged'), valueCode: infoChanged(line.change) }]
    : []
  return {
    extension: [
      {
        url: pas('extension-serviceItemRequestType'),
        valueCodeableConcept: concept(SYSTEMS.requestType, 'HS', 'Health Services Review'),
      },
      certificationOf(line, kind),
      ...changed,
    ],
    ...(cancelled ? { modifierExtension: [CANCELLED] } : {}),
    sequence: line.sequence,
    category: concept(SYSTEMS.serviceType, line.serviceType),
    productOrService: concept(line.service.system, line.service.code, line.service.display),
    ...periodOf(line),
    locationCodeableConcept: concept(SYSTEMS.placeOfService, line.placeOfService),
    quantity: { value: line.quantity, unit: line.unit },
  }
}

function periodOf({ from, to }: PasLine) {
  return from ? { servicedPeriod: { start: from, ...(to ? { end: to } : {}) } } : {}
}

const CANCELLED = { url: pas('modifierextension-infoCancelled'), valueBoolean: true }

function infoChanged(change: NonNullable<PasLine['change']>): string {
  return change === 'ADDED' ? 'added' : 'changed'
}

/** UM02: cancel, revised for what changes, initial for what is new or as it was. */
function certificationOf(line: PasLine, kind: 'UPDATE' | 'CANCEL' | undefined) {
  if (kind === 'CANCEL' || line.change === 'CANCELLED') return certification('3', 'Cancel')
  return line.change === 'CHANGED' ? certification('S', 'Revised') : certification('I', 'Initial')
}
