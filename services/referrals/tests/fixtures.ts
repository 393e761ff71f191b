import type { DomainEvent } from '@baton/events/event'
import { newId } from '@baton/service-kit/ids'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type Answer, type TestOptions } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { ReferralsDeps } from '../src/deps.js'

/** Dana and Jo work here; Harbor and Mercy are agencies; Linh is Dana's patient (domain.md 10.2, S3). */
export const dana = viewer('dana')
export const jo = viewer('jo')
export const harbor = viewer('harbor')
export const mercy = viewer('mercy')

/** The subgraph on Wed 2026-12-02 09:10 in New York, with its clock. */
export async function startReferrals(options: Pick<TestOptions<ReferralsDeps>, 'deps'> = {}) {
  const clock = clockAt('2026-12-02T14:10:00Z')
  const subgraph = await testSubgraph(definition, { clock, ...options })
  const start = { subgraph, clock, linh: newId('patient') }
  await subgraph.deliver(careRelationship(start.linh, dana.id))
  for (const partner of [harbor, mercy]) await createAgency(start, partner.agencyId ?? '')
  await subgraph.deliver(consent(start.linh))
  return start
}
export type Started = Awaited<ReturnType<typeof startReferrals>>

/** Somebody coordinates a patient's care from November on. */
export function careRelationship(patientId: string, practitionerId: string) {
  const from = '2026-11-01T00:00:00Z'
  const event: DomainEvent<'care-relationship.granted.v1'> = {
    id: newId('event'),
    type: 'care-relationship.granted.v1',
    source: 'patients',
    subject: patientId,
    patientId,
    occurredAt: new Date(from),
    recordedAt: new Date(from),
    payload: { patientId, practitionerId, kind: 'COORDINATOR', from, until: null, epoch: 0 },
  }
  return event
}

/** A patient agrees; to share with agencies unless told. */
export function consent(
  patientId: string,
  changes: Partial<DomainEvent<'consent.given.v1'>['payload']> = {},
): DomainEvent<'consent.given.v1'> {
  const from = '2026-12-02T14:00:00Z'
  const payload = {
    consentId: newId('consent'),
    patientId,
    kind: 'SHARING' as const,
    epoch: 0,
    form: 'VERBAL' as const,
    scopes: ['sud-treatment'],
    recipientIds: [],
    purpose: 'CAREMGT',
    from,
    until: null,
    ...changes,
  }
  const at = new Date(payload.from)
  const about = { source: 'patients', subject: payload.consentId, patientId, occurredAt: at, recordedAt: at }
  return { id: newId('event'), type: 'consent.given.v1', ...about, payload }
}

/** A file of a patient was announced. */
export function documentAdded(
  patientId: string,
  sensitivity: DomainEvent<'document.added.v1'>['payload']['sensitivity'] = 'NONE',
): DomainEvent<'document.added.v1'> {
  const at = new Date('2026-12-02T14:00:00Z')
  const payload = { documentId: newId('document'), patientId, sensitivity, at: at.toISOString() }
  const about = { source: 'patients', subject: payload.documentId, patientId, occurredAt: at, recordedAt: at }
  return { id: newId('event'), type: 'document.added.v1', ...about, payload }
}

/** The patient takes it back. */
export function revoked(
  { payload: { consentId, patientId, kind } }: DomainEvent<'consent.given.v1'>,
  at: string,
  epoch: number,
): DomainEvent<'consent.revoked.v1'> {
  const when = { occurredAt: new Date(at), recordedAt: new Date(at) }
  const payload = { consentId, patientId, kind, epoch, at }
  const about = { source: 'patients', subject: consentId, patientId, ...when }
  return { id: newId('event'), type: 'consent.revoked.v1', ...about, payload }
}

export async function createAgency(
  { subgraph }: Pick<Started, 'subgraph'>,
  id: string,
  changes: object = {},
): Promise<void> {
  const input = { id, name: `Agency ${id.slice(-1)}`, hipaaStatus: 'NEITHER', ...changes }
  const answer = await subgraph.query(
    jo,
    `mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id timeZone } userErrors { message } } }`,
    { input },
  )
  if (answer.errors || answer.data?.['createAgency'].userErrors.length > 0)
    throw new Error(JSON.stringify(answer))
}

const STATE = `referral { id version status statusReason sentAt acceptedAt availableTransitions
    history { by from to reason } deadlines { rule dueAt status metAt remaining } }
  userErrors { __typename code message field ... on TransitionNotAllowed { from requested allowed }
    ... on VersionConflict { currentVersion } ... on ConsentRequired { kind } }`

/** Asks for one of the mutations on a referral and answers its payload. */
export async function ask(
  { subgraph }: Pick<Started, 'subgraph'>,
  who: Parameters<Started['subgraph']['query']>[0],
  { mutation, input }: { mutation: string; input: object },
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const answer = await subgraph.query(
    who,
    `mutation ($input: ${type}) { ${mutation}(input: $input) { ${STATE} } }`,
    { input },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.[mutation]
}

/** A draft of Linh's to Harbor for food. */
export async function draft(start: Started, changes: object = {}) {
  const input = {
    patientId: start.linh,
    agencyId: harbor.agencyId,
    category: 'SOCIAL',
    priority: 'URGENT',
    ...changes,
  }
  const payload = await ask(start, dana, { mutation: 'createReferral', input })
  if (!payload.referral) throw new Error(JSON.stringify(payload))
  return payload.referral
}

/** The same, sent. */
export async function sent(start: Started, changes: object = {}) {
  const { id, version } = await draft(start, changes)
  const input = { referralId: id, expectedVersion: version }
  return (await ask(start, dana, { mutation: 'sendReferral', input })).referral
}

export function dataOf(answer: Answer) {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

/** Takes a step of a referral at the version that it has now, whatever that is. */
export async function step(
  start: Started,
  who: Parameters<Started['subgraph']['query']>[0],
  { mutation, input }: { mutation: string; input: { referralId: string } & Record<string, unknown> },
) {
  const [row] = await start.subgraph.db.query('select version from referral where id = $1', [
    input.referralId,
  ])
  return ask(start, who, { mutation, input: { expectedVersion: row.version, ...input } })
}

/** Somebody of the care team reached the patient. */
export function reached(patientId: string, at: string): DomainEvent<'outreach.attempted.v1'> {
  const attemptId = newId('contact_attempt')
  const when = { occurredAt: new Date(at), recordedAt: new Date(at) }
  const payload = {
    attemptId,
    patientId,
    campaignId: null,
    topic: 'referral',
    channel: 'CALL',
    outcome: 'REACHED_PATIENT',
    reached: true,
    automated: false,
    at,
  }
  const about = { source: 'patients', subject: attemptId, patientId, ...when }
  return { id: newId('event'), type: 'outreach.attempted.v1', ...about, payload }
}
