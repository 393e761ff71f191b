import { request } from 'undici'
import { z } from 'zod'
import { tokenFor } from '../../token.js'
import type { Step, Story } from '../story.js'
import { CODE, type Made } from './chart-facts.js'

const NOVEMBER = { start: '2026-11-01', end: '2026-11-30' } as const
/** Bytes after which the first download breaks off. */
const BREAKS_OFF = 1_000

const started = z.object({ export: z.object({ id: z.string(), deIdentified: z.boolean() }) })
const file = z.object({
  export: z.object({
    status: z.string(),
    rows: z.number(),
    bytes: z.number(),
    downloadPath: z.string().nullable(),
  }),
})
const row = z.record(z.string(), z.unknown())

/** An analyst takes rows along that tell nobody's identity, and a download that broke off goes on. */
export const takeAlong: Step<Made> = {
  title: '4. Ana takes the cases of November along: no row tells whose it is',
  async run(story) {
    const input = { kind: 'MEASURE_CASES', format: 'NDJSON', measureCode: CODE, period: NOVEMBER }
    const { export: job } = await story.graph.change('ana', 'start-export', started, input)
    story.check('the rows are de-identified', true, job.deIdentified)
    const made = await story.eventually('the file', async () => {
      const { export: seen } = await story.graph.ask('ana', 'export', file, { id: job.id })
      return seen.status === 'COMPLETED' ? seen : null
    })
    const path = made.downloadPath ?? ''
    const whole = await download(story, 'ana', path)
    story.check('bytes of the file', made.bytes, whole.text.length)
    const rows = whole.text
      .trim()
      .split('\n')
      .map((line) => row.parse(JSON.parse(line)))
    story.check('rows of the file', made.rows, rows.length)
    const telling = rows.filter((one) => /patient_|encounter_|\d{4}-\d{2}-\d{2}/.test(JSON.stringify(one)))
    story.check('rows that tell an id or a day', 0, telling.length)
    const rest = await download(story, 'ana', path, `bytes=${BREAKS_OFF}-`)
    story.check('the rest of a download that broke off', 206, rest.status)
    story.check('it goes on where it was', whole.text.slice(BREAKS_OFF), rest.text)
    story.check('Jo fetches what Ana asked for', 404, (await download(story, 'jo', path)).status)
    return {}
  },
}

async function download({ stack }: Story, persona: string, path: string, range?: string) {
  const headers = {
    authorization: `Bearer ${await tokenFor(stack, persona)}`,
    ...(range === undefined ? {} : { range }),
  }
  const response = await request(`${stack.url}${path}`, { headers })
  return { status: response.statusCode, text: await response.body.text() }
}
