import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { receiveSms } from '../src/operations/outreach/receive-sms.js'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

const dana = viewer('dana')
const jo = viewer('jo')
let desk: OutreachDesk
let patients: OutreachDesk['patients']
let ask: OutreachDesk['ask']
let patientId: string

beforeAll(async () => {
  desk = await outreachDesk('2026-11-24T19:05:00Z')
  patients = desk.patients
  ask = desk.ask
  patientId = await ask.patient({ family: 'Reid', given: ['Ann'] }, { contactPoints: [PHONE] })
})
afterAll(() => patients.close())

const passTo = (instant: string) => desk.passTo(instant)
const attempts = (id = patientId) => desk.attempts(id)
const call = (outcome: string, id = patientId) =>
  ask.done(dana, 'recordContactAttempt', { patientId: id, topic: 'post-discharge', channel: 'CALL', outcome })
const workOf = (id: string | null) => desk.workOf(id)
const work = () => workOf(null)

test('a program plans its tries, is begun once, and its calls come up when they are due', async () => {
  await ask.done(dana, 'startOutreachProgram', { patientId, program: 'POST_DISCHARGE' })
  expect(await attempts()).toEqual([
    '1 CALL PLANNED',
    '2 CALL PLANNED',
    '3 CALL PLANNED',
    '4 CALL PLANNED',
    '5 SMS PLANNED',
    '6 LETTER PLANNED',
  ])
  const again = await ask.send(dana, 'startOutreachProgram', { patientId, program: 'POST_DISCHARGE' })
  expect(again.userErrors).toMatchObject([{ field: ['input', 'program'] }])
  const stranger = await ask.send(viewer('ida'), 'startOutreachProgram', { patientId, program: 'POST_ED' })
  expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  await passTo('2026-11-25T14:00:00Z')
  expect((await attempts())[0]).toBe('1 CALL CALL_TASK')
  expect(await work()).toEqual(['OUTREACH_CALL'])
})

test('a call that reaches the patient ends the program, and takes the calls that wait off the list', async () => {
  await call('NO_ANSWER')
  await passTo('2026-11-25T20:00:00Z')
  await passTo('2026-11-27T14:00:00Z')
  const waiting = (await work()).length
  await call('REACHED_PATIENT')
  expect(await attempts()).toEqual([
    '1 CALL DONE',
    '2 CALL DONE',
    '3 CALL CANCELLED',
    '4 CALL CANCELLED',
    '5 SMS CANCELLED',
    '6 LETTER CANCELLED',
  ])
  expect(await ask.told('work.settled.v1')).toHaveLength(waiting)
})

test('who asked for silence under one record is left alone under the other after a merge', async () => {
  const mergedId = await ask.patient({ family: 'Silent', given: ['C'] })
  const survivorId = await ask.patient({ family: 'Silent', given: ['Carl'] })
  await ask.done(dana, 'setContactPreference', {
    patientId: mergedId,
    expectedVersion: 0,
    globalOptOut: true,
  })
  await ask.done(dana, 'setContactPreference', { patientId: survivorId, expectedVersion: 0, language: 'es' })
  const versions = await ask.read(
    jo,
    `{ a: patient(id: "${survivorId}") { version } b: patient(id: "${mergedId}") { version } }`,
  )
  await ask.done(jo, 'mergePatients', {
    survivorId,
    expectedVersion: versions['a'].version,
    mergedId,
    mergedExpectedVersion: versions['b'].version,
    reason: 'one person',
  })
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${survivorId}") { contactPreference { globalOptOut language } } }`,
  )
  expect(patient.contactPreference).toEqual({ globalOptOut: true, language: 'es' })
  await ask.done(jo, 'unmergePatients', {
    survivorId,
    expectedVersion: Number(versions['a'].version) + 1,
    mergedId,
    reason: 'father and son',
  })
  const parted = await ask.read(
    dana,
    `{ survivor: patient(id: "${survivorId}") { contactPreference { globalOptOut language } }
       merged: patient(id: "${mergedId}") { contactPreference { globalOptOut language } } }`,
  )
  expect(parted).toEqual({
    survivor: { contactPreference: { globalOptOut: false, language: 'es' } },
    merged: { contactPreference: { globalOptOut: true, language: null } },
  })
})

