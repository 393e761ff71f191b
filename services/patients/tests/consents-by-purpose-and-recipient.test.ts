import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// Every consent that can be given for Part 2 records, in every state, and who reads what under it: 42 CFR 2.31, 2.33.
const dana = viewer('dana')
const GIVEN = new Date('2026-11-25T16:20:00Z')
let now = GIVEN
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

const READERS: Record<string, Viewer> = {
  'a named physician who treats': viewer('cho', { purpose: 'TREAT' }),
  'a named physician who coordinates': viewer('cho'),
  'a named physician at research': viewer('cho', { purpose: 'HRESCH' }),
  'a named physician at billing': viewer('cho', { purpose: 'HPAYMT' }),
  'another clinician of the team': dana,
  'a clinician with no patient here': viewer('ida'),
  'a supervisor': viewer('jo'),
  'a reviewer of utilization': viewer('uma'),
  'a payer liaison': viewer('liam'),
}
const CARE = ['TREAT', 'CAREMGT']
const STATES = [
  'never given',
  'spoken',
  'spoken, then signed',
  'signed',
  'not begun',
  'expired',
  'revoked',
] as const
type State = (typeof STATES)[number]
const IN_FORCE: readonly State[] = ['signed', 'spoken, then signed']
const RECIPIENTS = {
  'the physician': { recipientIds: [viewer('cho').id] },
  'somebody else': { recipientIds: ['agency_01jc000000e00800000000000s'] },
  'the reviewer': { recipientIds: [viewer('uma').id] },
  'all who treat': { recipientClasses: ['TREATING_PROVIDERS'] },
  'all payers': { recipientClasses: ['PAYERS'] },
} as const
type Recipient = keyof typeof RECIPIENTS
const PURPOSES = ['TPO', 'TREAT', 'HPAYMT', 'HRESCH'] as const
const KINDS = ['PART2', 'PART2_COUNSELING'] as const

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
  await patients.db.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at) values ($1, $2, 'CARE_TEAM', $3)`,
    [patientId, viewer('cho').id, new Date('2026-01-01T00:00:00Z')],
  )
  for (const sensitivity of KINDS)
    await ask.done(dana, 'recordCondition', { patientId, code: { display: sensitivity }, sensitivity })
})
afterAll(() => patients.close())

interface Case {
  readonly kind: (typeof KINDS)[number]
  readonly state: State
  readonly recipient: Recipient
  readonly purpose: (typeof PURPOSES)[number]
}

/** What the rule says, written down here once more and by nobody's hand but the rule's. */
function opens({ kind, state, recipient, purpose }: Case, who: string): (typeof KINDS)[number] | null {
  const { id, roles, purpose: readsFor } = READERS[who] ?? dana
  if (!IN_FORCE.includes(state) || who === 'a clinician with no patient here' || who === 'a payer liaison')
    return null
  const reviewer = roles.includes('umReviewer')
  const named =
    recipient === 'all who treat'
      ? !reviewer
      : recipient === 'all payers'
        ? reviewer
        : (RECIPIENTS[recipient].recipientIds as readonly string[]).includes(id)
  const asked = reviewer ? 'HPAYMT' : readsFor
  const forThis =
    purpose === 'TPO' ? asked !== 'HRESCH' : purpose === 'TREAT' ? CARE.includes(asked) : purpose === asked
  return named && forThis ? kind : null
}

/** Gives the consent and brings it into its state. What cannot be given at all is told by `undefined`. */
async function consent({ kind, state, recipient, purpose }: Case): Promise<void> {
  const spoken = state.startsWith('spoken')
  const input = {
    ...{ patientId, kind, purpose, discloser: 'Northgate Recovery', scopes: ['sud-treatment'] },
    ...RECIPIENTS[recipient],
    form: spoken ? 'VERBAL' : 'WRITTEN',
    startsAt: inSeconds(state === 'not begun' ? 86_400 : 0),
    expiresAt: inSeconds(state === 'not begun' ? 2 * 86_400 : 60),
  }
  const given = await ask.done(dana, 'recordConsent', input, 'consent { id version }')
  const { id: consentId, version: expectedVersion } = given.consent
  if (state === 'spoken, then signed') await ask.done(dana, 'confirmConsent', { consentId, expectedVersion })
  if (state === 'revoked')
    await ask.done(dana, 'revokeConsent', { consentId, expectedVersion, reason: 'no more' })
  if (state === 'expired') now = new Date(now.getTime() + 60_000)
}

const inSeconds = (seconds: number): string => new Date(now.getTime() + seconds * 1_000).toISOString()

async function shownTo(who: Viewer): Promise<string[]> {
  const answer = await patients.query(
    who,
    `{ patient(id: "${patientId}") { conditions { edges { node { sensitivity part2Notice consentCopy { kind } } } } } }`,
  )
  const edges = answer.data?.['patient']?.conditions?.edges ?? []
  for (const { node } of edges)
    expect(node).toMatchObject({
      part2Notice: expect.stringContaining('42 CFR'),
      consentCopy: { kind: node.sensitivity },
    })
  return edges.map(({ node }: { node: { sensitivity: string } }) => node.sensitivity)
}

describe.each(KINDS)('%s', (kind) => {
  describe.each(STATES)('a consent that is %s', (state) => {
    const cases = (Object.keys(RECIPIENTS) as Recipient[]).flatMap((recipient) =>
      PURPOSES.map((purpose): Case => ({ kind, state, recipient, purpose })),
    )
    const possible = cases.filter(
      ({ recipient, purpose }) =>
        'recipientIds' in RECIPIENTS[recipient] || (purpose === 'TPO' && kind === 'PART2'),
    )

    test.each(possible)('to $recipient, for $purpose', async (one) => {
      now = new Date(now.getTime() + 3 * 86_400_000)
      // What was shown before stays shown (a copy was disclosed): another version was not.
      await patients.db.query('update condition set version = version + 1')
      if (state !== 'never given') await consent(one)
      for (const [who, reader] of Object.entries(READERS)) {
        const expected = opens(one, who)
        expect([who, await shownTo(reader)]).toEqual([who, expected ? [expected] : []])
      }
    })

    test('to a class for another purpose than TPO, or for counseling notes, cannot be given', async () => {
      const bundled = { kind, purpose: 'TREAT', expiresAt: inSeconds(1), ...RECIPIENTS['all payers'] }
      const terms = { patientId, form: 'WRITTEN', discloser: 'x', scopes: ['sud-treatment'], ...bundled }
      expect((await ask.send(dana, 'recordConsent', terms)).userErrors).toMatchObject([
        { code: 'INVALID_INPUT', field: ['input', 'recipientClasses'] },
      ])
    })
  })
})

test('a proxy is told neither of such a consent nor of who saw what, and can neither give nor end one', async () => {
  now = new Date(now.getTime() + 3 * 86_400_000)
  await consent({ kind: 'PART2', state: 'signed', recipient: 'the physician', purpose: 'TPO' })
  const elena = await ask.proxy(patientId)
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { consents { id kind version status } } }`,
  )
  const active = patient.consents.find(({ status }: { status: string }) => status === 'ACTIVE')
  const seen = await ask.read(
    elena,
    `{ patient(id: "${patientId}") { consents { kind } accountingRequests { kind } } }`,
  )
  expect(seen['patient']).toEqual({ consents: [], accountingRequests: [] })
  const end = { consentId: active.id, expectedVersion: active.version, reason: 'not mine to end' }
  expect((await ask.send(elena, 'revokeConsent', end)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  const terms = { patientId, form: 'WRITTEN', discloser: 'x', scopes: ['sud-treatment'], purpose: 'TPO' }
  const given = { ...terms, kind: 'PART2', recipientClasses: ['TREATING_PROVIDERS'] }
  expect((await ask.send(elena, 'recordConsent', given)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'kind'] },
  ])
  await ask.done(elena, 'recordConsent', { ...terms, kind: 'SHARING' })
  const trail = await ask.read(
    elena,
    `{ auditTrail(patientId: "${patientId}") { edges { node { viewerId } } } }`,
  )
  const readers = trail['auditTrail'].edges.map(({ node }: { node: { viewerId: string } }) => node.viewerId)
  expect([...new Set(readers)]).toEqual([elena.id])
})
