import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { ALLOWED, STATUSES, TRANSITIONS, type ReferralStatus } from '../src/domain/transitions.js'
import { ask, dana, harbor, reached, startReferrals, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
  await start.subgraph.deliver(reached(start.linh, '2026-12-02T14:10:00.000Z'))
})
afterAll(() => start.subgraph.close())

/** The shortest way from DRAFT to every state. */
function wayTo(target: ReferralStatus): readonly ReferralStatus[] {
  const ways: ReferralStatus[][] = [['DRAFT']]
  for (const way of ways) {
    const last = way.at(-1) ?? 'DRAFT'
    if (last === target) return way.slice(1)
    for (const next of ALLOWED[last]) if (!way.includes(next)) ways.push([...way, next])
  }
  throw new Error(`no way to ${target}`)
}

/** A referral of Linh's to Harbor that stands in a state, put there step by step. */
async function referralIn(status: ReferralStatus): Promise<string> {
  const id = newId('referral')
  const { db } = start.subgraph
  await db.query(
    `insert into referral (id, patient_id, agency_id, category, priority, status, requested_by, created_at, sent_at)
     values ($1, $2, $3, 'SOCIAL', 'ROUTINE', 'DRAFT', $4, now(), now())`,
    [id, start.linh, harbor.agencyId, dana.id],
  )
  for (const step of wayTo(status)) {
    await db.query(
      `update referral set status = $2, evidence = 'DOCUMENT', version = version + 1 where id = $1`,
      [id, step],
    )
  }
  return id
}

const MUTATIONS = {
  SEND: { mutation: 'sendReferral', who: dana, more: {} },
  CANCEL: { mutation: 'cancelReferral', who: dana, more: { reason: 'OTHER' } },
  ACCEPT: { mutation: 'acceptReferral', who: harbor, more: {} },
  REJECT: { mutation: 'rejectReferral', who: harbor, more: { reason: 'OTHER' } },
  WAITLIST: { mutation: 'waitlistReferral', who: harbor, more: { position: 2 } },
  START: { mutation: 'startService', who: harbor, more: {} },
  COMPLETE: { mutation: 'completeService', who: harbor, more: {} },
  REOPEN: { mutation: 'reopenReferral', who: dana, more: { reason: 'NOT_DELIVERED' } },
  VERIFY: {
    mutation: 'verifyClosure',
    who: dana,
    more: { evidence: 'PATIENT_CONFIRMATION', confirmedAt: '2026-12-02T14:10:00Z' },
  },
  CLOSE: { mutation: 'verifyClosure', who: dana, more: { outcome: 'UNSUCCESSFUL', reason: 'OTHER' } },
} as const satisfies Partial<Record<keyof typeof TRANSITIONS, object>>

test('the table of the database is the table of the domain', async () => {
  const rows: { from: string | null; to: string }[] = await start.subgraph.db.query(
    `select from_status as "from", to_status as "to" from referral_transition where from_status is not null`,
  )
  const inDatabase = rows.map(({ from, to }) => `${from} ${to}`).sort()
  const inDomain = STATUSES.flatMap((from) => ALLOWED[from].map((to) => `${from} ${to}`)).sort()
  expect(inDatabase).toEqual(inDomain)
})

test.each(STATUSES)(
  'a referral that is %s takes the steps of the table and refuses all others without a trace',
  async (status) => {
    for (const [name, { mutation, who, more }] of Object.entries(MUTATIONS)) {
      const rule = TRANSITIONS[name as keyof typeof TRANSITIONS] // the keys of the table above
      const from: readonly string[] = 'from' in rule ? rule.from : STATUSES
      const { to } = rule
      const id = await referralIn(status)
      const before = await traceOf(id)
      const input = { referralId: id, expectedVersion: before.referral.version, ...more }
      const { referral, userErrors } = await ask(start, who, { mutation, input })
      if (ALLOWED[status].includes(to) && from.includes(status)) {
        expect(referral.status).toBe(to)
      } else {
        expect(userErrors).toMatchObject([
          { __typename: 'TransitionNotAllowed', from: status, requested: to },
        ])
        expect(await traceOf(id)).toEqual(before)
      }
    }
  },
)

test.each(STATUSES)(
  'the database lets no program take a referral that is %s where the table does not',
  async (status) => {
    for (const to of STATUSES.filter((other) => other !== status && !ALLOWED[status].includes(other))) {
      const id = await referralIn(status)
      const forced = start.subgraph.db.query(
        `update referral set status = $2, evidence = 'DOCUMENT', version = version + 1 where id = $1`,
        [id, to],
      )
      await expect(forced).rejects.toThrow(/not allowed/)
    }
  },
)

test('the database lets no program begin elsewhere, lose an update or rewrite history', async () => {
  const { db } = start.subgraph
  const id = await referralIn('SENT')
  await expect(db.query(`update referral set priority = 'STAT' where id = $1`, [id])).rejects.toThrow(
    /version/,
  )
  await expect(db.query(`update referral_status_change set reason = 'OTHER'`)).rejects.toThrow(
    /permission denied/,
  )
  await expect(db.query(`delete from referral_status_change`)).rejects.toThrow(/permission denied/)
  await expect(
    db.query(
      `insert into referral (id, patient_id, agency_id, category, priority, status, requested_by, created_at)
       values ('x', 'p', $1, 'SOCIAL', 'ROUTINE', 'ACCEPTED', 'd', now())`,
      [harbor.agencyId],
    ),
  ).rejects.toThrow(/not allowed/)
})

/** All that a step could have written. */
async function traceOf(id: string) {
  const { db } = start.subgraph
  const [referral] = await db.query(`select * from referral where id = $1`, [id])
  const steps = await db.query(`select * from referral_status_change where referral_id = $1`, [id])
  const told = await db.query(`select id from outbox where subject = $1`, [id])
  return { referral, steps, told }
}

test('a merge takes a referral along without a step or a version; its patient changes in no other way', async () => {
  const { db } = start.subgraph
  const id = await referralIn('ACCEPTED')
  const before = (await db.query(`select patient_id, version from referral where id = $1`, [id]))[0]
  await db.query(`select move_patient_rows($1, 'patient_survivor')`, [start.linh])
  const after = await db.query(`select patient_id, version, status from referral where id = $1`, [id])
  expect(after).toEqual([{ patient_id: 'patient_survivor', version: before.version, status: 'ACCEPTED' }])
  const both = `update referral set patient_id = 'patient_other', status = 'SERVICE_COMPLETED', version = version + 1
    where id = $1`
  await expect(db.query(both, [id])).rejects.toThrow('by a merge alone')
  await db.query('select move_patient_rows_back($1)', [start.linh])
  expect(await db.query(`select patient_id from referral where id = $1`, [id])).toEqual([
    { patient_id: before.patient_id },
  ])
})