/** A stay of somebody that ended on 7 December at noon in New York. */
async function stay(id: string, more: object = {}) {
  const times = { admittedAt: '2026-12-05T10:00:00Z', dischargedAt: '2026-12-07T17:00:00Z' }
  const made = { patientId: id, class: 'IMP', status: 'FINISHED', ...times, ...more }
  return ask.done(dana, 'recordEncounter', made, 'encounter { id version }')
}

async function contacted(
  id: string,
  outcome: string,
  successful: boolean,
  { sensitivity = 'NONE', by = dana.id }: { sensitivity?: 'NONE' | 'BH'; by?: string } = {},
) {
  const at = desk.now().toISOString()
  const about = { episodeId: 'episode_1', encounterId: 'encounter_1', patientId: id }
  const payload = {
    ...about,
    attemptId: 'contact_1',
    by,
    at,
    outcome,
    successful,
    contactDueAt: at,
    onTime: true,
    sensitivity,
  }
  const facts = {
    source: 'care-plans',
    subject: 'episode_1',
    patientId: id,
    occurredAt: desk.now(),
    recordedAt: desk.now(),
  } as const
  await patients.deliver({ id: newId('event'), type: 'transition.contact-recorded.v1', payload, ...facts })
}

test('whoever goes home is followed up without anybody asking; a stay with a label, or one that ends elsewhere, is not', async () => {
  desk.setClock('2026-12-07T18:00:00Z')
  const [home, emergency, moved, hidden] = await Promise.all(
    ['Home', 'Emergency', 'Moved', 'Hidden'].map((given) => ask.patient({ family: 'Stay', given: [given] })),
  )
  const disposition = (code: string) => ({ dischargeDisposition: { code } })
  await stay(home ?? '', disposition('01'))
  await stay(emergency ?? '', { class: 'EMER' })
  await stay(moved ?? '', disposition('03'))
  await stay(hidden ?? '', { ...disposition('01'), sensitivity: 'BH' })
  expect((await attempts(home))[0]).toBe('1 CALL PLANNED')
  expect(await attempts(home)).toHaveLength(6)
  expect(await attempts(emergency)).toHaveLength(3)
  expect(await attempts(moved)).toEqual([])
  expect(await attempts(hidden)).toEqual([])
})

test('a call that is written down with the transition is the call of the program; reached, nobody calls again', async () => {
  const id = await ask.patient({ family: 'Told', given: ['Once'] }, { contactPoints: [PHONE] })
  await stay(id)
  await passTo('2026-12-08T14:00:00Z')
  expect((await attempts(id)).slice(0, 2)).toEqual(['1 CALL CALL_TASK', '2 CALL PLANNED'])
  await contacted(id, 'NO_ANSWER', false)
  expect((await attempts(id)).slice(0, 2)).toEqual(['1 CALL DONE', '2 CALL PLANNED'])
  const before = await attempts(id)
  await contacted(id, 'REACHED', true, { sensitivity: 'BH' }) // after a stay that not everybody may know of
  expect(await attempts(id)).toEqual(before)
  await contacted(id, 'REACHED', true)
  expect((await attempts(id)).slice(1).every((one) => one.endsWith('CANCELLED'))).toBe(true)
})

test('a call says who made it and in whose place, wherever it was written down', async () => {
  const id = await ask.patient({ family: 'Told', given: ['Twice'] }, { contactPoints: [PHONE] })
  await stay(id)
  await passTo('2026-12-08T14:00:00Z')
  await contacted(id, 'NO_ANSWER', false)
  const ida = viewer('ida').id
  const cover = { coveredId: dana.id, coveringId: ida, scope: 'ALL', from: '2026-12-08T15:00:00Z' }
  await ask.done(jo, 'grantCoverage', { ...cover, until: '2026-12-12T05:00:00Z' })
  await passTo('2026-12-08T20:00:00Z')
  const inPlace = { patientId: id, topic: 'post-discharge', channel: 'CALL', outcome: 'LEFT_VOICEMAIL' }
  await ask.done(viewer('ida'), 'recordContactAttempt', inPlace)
  await passTo('2026-12-09T14:00:00Z')
  const { patient: waiting } = await ask.read(
    dana,
    `{ patient(id: "${id}") { contactAttempts { step availableTransitions } } }`,
  )
  expect(waiting.contactAttempts).toContainEqual({
    step: 3,
    availableTransitions: ['DONE', 'CANCELLED'],
  })
  await contacted(id, 'REACHED_CAREGIVER', true, { by: ida })
  const select = 'contactAttempts { step status outcome attemptedBy onBehalfOf availableTransitions }'
  const { patient } = await ask.read(dana, `{ patient(id: "${id}") { ${select} } }`)
  const made = [...patient.contactAttempts].sort((a, b) => a.step - b.step)
  expect(made.slice(0, 4)).toEqual([
    {
      step: 1,
      status: 'DONE',
      outcome: 'NO_ANSWER',
      attemptedBy: dana.id,
      onBehalfOf: null,
      availableTransitions: [],
    },
    {
      step: 2,
      status: 'DONE',
      outcome: 'LEFT_VOICEMAIL',
      attemptedBy: ida,
      onBehalfOf: dana.id,
      availableTransitions: [],
    },
    {
      step: 3,
      status: 'DONE',
      outcome: 'REACHED_CAREGIVER',
      attemptedBy: ida,
      onBehalfOf: dana.id,
      availableTransitions: [],
    },
    {
      step: 4,
      status: 'CANCELLED',
      outcome: null,
      attemptedBy: null,
      onBehalfOf: null,
      availableTransitions: [],
    },
  ])
})

