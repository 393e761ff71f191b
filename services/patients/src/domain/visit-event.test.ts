import { expect, test } from '@jest/globals'
import type { Visit, VisitEvent, VisitFacts, VisitOutcome } from './visit.js'
import { applyVisitMessage } from './visit-event.js'

const nothingSaid: VisitFacts = {
  class: 'IMP',
  admittedAt: null,
  dischargedAt: null,
  dischargeDisposition: null,
  admitSource: null,
  priority: null,
  reason: null,
  location: null,
  facilityId: null,
  facilityName: null,
  practitionerId: null,
  practitionerName: null,
  participants: [],
  cleared: [],
}

/** `EVENT hour`, with facts where they matter; all on one day. */
interface Told {
  readonly event: VisitEvent
  readonly hour: number
  readonly facts?: Partial<VisitFacts>
}

function at(hour: number): Date {
  return new Date(Date.UTC(2026, 10, 24, hour))
}

function play(told: readonly Told[]): VisitOutcome {
  let visit: Visit | null = null
  let last: VisitOutcome = { ok: false, reason: 'nothing was told' }
  for (const { event, hour, facts } of told) {
    last = applyVisitMessage(visit, {
      event,
      occurredAt: at(hour),
      recordedAt: at(hour),
      readAt: at(hour),
      facts: { ...nothingSaid, ...facts },
    })
    if (!last.ok) return last
    visit = last.visit
  }
  return last
}

function standing(outcome: VisitOutcome) {
  if (!outcome.ok) return outcome.reason
  const { status, admittedAt, dischargedAt, inferredAdmit, class: kind } = outcome.visit.encounter
  return {
    status,
    class: kind,
    from: admittedAt?.getUTCHours() ?? null,
    to: dischargedAt?.getUTCHours() ?? null,
    inferredAdmit,
  }
}

const admit = { event: 'ADMIT', hour: 1 } as const
const discharge = { event: 'DISCHARGE', hour: 5 } as const

