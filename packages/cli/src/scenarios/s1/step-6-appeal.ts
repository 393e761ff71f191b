import { act, pathOf, until } from '../authorizations/one-case.js'
import { localTime } from '../local-time.js'
import type { Step } from '../story.js'
import type { Made } from './facts.js'

const period = { from: '2026-12-02', to: '2027-01-30' }

/** The denial of home health is appealed and overturned: nine nursing and six therapy visits. */
export const appeal: Step<Made> = {
  title: '6. 30 Nov to 2 Dec: the denial of home health is appealed and overturned',
  async run(story, { homeHealthId: id = '' }) {
    await story.clock.set(new Date('2026-11-30T11:00:00-05:00'))
    const input = { reason: 'Homebound status is documented in the visit of 30 November', filer: 'PHYSICIAN' }
    const filed = await act(
      story,
      { persona: 'dana', name: 'file-appeal', id },
      { ...input, priority: 'EXPEDITED' },
    )
    story.check('appealed', 'APPEALED', filed.status)
    story.check('decision due', '2026-12-03 11:00', localTime(filed.appeals[0]?.dueAt ?? null))
    await story.clock.set(new Date('2026-12-02T16:20:00-05:00'))
    const lines = [
      { sequence: 1, actionCode: 'A1', quantity: 9, ...period },
      { sequence: 2, actionCode: 'A1', quantity: 6, ...period },
    ]
    await act(
      story,
      { persona: 'dana', name: 'record-appeal-decision', id },
      { outcome: 'OVERTURNED', lines },
    )
    const won = await until(story, id, 'APPROVED')
    story.check(
      'visits: nursing, therapy',
      [9, 6],
      won.serviceLines.map(({ units }) => units?.approved),
    )
    story.check('from and to', period, won.serviceLines[0]?.approvedPeriod)
    const path = pathOf(won)
    story.check(
      'the path',
      ['DENIED', 'APPEALED', 'OVERTURNED', 'APPROVED'],
      path.slice(path.indexOf('DENIED')),
    )
    const [level] = won.appeals
    const hours = (Date.parse(level?.decidedAt ?? '') - Date.parse(level?.filedAt ?? '')) / 3_600_000
    story.check('hours from filing to decision', 53.33, Math.round(hours * 100) / 100)
    return {}
  },
}