test('who is back in the hospital is not called at home', async () => {
  const id = await ask.patient({ family: 'Back', given: ['Again'] })
  await stay(id)
  expect(await attempts(id)).toHaveLength(6)
  const admitted = {
    class: 'EMER',
    status: 'IN_PROGRESS',
    admittedAt: '2026-12-08T13:00:00Z',
    dischargedAt: null,
  }
  await stay(id, admitted)
  expect((await attempts(id))[5]).toBe('6 LETTER PLANNED')
  await stay(id, { ...admitted, class: 'IMP' })
  expect((await attempts(id)).every((one) => one.endsWith('CANCELLED'))).toBe(true)
})

test('who is named for emergencies is called when the patient cannot be reached, if the patient agreed', async () => {
  const tired = async (recipient: boolean) => {
    const id = await ask.patient({ family: 'Quiet', given: [recipient ? 'Open' : 'Closed'] })
    const person = {
      personId: newId('person'),
      name: { family: 'Ruth' },
      relationship: 'DAU',
      emergencyContact: true,
    }
    const { relatedPerson } = await ask.done(
      dana,
      'addRelatedPerson',
      { patientId: id, ...person },
      'relatedPerson { id }',
    )
    const given = { kind: 'SHARING', form: 'VERBAL', scopes: ['outreach'], purpose: 'TREAT' }
    if (recipient)
      await ask.done(dana, 'recordConsent', { patientId: id, ...given, recipientIds: [relatedPerson.id] })
    for (let times = 0; times < 4; times += 1) await call('NO_ANSWER', id)
    const { patient } = await ask.read(
      dana,
      `{ patient(id: "${id}") { contactAttempts { status denial outcome relatedPerson { id } } } }`,
    )
    const made = patient.contactAttempts.find(
      (one: { relatedPerson: object | null }) => one.relatedPerson !== null,
    )
    return { id, made, relatedPersonId: String(relatedPerson.id) }
  }
  const closed = await tired(false)
  expect(closed.made).toMatchObject({ status: 'SUPPRESSED', denial: 'NO_CONSENT' })
  const open = await tired(true)
  expect(open.made).toEqual({
    status: 'CALL_TASK',
    denial: null,
    outcome: null,
    relatedPerson: { id: open.relatedPersonId },
  })
  expect(await work()).toContain('EMERGENCY_CONTACT_CALL')
  const about = { patientId: open.id, topic: 'post-discharge', channel: 'CALL', outcome: 'REACHED_CAREGIVER' }
  const wrong = await ask.send(dana, 'recordContactAttempt', {
    ...about,
    relatedPersonId: closed.relatedPersonId,
  })
  expect(wrong.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'relatedPersonId'] }])
  const settled = (await ask.told('work.settled.v1')).length
  await ask.done(dana, 'recordContactAttempt', { ...about, relatedPersonId: open.relatedPersonId })
  // The call, and what the care team was to decide because nobody reached the patient.
  expect(await ask.told('work.settled.v1')).toHaveLength(settled + 3)
})

test('a call that no number leads to is a fault of the record, told once to whoever mends it', async () => {
  desk.setClock('2026-12-08T18:00:00Z')
  const id = await ask.patient({ family: 'Unknown', given: ['Number'] })
  await ask.done(dana, 'startOutreachProgram', { patientId: id, program: 'POST_DISCHARGE' })
  const before = (await work()).length
  await passTo('2026-12-09T14:00:00Z')
  expect((await attempts(id))[0]).toBe('1 CALL SUPPRESSED')
  expect((await work()).slice(before)).toContain('CONTACT_DATA_WRONG')
})

