import { expect, test } from '@jest/globals'
import { assignment, cancellation, completion, isOpen, TASK_TRANSITIONS, type TaskStatus } from './task.js'

const statuses = Object.keys(TASK_TRANSITIONS) as TaskStatus[] // the keys of the table

test.each(statuses)('from %s a task is completed and cancelled by moves of the table only', (status) => {
  for (const move of [completion({ status }), cancellation({ status })]) {
    if (!move.ok) {
      expect(move.refusal).toMatchObject({
        kind: 'TransitionNotAllowed',
        from: status,
        allowed: TASK_TRANSITIONS[status],
      })
      continue
    }
    let from = status
    for (const to of move.steps) {
      expect(TASK_TRANSITIONS[from]).toContain(to)
      from = to
    }
  }
})

test.each([
  ['REQUESTED', null, 'READY'],
  ['REQUESTED', 'practitioner_1', 'REQUESTED'],
  ['IN_PROGRESS', null, 'IN_PROGRESS'],
  ['READY', 'practitioner_1', 'READY'],
] as const)('a task that is %s, given to %s, is %s', (status, owner, next) => {
  expect(assignment({ status }, owner)).toEqual({ ok: true, status: next })
})

test('closed work changes hands no more', () => {
  expect(statuses.filter((status) => !isOpen({ status }))).toEqual(
    statuses.filter((status) => !assignment({ status }, null).ok),
  )
  expect(isOpen({ status: 'COMPLETED' })).toBe(false)
})
