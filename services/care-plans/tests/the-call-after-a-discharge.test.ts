import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { SCRIPT_QUESTIONS } from '../src/domain/post-discharge-script.js'
import { discharge, lookAfter } from './fixtures.js'

/* What a call after a discharge asks at least, and what a no makes of it (domain.md 7.3). Rosa is discharged on Tue 24 Nov 2026. */
const clock = clockAt('2026-11-24T19:10:00Z')
const dana = viewer('dana')
let service: Awaited<ReturnType<typeof testSubgraph>>
let rosa: string
let episodeId: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
  rosa = newId('patient')
  await lookAfter(service, rosa, 'dana')
  const encounterId = await discharge(service, rosa)
  const rows = await service.db.query('select id from transition_episode where encounter_id = $1', [
    encounterId,
  ])
  episodeId = rows[0].id
  // Wed 25 Nov, 15:00 in New York; Thursday is Thanksgiving.
  clock.set('2026-11-25T20:00:00Z')
})
afterAll(() => service.close())

const EPISODE = `version contacts { outcome answers { question answer } } tasks { code { code } title priority status owner { id } dueAt }`
const RECORD = `mutation ($input: RecordTransitionContactInput!) { recordTransitionContact(input: $input) {
  transitionEpisode { ${EPISODE} } userErrors { code field message } } }`

async function episode() {
  const query = `query ($id: ID!) { transitionEpisode(id: $id) { ${EPISODE} } }`
  return (await service.query(dana, query, { id: episodeId })).data?.['transitionEpisode']
}

async function record(outcome: string, answers: readonly object[] | null) {
  const { version } = await episode()
  const at = clock.now().toISOString()
  const input = { episodeId, expectedVersion: version, at, channel: 'PHONE', outcome, answers }
  const answer = await service.query(dana, RECORD, { input })
  expect(answer.errors).toBeUndefined()
  return answer.data?.['recordTransitionContact']
}

const answered = (changes: Record<string, string> = {}) =>
  SCRIPT_QUESTIONS.map((question) => ({ question, answer: changes[question] ?? 'YES' }))

interface Asked {
  readonly code: { readonly code: string }
}
const askedFor = ({ tasks }: { tasks: readonly Asked[] }) =>
  tasks.filter(({ code }) => code.code.startsWith('post-discharge-'))

test('half a script, a voicemail that answers, and a stranger on the phone are refused, and nothing is kept', async () => {
  const cases: [string, readonly object[]][] = [
    ['REACHED', answered().slice(0, 4)],
    ['VOICEMAIL', answered()],
    ['REACHED', answered({ IDENTITY_CONFIRMED: 'NO' })],
  ]
  for (const [outcome, answers] of cases)
    expect((await record(outcome, answers)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'answers'] },
    ])
  expect((await episode()).contacts).toEqual([])
})

test('each no becomes a task of the coordinator: what cannot wait today, all else by the end of the next business day', async () => {
  const answers = answered({
    ...{ NO_RED_FLAGS: 'NO', MEDICATIONS_OBTAINED: 'NO', TRANSPORT_ARRANGED: 'NO' },
    SERVICES_STARTED: 'NOT_APPLICABLE',
  })
  const { transitionEpisode, userErrors } = await record('REACHED', answers)
  expect(userErrors).toEqual([])
  expect(transitionEpisode.contacts).toEqual([{ outcome: 'REACHED', answers }])
  const common = { status: 'REQUESTED', owner: { id: dana.id } }
  const friday = '2026-11-28T04:59:59.000Z'
  const tasks = askedFor(transitionEpisode)
  expect(tasks).toHaveLength(3)
  for (const one of [
    { code: { code: 'post-discharge-red-flags' }, priority: 'STAT', dueAt: '2026-11-26T04:59:59.000Z' },
    { code: { code: 'post-discharge-medications' }, priority: 'URGENT', dueAt: friday },
    { code: { code: 'post-discharge-transport' }, priority: 'ROUTINE', dueAt: friday },
  ])
    expect(tasks).toContainEqual(expect.objectContaining({ ...one, ...common }))
})

test('what is under way is not asked for twice, and a call without the script keeps none', async () => {
  const again = answered({ TRANSPORT_ARRANGED: 'NO', TEACH_BACK_DONE: 'NO' })
  const { transitionEpisode } = await record('REACHED_CAREGIVER', again)
  expect(askedFor(transitionEpisode)).toHaveLength(4)
  const bare = await record('REACHED', null)
  expect(bare.transitionEpisode.contacts.at(-1).answers).toEqual([])
  expect(askedFor(bare.transitionEpisode)).toHaveLength(4)
})
