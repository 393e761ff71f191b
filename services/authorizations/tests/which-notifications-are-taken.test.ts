import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { signature } from '@baton/payer-simulator/notify'
import { payerNotifications } from '../src/inbound/payer-notifications.js'
import { watched } from '../src/watched.js'
import { read, startWorld, submitted, type World } from './fixtures.js'

const SECRETS = { SUMMIT: 'the secret of Summit', BRIGHT: 'the secret of Bright State' }
let world: World
let trace: string
let id: string
beforeAll(async () => {
  const ways = Object.entries(SECRETS).map(([code, notificationSecret]) => [code, { notificationSecret }])
  world = await startWorld(undefined, {}, Object.fromEntries(ways))
  ;({ id, trace } = await submitted(world))
  await world.work()
})
afterAll(() => world.close())

interface Told {
  payer?: string
  secret?: string
  subscription?: string
  trace?: string
  type?: string
  secondsAgo?: number
  /** The body that is sent in place of the one that was signed. */
  tampered?: boolean
}

/** A payer tells that the first line is certified. */
async function tell(told: Told = {}): Promise<{ status: number; recorded?: number }> {
  const { payer = 'SUMMIT', secret = SECRETS.SUMMIT, subscription = 'baton-summit', secondsAgo = 0 } = told
  const body = JSON.stringify(news({ subscription, ...told }))
  const signed = signature(secret, body, Math.floor(Date.now() / 1_000) - secondsAgo)
  const sent = told.tampered ? body.replace('AUTH0001', 'AUTH0002') : body
  const { status, body: said } = await payerNotifications.handle(world.service.deps, {
    path: `/in/payers/${payer}/notifications`,
    headers: { 'x-payer-signature': signed },
    viewer: null,
    requestId: 'request_test',
    body: Buffer.from(sent),
    stream: new IncomingMessage(new Socket()),
  })
  return { status, ...(status === 200 ? { recorded: Object(said).recorded } : {}) }
}

function news({ subscription, type = 'event-notification', trace: about = trace }: Told): object {
  const parameter = [
    { name: 'subscription', valueReference: { reference: `Subscription/${subscription}` } },
    { name: 'type', valueCode: type },
  ]
  const head = { resource: { resourceType: 'Parameters', parameter } }
  const decision = type === 'event-notification' ? [{ resource: answerAbout(about) }] : []
  return { resourceType: 'Bundle', type: 'history', entry: [head, ...decision] }
}

const PAS = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition'

function answerAbout(about: string): object {
  const reviewAction = [
    {
      url: `${PAS}/extension-reviewActionCode`,
      valueCodeableConcept: { coding: [{ system: 'https://codesystem.x12.org/005010/306', code: 'A1' }] },
    },
    { url: 'number', valueString: 'AUTH0001' },
  ]
  const review = { extension: [{ url: `${PAS}/extension-reviewAction`, extension: reviewAction }] }
  return {
    resourceType: 'ClaimResponse',
    status: 'active',
    use: 'preauthorization',
    outcome: 'complete',
    extension: [
      {
        url: `${PAS}/extension-claimResponseReviewer`,
        extension: [{ url: 'wasHumanReviewedFlag', valueBoolean: true }],
      },
    ],
    created: '2026-11-24T20:00:00Z',
    identifier: [{ system: 'urn:trnorg:11234567893', value: about }],
    item: [{ itemSequence: 1, adjudication: [review] }],
  }
}

test.each<[string, Told, number]>([
  ['signed with the secret of another payer', { secret: SECRETS.BRIGHT }, 401],
  ['signed before it was changed', { tampered: true }, 401],
  ['signed six minutes ago', { secondsAgo: 360 }, 401],
  ['of another subscription', { subscription: 'baton-bright' }, 401],
  ['at the address of a payer that there is not', { payer: 'NOBODY' }, 401],
  [
    'of a payer about a request to another',
    { payer: 'BRIGHT', secret: SECRETS.BRIGHT, subscription: 'baton-bright' },
    404,
  ],
  ['about no request of ours', { trace: 'HVNOBODYS' }, 404],
  ['of an unknown type', { type: 'gossip' }, 400],
])('a notification %s is answered %j with %i and changes nothing', async (_, told, status) => {
  expect(await tell(told)).toEqual({ status })
  expect(await read(world, id)).toMatchObject({ status: 'PENDED', ledger: [] })
})

test('who was not believed is kept for the audit, without what was said, and nobody can unmake it', async () => {
  const { db } = world.service
  const kept = `select payer_code as "payer", reason, request_id as "request", length(body_hash) as "hash"
    from refused_notification order by at, id`
  const of = (payer: string | null, reason: string) => ({ payer, reason, request: 'request_test', hash: 64 })
  expect(await db.query(kept)).toEqual([
    of('SUMMIT', 'SIGNATURE'),
    of('SUMMIT', 'SIGNATURE'),
    of('SUMMIT', 'SIGNATURE'),
    of('SUMMIT', 'SUBSCRIPTION'),
    of(null, 'PAYER_UNKNOWN'),
  ])
  await expect(db.query('delete from refused_notification')).rejects.toThrow('permission denied')
  const numbers = watched.find(({ name }) => name === 'baton_refused_notifications')
  if (!numbers || !('read' in numbers)) throw new Error('nobody watches them')
  expect(await numbers.read(world.service.deps)).toEqual({ last_hour: 5 })
})

test('handshakes and heartbeats of our subscription are taken and say nothing', async () => {
  for (const type of ['handshake', 'heartbeat'])
    expect(await tell({ type })).toEqual({ status: 200, recorded: 0 })
  expect((await read(world, id)).status).toBe('PENDED')
})

test('the right one is taken four minutes late, once, however often it comes and many at once', async () => {
  expect(await tell({ secondsAgo: 240 })).toEqual({ status: 200, recorded: 1 })
  const again = await Promise.all([tell(), tell(), tell()])
  expect(again.map(({ recorded }) => recorded)).toEqual([0, 0, 0])
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'APPROVED', authorizationNumber: 'AUTH0001', ledger: [{ units: 9 }] })
  expect(now.determinations.at(-1)).toMatchObject({ actionCode: 'A1', humanReviewed: true })
})