test.each([
  ['Vietnamese, asked for', { languages: [{ code: 'vi' }], interpreterNeeded: true }, 'vi', true],
  ['Vietnamese, nobody said', { languages: [{ code: 'vi' }] }, 'vi', true],
  ['Vietnamese, English will do', { languages: [{ code: 'vi' }], interpreterNeeded: false }, 'vi', false],
  ['sign language beside English', { languages: [{ code: 'en' }], interpreterNeeded: true }, 'en', true],
  ['English', {}, 'en', false],
])('a call on the list tells the language and the interpreter: %s', async (who, more, language, needed) => {
  desk.setClock('2026-12-08T18:00:00Z')
  const id = await ask.patient(
    { family: `Call${language}`, given: [who] },
    { contactPoints: [PHONE], ...more },
  )
  await ask.done(dana, 'startOutreachProgram', { patientId: id, program: 'POST_ED' })
  await passTo('2026-12-09T14:00:00Z')
  const listed = async () => {
    const select = 'contactAttempts { step channel status language interpreterNeeded }'
    const { patient } = await ask.read(dana, `{ patient(id: "${id}") { ${select} } }`)
    return patient.contactAttempts.find(({ status }: { status: string }) => status === 'CALL_TASK')
  }
  expect(await listed()).toEqual({
    ...{ step: 1, channel: 'CALL', status: 'CALL_TASK' },
    ...{ language, interpreterNeeded: needed },
  })
  expect(await workOf(id)).toEqual([needed ? 'OUTREACH_CALL_WITH_INTERPRETER' : 'OUTREACH_CALL'])
})

test.each([
  [
    'STOPALL',
    (id: string, from: string) => receiveSms(patients.deps, { from, text: 'StopAll', providerMessageId: id }),
  ],
  [
    'a global opt-out',
    (patientId: string) =>
      ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, globalOptOut: true }),
  ],
])('%s takes back every try of every topic, and the calls leave the list', async (name, optOut) => {
  desk.setClock('2026-12-15T15:00:00Z')
  const value = `+1212555${name === 'STOPALL' ? '0161' : '0162'}`
  const id = await ask.patient(
    { family: 'Enough', given: [name] },
    { contactPoints: [{ system: 'PHONE', use: 'mobile', value }] },
  )
  for (const program of ['POST_ED', 'RPM_NON_REPORTING'])
    await ask.done(dana, 'startOutreachProgram', { patientId: id, program })
  await passTo('2026-12-16T15:00:00Z')
  const calls = (await workOf(id)).length
  expect(calls).toBeGreaterThan(1)
  const before = (await ask.told('work.settled.v1')).length
  await optOut(id, value)
  expect(
    (await attempts(id)).filter((one) => /PLANNED|CALL_TASK/.test(one) && !one.includes('SMS PLANNED')),
  ).toEqual([])
  expect((await ask.told('work.settled.v1')).length - before).toBe(calls)
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${id}") { contactPreference { globalOptOut smsConsents { topic status } } } }`,
  )
  const { globalOptOut, smsConsents } = patient.contactPreference
  expect(globalOptOut || smsConsents).toEqual(name === 'STOPALL' ? [{ topic: '*', status: 'REVOKED' }] : true)
})

test('a program whose days are long over, or years away, is not begun: all its tries would be made at once, or none', async () => {
  desk.setClock('2026-12-20T15:00:00Z')
  const id = await ask.patient({ family: 'Once', given: ['Ola'] })
  const begin = async (startsAt: string) =>
    (await ask.send(dana, 'startOutreachProgram', { patientId: id, program: 'POST_DISCHARGE', startsAt }))
      .userErrors
  const wrong = (message: string) => [{ code: 'INVALID_INPUT', field: ['input', 'startsAt'], message }]
  expect(await begin('2025-12-18T15:00:00Z')).toMatchObject(wrong('must not be more than 30 days ago'))
  expect(await begin('2062-12-20T15:00:00Z')).toMatchObject(wrong('must not be more than 365 days ahead'))
  expect(await attempts(id)).toEqual([])
  expect(await begin('2026-12-18T15:00:00Z')).toEqual([])
})
