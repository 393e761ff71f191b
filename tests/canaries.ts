import type { Found } from './places-to-look.js'
/*
 * What is planted: everything that tells who a patient is or what somebody wrote about one stands out, so that one
 * look at a log, at Redis, at an event or at an error message shows whether it strayed.
 */
export const BORN = '1931-07-19'
const PHONE = '+1-202-555-0147'
/** The record number of the patient that the hospital's message names. */
const MESSAGE_MRN = 'ZZCANARY-MRN-HL7'
const CANARIES = [/zzcanary/i, /202\D{0,3}555\D{0,2}0147/, /1931-?07-?19/]

/** Each canary that stands in a text, with a little of what is around it. */
export function canariesIn(text: string): readonly string[] {
  return CANARIES.flatMap((canary) => {
    const found = canary.exec(text)
    return found ? [text.slice(Math.max(0, found.index - 160), found.index + 120)] : []
  })
}

/** Free text with a canary in it. */
export function wrote(what: string): string {
  return `Zzcanary${what}: she lives behind the mill`
}

/** The record number of the n-th patient of the import. */
export function mrnOf(n: number): string {
  return `ZZCANARY-MRN-${n}`
}

/** A patient with a stay that ended yesterday, a condition and a coverage, as one line of FHIR. */
export function bundleOf(n: number): object {
  const patient = uuid('8000', n)
  const subject = { reference: patient }
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      entry(patient, { ...person(n) }),
      entry(uuid('9000', n), { ...stay(), subject }),
      entry(uuid('a000', n), { ...condition(), subject }),
      entry(uuid('b000', n), {
        resourceType: 'Coverage',
        status: 'active',
        subscriberId: `ZZCANARY-MEMBER-${n}`,
        beneficiary: subject,
        payor: [{ display: 'Summit Advantage' }],
      }),
    ],
  }
}

/** A resource that cannot be read, with canaries where it is broken. */
export function brokenLine(): string {
  const broken = { ...person(99), birthDate: 'ZzcanaryBirth', gender: 'ZzcanaryGender' }
  return `${JSON.stringify(broken)}\n{"resourceType": "Patient", "name": "ZzcanaryTorn`
}

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string }

function uuid(kind: string, n: number): string {
  return `urn:uuid:00000000-0000-4000-${kind}-${String(n).padStart(12, '0')}`
}

function entry(fullUrl: string, resource: Resource) {
  const request = { method: 'POST', url: resource.resourceType }
  return { fullUrl, resource: { id: fullUrl.slice(9), ...resource }, request }
}

function person(n: number) {
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'urn:baton:mrn', value: mrnOf(n) }],
    name: [{ family: 'ZzcanaryFamily', given: ['ZzcanaryGiven'] }],
    telecom: [
      { system: 'phone', value: PHONE, use: 'mobile' },
      { system: 'email', value: 'zzcanary@example.org' },
    ],
    gender: 'female',
    birthDate: BORN,
    address: [{ line: ['1 Zzcanary Street'], city: 'Zzcanaryville', state: 'NY', postalCode: '10001' }],
  }
}

function stay() {
  const day = 86_400_000
  const at = (days: number) => new Date(Date.now() - days * day).toISOString()
  return {
    resourceType: 'Encounter',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
    reasonCode: [{ text: 'ZzcanaryReason' }],
    period: { start: at(4), end: at(1) },
    hospitalization: { dischargeDisposition: { coding: [{ code: '01' }], text: 'home' } },
  }
}

function condition() {
  return {
    resourceType: 'Condition',
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: {
      coding: [{ system: 'http://snomed.info/sct', code: '84114007', display: 'ZzcanaryCondition' }],
      text: 'ZzcanaryCondition',
    },
    onsetDateTime: '2020-03-01T00:00:00Z',
  }
}

/** An admission as a hospital's system sends it; a birth date that is none makes it one for the quarantine. */
export function admission(control: string, born = BORN.replaceAll('-', '')): string {
  const pid = `PID|1||${MESSAGE_MRN}^^^HV^MR||ZZCANARY^ZZCANARYGIVEN||${born}|F|||1 Zzcanary St^^Albany^NY^12207||${PHONE}`
  const visit = new Array<string>(46).fill('')
  for (const [field, value] of Object.entries({ 0: 'PV1', 2: 'I', 3: '4E^12^A', 4: '1', 19: 'V1' }))
    visit[Number(field)] = value
  visit[44] = '202611231000'
  return [
    `MSH|^~\\&|ADT|HOSP|BATON|HS|202611231000||ADT^A01|${control}|P|2.5.1`,
    'EVN||202611231000||||202611231000',
    pid,
    visit.join('|'),
    'NTE|1||ZzcanaryNote of the ward',
  ].join('\r')
}

/** The canaries in texts, each with where it stands. */
export function leaks(found: readonly Found[]): readonly string[] {
  return found.flatMap(({ place, text }) => canariesIn(text).map((canary) => `${place}: ${canary}`))
}
