import { toFhirId } from '../fhir-id.js'

/** A patient's consent as this package needs it to say it in FHIR. */
export interface ConsentFacts {
  readonly consentId: string
  /** Null where the reader knows the patient only as far as it was told. */
  readonly patientId: string | null
  readonly kind: string
  readonly scopes: readonly string[]
  readonly recipientIds: readonly string[]
  readonly purpose: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly revokedAt: Date | null
}

const ACT = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
const POLICY = 'http://terminology.hl7.org/CodeSystem/consentpolicycodes'

/** A consent as SDOHCC-Consent: what may go to whom, why, from when and until when. */
export function sdohConsent(facts: ConsentFacts, now: Date): object {
  const { consentId, patientId, startsAt, endsAt, revokedAt } = facts
  const end = [endsAt, revokedAt].filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime())[0]
  const isPart2 = facts.kind.startsWith('PART2')
  return {
    resourceType: 'Consent',
    id: toFhirId(consentId),
    meta: { profile: ['http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-Consent'] },
    status: end && end <= now ? 'inactive' : 'active',
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    category: [{ coding: [{ system: ACT, code: 'IDSCL', display: 'information disclosure' }] }],
    ...(patientId ? { patient: { reference: `Patient/${toFhirId(patientId)}` } } : {}),
    dateTime: startsAt.toISOString(),
    policyRule: isPart2
      ? { coding: [{ system: ACT, code: '42CFRPart2' }] }
      : { coding: [{ system: POLICY, code: 'hipaa-auth', display: 'HIPAA Authorization' }] },
    provision: provisionOf(facts, end ?? null),
  }
}

function provisionOf({ startsAt, recipientIds, purpose, scopes }: ConsentFacts, end: Date | null): object {
  const role = {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }],
  }
  const actor = recipientIds.map((id) => ({ role, reference: { reference: recipientReference(id) } }))
  return {
    type: 'permit',
    period: { start: startsAt.toISOString(), ...(end ? { end: end.toISOString() } : {}) },
    ...(actor.length > 0 ? { actor } : {}),
    purpose: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: purpose }],
    ...(scopes.length > 0 ? { code: scopes.map((text) => ({ text })) } : {}),
  }
}

function recipientReference(id: string): string {
  return `${id.startsWith('practitioner_') ? 'Practitioner' : 'Organization'}/${toFhirId(id)}`
}
