import { accessEpoch } from '@baton/auth/access-epoch'
import { AGENCIES } from '@baton/auth/agencies'
import { PERSONAS, type PersonaName } from '@baton/auth/personas'
import type { DomainEvent } from '@baton/events/event'
import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { listenAll, openSubgraphs } from './five-subgraphs.js'
import { relayBetween } from './relayed-events.js'
import { startTestGateway, type TestGateway } from './test-gateway.js'

const NOW = new Date('2026-11-24T19:00:00Z')

type Label = Extract<Sensitivity, 'NONE' | 'PART2'>

/** The five services with their gateway, and one patient in them; once something is done, everybody who listens has heard of it. */
export interface TwinWorld {
  readonly gateway: TestGateway
  readonly patientId: string
  /** A stay with its score and its transition, under a label */
  stays(label: Label): Promise<void>
  /** Nobody is reached after the stay that is there, which escalates. */
  isNotReached(): Promise<void>
  /** A form under a label says that the patient is in danger. */
  isInDanger(label: Label): Promise<void>
  /** A referral to an agency that accepts it: to food, or under Part 2 to treatment, unless told. Answers its id. */
  isReferred(label: Label, to?: 'mercy'): Promise<string>
  /** Who requested a referral takes it back. */
  isCancelled(referralId: string): Promise<void>
  /** The patient takes back what opens Part 2; the gateway knows of it at once, the services with what happens next. */
  takesConsentBack(): Promise<void>
  close(): Promise<void>
}

/** Where each mutation is asked, and how its answer's object is called. */
const MUTATIONS: Readonly<Record<string, readonly [service: string, object: string]>> = {
  savePractitioner: ['patients', 'practitioner'],
  registerPatient: ['patients', 'patient'],
  assignCoordinator: ['patients', 'patient'],
  recordConsent: ['patients', 'consent'],
  revokeConsent: ['patients', 'consent'],
  recordEncounter: ['patients', 'encounter'],
  recordTransitionContact: ['care-plans', 'transitionEpisode'],
  addCareTeamMember: ['care-plans', 'careTeamMember'],
  createAgency: ['referrals', 'agency'],
  createReferral: ['referrals', 'referral'],
  sendReferral: ['referrals', 'referral'],
  acceptReferral: ['referrals', 'referral'],
  cancelReferral: ['referrals', 'referral'],
}
const STAFF = { dana: 'coordinator', omar: 'socialWorker', cho: 'physician', jo: 'supervisor' } as const

/** Asks for a mutation that must succeed; answers the id of what it made or changed. */
type Does = (who: PersonaName, mutation: string, input: object) => Promise<string>

interface Episode {
  readonly id: string
  readonly version: number
}

/** Starts it: Dana coordinates the patient's care, Omar and Cho are of the team; Cho alone is named by the consent to Part 2. */
export async function openTwinWorld(): Promise<TwinWorld> {
  const subgraphs = await openSubgraphs()
  const listening = await listenAll(subgraphs)
  const gateway = await startTestGateway(Object.values(PERSONAS), listening.urls)
  const relay = relayBetween(subgraphs, gateway)

  const does: Does = async (who, mutation, input) => {
    const [service, object] = MUTATIONS[mutation] ?? []
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
    const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${object} { id } userErrors { code message field } } }`
    const answer = await subgraphs.get(service ?? '')?.query(viewer(who), document, { input })
    const payload = answer?.data?.[mutation]
    if (answer?.errors || payload?.userErrors.length > 0)
      throw new Error(`${mutation}: ${JSON.stringify(answer)}`)
    return String(payload?.[object ?? ''].id)
  }
  const { patientId, part2Id } = await castAndPatient(async (...what) => {
    const id = await does(...what)
    await relay()
    return id
  })
  const calledInVain = async (hour: number) => {
    const asked = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { transitionEpisodes { id version } } } }`
    const r = [{ __typename: 'Patient', id: patientId }]
    const answer = await subgraphs.get('care-plans')?.query(viewer('cho'), asked, { r })
    const episodes: readonly Episode[] = answer?.data?.['_entities'][0].transitionEpisodes
    const { id: episodeId, version: expectedVersion } = episodes[0] ?? { id: '', version: 0 }
    const call = { at: `2026-11-16T${hour}:00:00Z`, channel: 'PHONE', outcome: 'NO_ANSWER' }
    await does('cho', 'recordTransitionContact', { episodeId, expectedVersion, ...call })
  }
  return {
    gateway,
    patientId,
    stays: async (label) => {
      await does('cho', 'recordEncounter', stay(patientId, label))
      await relay()
    },
    isNotReached: async () => {
      for (const hour of [10, 11, 12]) await calledInVain(hour)
      await relay()
    },
    isInDanger: async (label) => {
      await subgraphs.get('care-plans')?.deliver(concern(patientId, label))
      await relay()
    },
    isReferred: async (label, to) => {
      const agency = to ?? (label === 'NONE' ? 'harbor' : 'northgate')
      const category = label === 'NONE' ? 'SOCIAL' : 'SUBSTANCE_USE'
      const wanted = { patientId, agencyId: AGENCIES[agency].id, category, priority: 'URGENT' }
      const referralId = await does('cho', 'createReferral', wanted)
      await does('cho', 'sendReferral', { referralId, expectedVersion: 1 })
      await does(agency, 'acceptReferral', { referralId, expectedVersion: 2 })
      await relay()
      return referralId
    },
    isCancelled: async (referralId) => {
      const input = { referralId, expectedVersion: 3, reason: 'NO_LONGER_NEEDED' }
      await does('cho', 'cancelReferral', input)
      await relay()
    },
    takesConsentBack: async () => {
      await does('dana', 'revokeConsent', { consentId: part2Id, expectedVersion: 1 })
      const patients = subgraphs.get('patients')
      if (patients) gateway.knowsOf(await accessEpoch(patients.db))
    },
    close: async () => {
      await gateway.close()
      await listening.close()
      for (const subgraph of subgraphs.values()) await subgraph.close()
    },
  }
}