test.each<[string, readonly Told[], object | string]>([
  ['an admission', [admit], { status: 'IN_PROGRESS', class: 'IMP', from: 1, to: null, inferredAdmit: false }],
  [
    'a stay with a move',
    [admit, { event: 'TRANSFER', hour: 3, facts: { location: 'ICU' } }, discharge],
    { status: 'FINISHED', class: 'IMP', from: 1, to: 5, inferredAdmit: false },
  ],
  [
    'a discharge before its admission',
    [discharge],
    { status: 'FINISHED', class: 'IMP', from: 5, to: 5, inferredAdmit: true },
  ],
  [
    'a discharge before its admission that tells when that was, and the admission',
    [{ ...discharge, facts: { admittedAt: at(1) } }, admit],
    { status: 'FINISHED', class: 'IMP', from: 1, to: 5, inferredAdmit: false },
  ],
  [
    'a move of a stay that nobody told of, and a discharge that tells when it began',
    [
      { event: 'TRANSFER', hour: 3 },
      { ...discharge, facts: { admittedAt: at(1) } },
    ],
    { status: 'FINISHED', class: 'IMP', from: 1, to: 5, inferredAdmit: false },
  ],
  [
    'the admission that comes after the discharge',
    [discharge, admit],
    { status: 'FINISHED', class: 'IMP', from: 1, to: 5, inferredAdmit: false },
  ],
  [
    'a discharge that is cancelled',
    [admit, discharge, { event: 'CANCEL_DISCHARGE', hour: 6 }],
    { status: 'IN_PROGRESS', class: 'IMP', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'a discharge that comes after its cancellation',
    [admit, { event: 'CANCEL_DISCHARGE', hour: 6 }, discharge],
    { status: 'IN_PROGRESS', class: 'IMP', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'a discharge anew',
    [admit, discharge, { event: 'CANCEL_DISCHARGE', hour: 6 }, { event: 'DISCHARGE', hour: 8 }],
    { status: 'FINISHED', class: 'IMP', from: 1, to: 8, inferredAdmit: false },
  ],
  [
    'a cancelled admission',
    [admit, { event: 'CANCEL_ADMIT', hour: 2 }],
    { status: 'CANCELLED', class: 'IMP', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'an admission that comes after its cancellation',
    [{ event: 'CANCEL_ADMIT', hour: 2 }, admit],
    { status: 'CANCELLED', class: 'IMP', from: null, to: null, inferredAdmit: false },
  ],
  [
    'a plan that comes true',
    [{ event: 'PREADMIT', hour: 0, facts: { class: 'AMB' } }, { event: 'RECLASSIFY', hour: 1 }, admit],
    { status: 'IN_PROGRESS', class: 'IMP', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'a plan whose discharge comes before the admission',
    [{ event: 'PREADMIT', hour: 0, facts: { admittedAt: at(3) } }, discharge],
    { status: 'FINISHED', class: 'IMP', from: 5, to: 5, inferredAdmit: true },
  ],
  [
    'a plan whose discharge tells the admission, earlier than was planned',
    [
      { event: 'PREADMIT', hour: 0, facts: { admittedAt: at(9) } },
      { ...discharge, facts: { admittedAt: at(2) } },
    ],
    { status: 'FINISHED', class: 'IMP', from: 2, to: 5, inferredAdmit: false },
  ],
  [
    'a plan whose admission comes after the discharge',
    [{ event: 'PREADMIT', hour: 0, facts: { admittedAt: at(3) } }, discharge, { event: 'ADMIT', hour: 4 }],
    { status: 'FINISHED', class: 'IMP', from: 4, to: 5, inferredAdmit: false },
  ],
  [
    'a plan, and a patient who is moved',
    [
      { event: 'PREADMIT', hour: 0, facts: { admittedAt: at(3) } },
      { event: 'TRANSFER', hour: 4 },
    ],
    { status: 'IN_PROGRESS', class: 'IMP', from: 4, to: null, inferredAdmit: true },
  ],
  [
    'a plan, and a discharge that is cancelled',
    [
      { event: 'PREADMIT', hour: 0, facts: { admittedAt: at(3) } },
      { event: 'CANCEL_DISCHARGE', hour: 6 },
    ],
    { status: 'IN_PROGRESS', class: 'IMP', from: 6, to: null, inferredAdmit: true },
  ],
  [
    'an update with an earlier admission',
    [admit, { event: 'UPDATE', hour: 2, facts: { admittedAt: at(0) } }],
    { status: 'IN_PROGRESS', class: 'IMP', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'an update of a stay that nobody told of',
    [{ event: 'UPDATE', hour: 2 }],
    { status: 'IN_PROGRESS', class: 'IMP', from: 2, to: null, inferredAdmit: true },
  ],
  [
    'an emergency that is admitted under its number',
    [
      { ...admit, facts: { class: 'EMER' } },
      { event: 'ADMIT', hour: 3 },
    ],
    { status: 'IN_PROGRESS', class: 'IMP', from: 3, to: null, inferredAdmit: false },
  ],
  [
    'an update and a discharge that name another class',
    [
      { ...admit, facts: { class: 'AMB' } },
      { event: 'UPDATE', hour: 2, facts: { class: 'EMER' } },
      discharge,
    ],
    { status: 'FINISHED', class: 'IMP', from: 1, to: 5, inferredAdmit: false },
  ],
  [
    'a message that names no class',
    [
      { ...admit, facts: { class: 'EMER' } },
      { event: 'UPDATE', hour: 2, facts: { class: null } },
    ],
    { status: 'IN_PROGRESS', class: 'EMER', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'a plan and a pre-admission that come after the visit began',
    [admit, { event: 'PREADMIT', hour: 2, facts: { class: 'AMB' } }],
    { status: 'IN_PROGRESS', class: 'IMP', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'a plan that becomes a stay by a change of class',
    [
      { event: 'PREADMIT', hour: 0, facts: { class: 'AMB', admittedAt: at(9) } },
      { event: 'RECLASSIFY', hour: 4 },
    ],
    { status: 'IN_PROGRESS', class: 'IMP', from: 4, to: null, inferredAdmit: true },
  ],
  [
    'a discharge whose time is corrected',
    [admit, discharge, { event: 'UPDATE', hour: 7, facts: { dischargedAt: at(4) } }],
    { status: 'FINISHED', class: 'IMP', from: 1, to: 4, inferredAdmit: false },
  ],
  [
    'an update that tells a discharge of a visit that runs',
    [admit, { event: 'UPDATE', hour: 7, facts: { dischargedAt: at(4) } }],
    { status: 'IN_PROGRESS', class: 'IMP', from: 1, to: null, inferredAdmit: false },
  ],
  [
    'an admission after the discharge, later in time',
    [admit, discharge, { event: 'ADMIT', hour: 7 }],
    'The visit ended before this admission: cancel the discharge (A13) first, or send another visit number (PV1-19).',
  ],
  [
    'a discharge of a cancelled admission',
    [admit, { event: 'CANCEL_ADMIT', hour: 2 }, discharge],
    'The admission of this visit was cancelled: a discharge needs an admission (A01) first.',
  ],
  [
    'a discharge before the admission in time',
    [{ ...admit, facts: { admittedAt: at(9) } }, discharge],
    'The discharge (PV1-45) comes before the admission (PV1-44).',
  ],
])('%s', (_, told, expected) => {
  expect(standing(play(told))).toEqual(expected)
})

test.each([
  ['ACUTE', 'IMP', 'ACUTE'],
  ['OBSENC', 'AMB', 'OBSENC'],
  ['OBSENC', 'IMP', 'IMP'],
  ['AMB', 'IMP', 'IMP'],
])('a stay known as %s of which a message says %s is %s', (known, named, expected) => {
  const outcome = play([
    { ...admit, facts: { class: known } },
    { event: 'UPDATE', hour: 2, facts: { class: named } },
  ])
  expect(standing(outcome)).toMatchObject({ class: expected })
})

const nextWeek = new Date(Date.UTC(2026, 11, 1, 9))

test('an update that expects an admission another day plans a visit, and does not begin one', () => {
  const update = { event: 'UPDATE', hour: 10, facts: { admittedAt: nextWeek } } as const
  expect(play([update])).toMatchObject({ ok: true, visit: { encounter: { status: 'PLANNED' } } })
  expect(play([{ event: 'PREADMIT', hour: 9 }, update])).toMatchObject({
    ok: true,
    visit: { encounter: { status: 'PLANNED', admittedAt: nextWeek } },
  })
  expect(play([{ event: 'ADMIT', hour: 9 }, update])).toEqual({
    ok: false,
    reason: 'PV1-44 lies in the future, but the visit has begun.',
  })
})

test('an admission that comes after a discharge which told of it adds what nobody has told yet, and moves nothing', () => {
  const told = { ...discharge, facts: { admittedAt: at(1), location: '4E 12' } }
  const source = { system: null, code: '7', display: null }
  const late = { ...admit, facts: { admitSource: source, location: 'ED 1', admittedAt: at(0) } }
  const outcome = play([told, late])
  expect(outcome).toMatchObject({
    effect: 'the admission said more',
    visit: {
      lastEvent: 'DISCHARGE',
      encounter: { admitSource: source, location: '4E 12', admittedAt: at(1) },
    },
  })
  expect(play([told, late, late])).toMatchObject({
    effect: 'nothing changed: a later discharge was told before',
  })
})
