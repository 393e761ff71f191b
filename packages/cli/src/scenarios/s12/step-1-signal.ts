import { toNdjson } from '@baton/synthetic/bundle'
import { importSource, textSource } from '../../import-file.js'
import { Refused } from '../../refused.js'
import type { Step, Story } from '../story.js'
import { charted, CODE, foundStays, YEAR, type Made } from './chart-facts.js'
import { firstRecordOf, MONTHS, yearOfStays } from './population.js'

/** A year of stays arrives; the chart tells the twelfth month from chance. */
export const signal: Step<Made> = {
  title: '1. 1 Dec: the committee sees that November is no chance',
  async run(story) {
    await story.clock.set(new Date('2026-12-01T09:00:00-05:00'))
    const source = textSource('a year of stays', toNdjson(yearOfStays()))
    const report = await importSource(story, source, { as: 'adam' })
    story.check('records rejected', 0, report.rejects.length)
    const facilityId = await hospitalOf(story)
    const chart = await wholeYear(story, facilityId)
    const counts = chart.points.map(({ numerator, denominator }) => `${numerator}/${denominator}`)
    story.check(
      'readmissions by month',
      MONTHS.map(({ readmitted, discharges }) => `${readmitted}/${discharges}`),
      counts,
    )
    const last = chart.points.at(-1)
    story.check('mean of the first eleven months', '0.1198', chart.centreLine?.toFixed(4))
    story.check('upper limit of November', '0.2172', last?.upperLimit?.toFixed(4))
    story.check('rate of November', '0.2400', last?.rate?.toFixed(4))
    story.check('signals of November', ['BEYOND_LIMIT'], last?.signals)
    const others = chart.points.slice(0, -1).flatMap(({ signals }) => signals)
    story.check('signals of the months before', [], others)
    return { facilityId, svgPath: chart.svgPath }
  },
}

async function hospitalOf(story: Story): Promise<string> {
  const mrn = firstRecordOf('2026-11')
  const { patientByIdentifier } = await story.graph.ask('jo', 'stays-of-patient', foundStays, { mrn })
  const id = patientByIdentifier?.encounters.find(({ facility }) => facility)?.facility?.id
  if (id === undefined) throw new Refused('The stays came without their hospital.')
  return id
}

/** The facts travel as events: all of them have arrived when the year counts as many discharges as went in. */
async function wholeYear(story: Story, facilityId: string) {
  const expected = MONTHS.reduce((sum, { discharges }) => sum + discharges, 0)
  const probe = async () => {
    const { controlChart } = await story.graph.ask('jo', 'control-chart', charted, {
      code: CODE,
      ...YEAR,
      facilityId,
    })
    const arrived = controlChart.points.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)
    return arrived === expected ? controlChart : null
  }
  const half = await story.eventually(
    'some facts of the year',
    async () => (await probe().catch(() => null)) ?? false,
  )
  return half === false ? story.eventually('the facts of the year', probe) : half
}