async function castAndPatient(does: Does): Promise<{ patientId: string; part2Id: string }> {
  for (const [name, role] of Object.entries(STAFF)) {
    const { id } = PERSONAS[name as keyof typeof STAFF]
    await does('adam', 'savePractitioner', { id, name: { family: name }, roles: [role] })
  }
  for (const [name, more] of [
    ['harbor', {}],
    ['northgate', { hipaaStatus: 'COVERED_ENTITY', part2Program: true }],
    ['mercy', { hipaaStatus: 'COVERED_ENTITY' }],
  ] as const)
    await does('jo', 'createAgency', { id: AGENCIES[name].id, name, hipaaStatus: 'NEITHER', ...more })
  const name = { family: 'Twin', given: ['Toni'] }
  const person = { name, birthDate: '1950-05-04', timeZone: 'America/New_York', confirmedNotDuplicate: true }
  const patientId = await does('jo', 'registerPatient', person)
  await does('jo', 'assignCoordinator', { patientId, practitionerId: PERSONAS.dana.id })
  for (const [who, role] of [
    ['omar', 'SOCIAL_WORKER'],
    ['cho', 'PHYSICIAN'],
  ] as const)
    await does('dana', 'addCareTeamMember', { patientId, memberId: PERSONAS[who].id, role })
  const recipientIds = [AGENCIES.northgate.id, AGENCIES.mercy.id, PERSONAS.cho.id]
  const part2 = { kind: 'PART2', form: 'WRITTEN', discloser: 'Harborview', recipientIds, purpose: 'TPO' }
  const given = { patientId, scopes: ['sud-treatment'], expiresAt: '2027-11-01T00:00:00Z' }
  await does('dana', 'recordConsent', { ...given, kind: 'SHARING', form: 'VERBAL', purpose: 'CAREMGT' })
  const part2Id = await does('dana', 'recordConsent', { ...given, ...part2 })
  return { patientId, part2Id }
}

function stay(patientId: string, sensitivity: Label): object {
  const labelled = { admittedAt: '2026-11-10T12:00:00Z', dischargedAt: '2026-11-14T12:00:00Z', sensitivity }
  const open = { admittedAt: '2026-11-18T12:00:00Z', dischargedAt: '2026-11-22T12:00:00Z' }
  const days = sensitivity === 'NONE' ? open : labelled
  return { patientId, class: 'IMP', status: 'FINISHED', ...days }
}

function concern(patientId: string, sensitivity: Label): DomainEvent {
  const assessmentId = newId('assessment')
  const about = { subject: assessmentId, patientId, occurredAt: NOW, recordedAt: NOW, source: 'patients' }
  const facts = { patientId, assessmentId, reason: 'PHQ9_ITEM_9', at: NOW.toISOString(), sensitivity }
  const payload = { ...facts, coordinatorId: PERSONAS.dana.id }
  return { id: newId('event'), type: 'safety-concern.raised.v1', ...about, payload }
}
