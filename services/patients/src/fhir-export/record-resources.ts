import type { Resource } from '@baton/fhir/facts/elements'
import type { AllergyRow } from '../domain/allergy.js'
import type { AssessmentRow } from '../domain/assessment.js'
import { countsFrom, isPart2, statusAt, type ConsentKind, type ConsentRow } from '../domain/consent.js'
import type { FeedAppointmentRow } from '../domain/feed-appointment.js'
import type { MedicationRow } from '../domain/medication.js'
import type { RelatedPersonRow } from '../domain/proxy.js'
import type { RiskScoreRow } from '../domain/risk-score.js'
import type { NameOf } from './chart-resources.js'
import { conceptOf, humanName, present, telecom } from './elements.js'

/** Instruments and scores are named by their codes here, and by LOINC where it has one for the total. */
const INSTRUMENT = 'urn:baton:instrument'
const LOINC_TOTALS: Readonly<Record<string, string>> = {
  PHQ_2: '55758-7',
  PHQ_9: '44261-6',
  GAD_7: '70274-6',
}

const refer = (name: string | null): Resource => present({ reference: name })

function instrumentOf(code: string): object {
  const loinc = LOINC_TOTALS[code]
  return {
    coding: [{ system: INSTRUMENT, code }, ...(loinc ? [{ system: 'http://loinc.org', code: loinc }] : [])],
  }
}

/** The name of the instrument that an imported score was computed by; null for any other resource. */
export function instrumentIn(resource: Resource): string | null {
  const text = JSON.stringify(resource['code'] ?? null)
  return /"system":"urn:baton:instrument","code":"([A-Z0-9_]+)"/.exec(text)?.[1] ?? null
}

/** Risk score row -> FHIR Observation of the category survey, with every factor as a component. */
export function scoreResource(row: RiskScoreRow, nameOf: NameOf): Resource {
  return present({
    status: row.incomplete ? 'preliminary' : 'final',
    category: [categoryOf('survey')],
    code: instrumentOf(row.instrument),
    subject: refer(nameOf(row.patientId)),
    encounter: refer(nameOf(row.encounterId)),
    effectiveDateTime: row.computedAt,
    issued: row.computedAt,
    valueInteger: row.total,
    interpretation: [{ text: row.band }],
    method: { text: `${row.instrument} ${row.version}` },
    note: row.incomplete ? [{ text: `Incomplete: up to ${row.highestTotal}.` }] : undefined,
    component: row.factors.map(({ code, label, input, points }) =>
      present({
        code: { coding: [{ system: `${INSTRUMENT}:factor`, code }], text: label },
        valueInteger: points,
        dataAbsentReason: points === null ? { text: input } : undefined,
        interpretation: points === null ? undefined : [{ text: input }],
      }),
    ),
  })
}

function categoryOf(code: string): object {
  return { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code }] }
}

function questionnaireStatusOf({ status, missing }: AssessmentRow): string {
  if (status === 'ENTERED_IN_ERROR') return 'entered-in-error'
  return missing.length > 0 ? 'in-progress' : 'completed'
}

/** Assessment row -> FHIR QuestionnaireResponse: the answers as they were given, the total and the band beside them. */
export function assessmentResource(row: AssessmentRow, nameOf: NameOf): Resource {
  return present({
    questionnaire: `${INSTRUMENT}:${row.instrument}|${row.version}`,
    status: questionnaireStatusOf(row),
    subject: refer(nameOf(row.patientId)),
    encounter: refer(nameOf(row.encounterId)),
    authored: row.assessedAt,
    item: row.answers.map(({ item, value }) =>
      present({ linkId: item, answer: value === null ? undefined : [{ valueString: value }] }),
    ),
    extension: [
      ...(row.total === null ? [] : [{ url: 'urn:baton:total', valueInteger: row.total }]),
      ...(row.band === null ? [] : [{ url: 'urn:baton:band', valueString: row.band }]),
    ],
  })
}

/** FHIR R4 consent scopes; Part 2 and sharing consents are about privacy, the others about being cared for and written to. */
const SCOPES: Readonly<Record<ConsentKind, string>> = {
  TREATMENT: 'treatment',
  SHARING: 'patient-privacy',
  PART2: 'patient-privacy',
  PART2_COUNSELING: 'patient-privacy',
  OUTREACH: 'patient-privacy',
}

