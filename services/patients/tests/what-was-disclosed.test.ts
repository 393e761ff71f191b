import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { EventType, Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asOwner, migrateAgain } from './as-owner.js'
import { asking } from './ask.js'

// domain.md 9.4: a referral to a food bank by authorization, a public-health report, a prior authorization, a subpoena.
const dana = viewer('dana')
const petra = viewer('petra')
let now = new Date('2026-12-01T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

async function tell<T extends EventType>(type: T, payload: Payload<T>): Promise<void> {
  const about = { source: 'referrals', subject: 'x', patientId, occurredAt: now, recordedAt: now }
  await patients.deliver({ id: newId('event'), type, payload, ...about })
}

const given = (basis: string, more: object = {}) => ({
  patientId,
  recipientName: 'County Health Department',
  recipientAddress: '1 Main Street, Springfield',
  basis,
  purpose: 'reportable disease',
  description: 'Salmonella, lab result of 24 November',
  ...more,
})

const account = async (who: typeof dana, asOf?: string) => {
  const when = asOf ? `, asOf: "${asOf}"` : ''
  const { accountingOfDisclosures } = await ask.read(
    who,
    `{ accountingOfDisclosures(patientId: "${patientId}"${when}) { edges { node { basis isAccountable recipientName purpose } } } }`,
  )
  return accountingOfDisclosures.edges.map(({ node }: { node: { basis: string } }) => node.basis)
}

test('of four disclosures the patient is owed an account of two', async () => {
  const at = now.toISOString()
  const referral = { referralId: 'referral_1', patientId, agencyId: 'agency_food', category: 'FOOD', at }
  await tell('referral.sent.v1', { ...referral, acceptDueAt: at })
  const request = {
    authorizationId: 'authorization_1',
    patientId,
    payerId: 'payer_1',
    payerCode: 'summit',
    at,
  }
  const kind = {
    lineOfBusiness: 'MEDICARE_ADVANTAGE',
    priority: 'STANDARD',
    version: 1,
    receivedAt: at,
    dueAt: at,
  }
  await tell('authorization.submitted.v1', { ...request, ...kind })
  await ask.done(dana, 'recordDisclosure', given('PUBLIC_HEALTH'), 'disclosure { basis isAccountable }')
  now = new Date('2026-12-02T15:00:00Z')
  await ask.done(
    dana,
    'recordDisclosure',
    given('JUDICIAL', { recipientName: 'Superior Court', purpose: 'subpoena' }),
  )
  expect(await account(petra)).toEqual(['JUDICIAL', 'PUBLIC_HEALTH'])
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { disclosures { edges { node { basis } } }
       all: disclosures(includeExempt: true) { edges { node { basis recipientId isAccountable } } } } }`,
  )
  expect(patient.disclosures.edges).toHaveLength(2)
  expect(patient.all.edges.map(({ node }: { node: object }) => node)).toEqual(
    expect.arrayContaining([
      { basis: 'AUTHORIZATION', recipientId: 'agency_food', isAccountable: false },
      { basis: 'PAYMENT', recipientId: 'payer_1', isAccountable: false },
    ]),
  )
  expect(patient.all.edges).toHaveLength(4)
})

test('an account goes back six years from the day that it is asked for', async () => {
  await ask.done(dana, 'recordDisclosure', given('LAW_ENFORCEMENT', { disclosedAt: '2020-12-02T14:59:59Z' }))
  await ask.done(dana, 'recordDisclosure', given('DECEDENT', { disclosedAt: '2020-12-02T15:00:00Z' }))
  expect(await account(petra)).toEqual(['JUDICIAL', 'PUBLIC_HEALTH', 'DECEDENT'])
  expect(await account(petra, '2026-12-01T16:00:00Z')).toEqual([
    'PUBLIC_HEALTH',
    'DECEDENT',
    'LAW_ENFORCEMENT',
  ])
})

test('what cannot be is refused, and nobody else can look', async () => {
  const wrong = [
    [given('PUBLIC_HEALTH', { disclosedAt: '2026-12-03T00:00:00Z' }), 'disclosedAt'],
    [given('AUTHORIZATION'), 'consentId'],
    [given('AUTHORIZATION', { consentId: newId('consent') }), 'consentId'],
    [given('PUBLIC_HEALTH', { purpose: '' }), 'purpose'],
  ] as const
  for (const [input, field] of wrong)
    expect((await ask.send(dana, 'recordDisclosure', input)).userErrors).toMatchObject([
      { field: ['input', field] },
    ])
  expect((await ask.send(viewer('ida'), 'recordDisclosure', given('JUDICIAL'))).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  expect(await account(viewer('ida'))).toEqual([])
  await expect(patients.db.query('delete from disclosure')).rejects.toThrow(/permission denied/)
})

test('who acts for a patient sees the account, but no report of abuse, and nothing that has a label', async () => {
  const elena = await ask.proxy(patientId)
  await ask.done(
    dana,
    'recordDisclosure',
    given('ABUSE_REPORT', { recipientName: 'Adult Protective Services' }),
  )
  await ask.done(dana, 'recordDisclosure', given('HEALTH_OVERSIGHT', { sensitivity: 'HIV' }))
  expect(await account(elena)).toEqual(['JUDICIAL', 'PUBLIC_HEALTH', 'DECEDENT'])
  const own = viewer('rosa', { id: patientId, patientIds: [patientId] })
  expect(await account(own)).toEqual(expect.arrayContaining(['ABUSE_REPORT', 'HEALTH_OVERSIGHT']))
})

test('a referral with a label was disclosed under it, whatever its category, and so were those of before', async () => {
  const at = now.toISOString()
  const about = { patientId, agencyId: 'agency_shelter', category: 'HOUSING', at, acceptDueAt: at }
  await tell('referral.sent.v1', { ...about, referralId: 'referral_2', sensitivity: 'IPV' })
  const recipients = async (who: typeof dana) => {
    const { patient } = await ask.read(
      who,
      `{ patient(id: "${patientId}") { disclosures(includeExempt: true) { edges { node { recipientId } } } } }`,
    )
    return patient.disclosures.edges.map(({ node }: { node: { recipientId: string } }) => node.recipientId)
  }
  const own = viewer('rosa', { id: patientId, patientIds: [patientId] })
  const readers = [
    [dana, true],
    [viewer('elena'), false],
    [own, false],
  ] as const
  for (const again of [false, true]) {
    if (again) await asOwner(patients, `update disclosure set sensitivity = 'NONE' where sensitivity = 'IPV'`)
    if (again) await migrateAgain(patients, '0323-disclosures-have-the-labels-of-referrals')
    for (const [who, sees] of readers) expect((await recipients(who)).includes('agency_shelter')).toBe(sees)
  }
})

const REQUEST = `accountingRequest { id version status statusReason feeApplies coversFrom requestedAt availableTransitions
  deadline { rule source dueAt status extendedBy { by } metAt }
  history { from to reason } disclosures { edges { node { basis } } } }`

const asked = async (mutation: string, input: object, who = petra) =>
  ask.done(who, `${mutation}AccountingOfDisclosures`, input, REQUEST)

test('an account is due in sixty days, once thirty later; the first within a year is free, the next one not unasked', async () => {
  now = new Date('2026-12-03T15:00:00Z')
  const { accountingRequest: first } = await asked('request', { patientId })
  expect(first).toMatchObject({
    status: 'OPEN',
    feeApplies: false,
    coversFrom: '2020-12-03T15:00:00.000Z',
    deadline: {
      rule: 'hipaa-accounting',
      dueAt: '2027-02-02T04:59:59.000Z',
      status: 'RUNNING',
      extendedBy: [],
    },
  })
  expect(first.disclosures.edges.length).toBeGreaterThan(1)
  const accountingRequestId = first.id
  now = new Date('2027-02-02T04:00:00Z')
  const reason = 'Records of 2021 are in an archive.'
  const { accountingRequest: longer } = await asked('extend', {
    accountingRequestId,
    expectedVersion: 1,
    reason,
  })
  expect(longer).toMatchObject({
    status: 'EXTENDED',
    statusReason: reason,
    availableTransitions: ['ANSWERED', 'WITHDRAWN'],
    deadline: { dueAt: '2027-03-04T04:59:59.000Z', extendedBy: [{ by: 'P30D' }] },
  })
  const twice = { accountingRequestId, expectedVersion: 2, reason: 'again' }
  expect((await ask.send(petra, 'extendAccountingOfDisclosures', twice)).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'EXTENDED', requested: 'EXTENDED' },
  ])
  now = new Date('2027-03-01T15:00:00Z')
  const answered = await asked('answer', { accountingRequestId, expectedVersion: 2 })
  expect(answered.accountingRequest).toMatchObject({
    status: 'ANSWERED',
    statusReason: null,
    deadline: { status: 'MET', metAt: '2027-03-01T15:00:00.000Z' },
    history: [{ from: null }, { to: 'EXTENDED', reason }, { from: 'EXTENDED', to: 'ANSWERED' }],
  })
  const { accountingRequest: second } = await asked('request', { patientId })
  expect(second.feeApplies).toBe(true)
  const unasked = { accountingRequestId: second.id, expectedVersion: 1 }
  expect((await ask.send(petra, 'answerAccountingOfDisclosures', unasked)).userErrors).toMatchObject([
    { field: ['input', 'feeAccepted'] },
  ])
  await asked('answer', { ...unasked, feeAccepted: true })
  expect(await ask.told('deadline.ended.v1')).toMatchObject([{ status: 'MET' }, { status: 'MET' }])
})

test('a request that is too late is missed, and no longer extended; a withdrawn one costs nothing', async () => {
  now = new Date('2028-06-01T15:00:00Z')
  const { accountingRequest } = await asked('request', { patientId, requestedAt: '2028-03-01T15:00:00Z' })
  expect(accountingRequest).toMatchObject({ feeApplies: false, deadline: { status: 'MISSED' } })
  const late = { accountingRequestId: accountingRequest.id, expectedVersion: 1 }
  const refused = await ask.send(petra, 'extendAccountingOfDisclosures', { ...late, reason: 'late' })
  expect(refused.userErrors).toMatchObject([{ __typename: 'DeadlinePassed' }])
  await asked('withdraw', late)
  expect((await asked('request', { patientId })).accountingRequest.feeApplies).toBe(false)
  expect((await ask.send(viewer('ida'), 'withdrawAccountingOfDisclosures', late)).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  await expect(
    patients.db.query(`update accounting_request set status = 'OPEN' where id = $1`, [
      late.accountingRequestId,
    ]),
  ).rejects.toThrow(/cannot go from WITHDRAWN to OPEN/)
})

test('the account of Part 2 goes back three years and names treatment, too', async () => {
  now = new Date('2028-06-02T15:00:00Z')
  const part2 = { sensitivity: 'PART2', recipientName: 'City Cardiology' }
  await ask.done(
    dana,
    'recordDisclosure',
    given('TREATMENT', { ...part2, disclosedAt: '2025-06-02T14:59:59Z' }),
  )
  await ask.done(
    dana,
    'recordDisclosure',
    given('TREATMENT', { ...part2, disclosedAt: '2025-06-02T15:00:00Z' }),
  )
  const own = viewer('rosa', { id: patientId, patientIds: [patientId] })
  const { accountingRequest } = await asked('request', { patientId, kind: 'PART2' })
  expect(accountingRequest).toMatchObject({ feeApplies: false, deadline: { source: '42 CFR 2.25' } })
  const { patient } = await ask.read(
    own,
    `{ patient(id: "${patientId}") { accountingRequests { kind disclosures { edges { node { basis recipientName } } } } } }`,
  )
  const listed = patient.accountingRequests.find(({ kind }: { kind: string }) => kind === 'PART2')
  expect(listed.disclosures.edges).toEqual([
    { node: { basis: 'TREATMENT', recipientName: 'City Cardiology' } },
  ])
})

test('by a consent is authorized what it permitted then; what Part 2 consents permit has their label', async () => {
  const terms = { patientId, form: 'WRITTEN', purpose: 'TPO', recipientIds: [dana.id] }
  const consent = async (more: object) =>
    (await ask.done(dana, 'recordConsent', { ...terms, ...more }, 'consent { id version }')).consent
  const sharing = await consent({ kind: 'SHARING', scopes: ['food'] })
  const from = now
  const authorized = (consentId: string, more: object = {}) => given('AUTHORIZATION', { consentId, ...more })
  await ask.done(dana, 'recordDisclosure', authorized(sharing.id))
  now = new Date(from.getTime() + 60_000)
  await ask.done(dana, 'revokeConsent', { consentId: sharing.id, expectedVersion: sharing.version })
  await ask.done(dana, 'recordDisclosure', authorized(sharing.id, { disclosedAt: from.toISOString() }))
  for (const when of [now, new Date(from.getTime() - 1)])
    expect(
      (await ask.send(dana, 'recordDisclosure', authorized(sharing.id, { disclosedAt: when.toISOString() })))
        .userErrors,
    ).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'consentId'] }])
  await ask.done(dana, 'recordDisclosure', { ...authorized(sharing.id), basis: 'IMPERMISSIBLE' })
  const sud = { kind: 'PART2', discloser: 'Northgate Recovery', scopes: ['sud-treatment'] }
  const spoken = await consent({ ...sud, form: 'VERBAL' })
  expect((await ask.send(dana, 'recordDisclosure', authorized(spoken.id))).userErrors).toMatchObject([
    { field: ['input', 'consentId'] },
  ])
  await ask.done(dana, 'recordDisclosure', authorized((await consent(sud)).id, { recipientName: 'Dr. Cho' }))
  const [label] = await patients.db.query(
    `select sensitivity from disclosure where recipient_name = 'Dr. Cho'`,
  )
  expect(label).toEqual({ sensitivity: 'PART2' })
})