/** Consent row -> FHIR Consent as it stands at a moment. */
export function consentResource(row: ConsentRow, now: Date, nameOf: NameOf): Resource {
  const standing = statusAt(row, now)
  const recipients = [...row.recipientIds, ...row.recipientClasses]
  return present({
    status: standing === 'PENDING' ? 'proposed' : standing === 'ACTIVE' ? 'active' : 'inactive',
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: SCOPES[row.kind] }],
    },
    category: [{ coding: [{ system: 'urn:baton:consent-kind', code: row.kind }] }],
    patient: refer(nameOf(row.patientId)),
    dateTime: row.givenAt,
    organization: row.discloser === null ? undefined : [{ display: row.discloser }],
    policy: isPart2(row.kind) ? [{ uri: 'https://www.ecfr.gov/current/title-42/part-2' }] : undefined,
    policyRule: isPart2(row.kind) ? undefined : { text: row.form.toLowerCase() },
    verification: [present({ verified: row.form === 'WRITTEN', verificationDate: row.confirmedAt })],
    provision: present({
      type: 'permit',
      period: present({ start: countsFrom(row), end: row.revokedAt ?? row.expiresAt }),
      actor: recipients.map((recipient) => ({
        role: { text: 'recipient' },
        reference: { identifier: { system: 'urn:baton:recipient', value: recipient } },
      })),
      purpose: [{ system: 'urn:baton:purpose', code: row.purpose }],
      code: row.scopes.map((scope) => ({ text: scope })),
    }),
  })
}

/** Related person row -> FHIR RelatedPerson. */
export function relatedPersonResource(row: RelatedPersonRow, nameOf: NameOf): Resource {
  const { name, relationship } = row
  const role = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode'
  return present({
    patient: refer(nameOf(row.patientId)),
    relationship: [
      { coding: [{ system: role, code: relationship }] },
      ...(row.emergencyContact ? [EMERGENCY_CONTACT] : []),
    ],
    name: [humanName(name)],
    telecom: row.contactPoints.map(telecom),
  })
}

/** HL7 table 0131, the emergency contact. */
const EMERGENCY_CONTACT = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0131', code: 'C' }] }

/** Medication row -> FHIR MedicationStatement. */
export function medicationResource(row: MedicationRow, nameOf: NameOf): Resource {
  return present({
    status: row.status.toLowerCase().replaceAll('_', '-'),
    medicationCodeableConcept: conceptOf(row.code),
    subject: refer(nameOf(row.patientId)),
    context: refer(nameOf(row.encounterId)),
    effectivePeriod: present({ start: row.startedOn, end: row.endedOn }),
    dateAsserted: row.recordedAt,
    dosage: row.dosage === null ? undefined : [{ text: row.dosage }],
  })
}

const ALLERGY_STATUS = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical'

/** Allergy row -> FHIR AllergyIntolerance. */
export function allergyResource(row: AllergyRow, nameOf: NameOf): Resource {
  return present({
    clinicalStatus:
      row.clinicalStatus === null
        ? undefined
        : { coding: [{ system: ALLERGY_STATUS, code: row.clinicalStatus }] },
    type: row.kind,
    category: row.categories,
    criticality: row.criticality,
    code: conceptOf(row.code),
    patient: refer(nameOf(row.patientId)),
    onsetDateTime: row.onsetAt,
    recordedDate: row.recordedAt,
    reaction: row.reactions.map(({ manifestation, severity }) =>
      present({ manifestation: [conceptOf(manifestation)], severity }),
    ),
  })
}

const APPOINTMENT_STATUSES: Readonly<Record<FeedAppointmentRow['status'], string>> = {
  BOOKED: 'booked',
  CANCELLED: 'cancelled',
  NO_SHOW: 'noshow',
}

/** Appointment row of a feed -> FHIR Appointment. */
export function appointmentResource(row: FeedAppointmentRow, nameOf: NameOf): Resource {
  const place = row.location === null ? [] : [{ actor: { display: row.location }, status: 'accepted' }]
  return present({
    identifier: [{ system: row.system, value: row.value }],
    status: APPOINTMENT_STATUSES[row.status],
    reasonCode: row.reason === null ? undefined : [conceptOf(row.reason)],
    start: row.startsAt,
    end: row.endsAt,
    participant: [{ actor: refer(nameOf(row.patientId)), status: 'accepted' }, ...place],
  })
}
