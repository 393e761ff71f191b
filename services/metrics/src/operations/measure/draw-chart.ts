import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import { audienceOf } from '../../domain/audience.js'
import type { ChartKind, ControlChart, MonthCount } from '../../domain/control-chart.js'
import { chartOf } from '../../domain/control-chart.js'
import { monthsBetween } from '../../domain/months.js'
import type { PdsaCycle } from '../../domain/quality-project.js'
import { suppressMonths } from '../../domain/suppress-months.js'
import type { Measure } from '../../measures/measure.js'
import { countByMonth } from '../../storage/monthly-counts.js'
import { listCycles, listProjects } from '../../storage/quality-projects.js'
import { checkedWindow } from './checked-window.js'
import { countPublishedMeasure } from './count-published-measure.js'
import { measureFor } from './measure-for.js'

/** Which measure, drawn how, over which months. */
export interface ChartQuestion {
  readonly code: string
  readonly kind: ChartKind
  /** Some day of the first month. */
  readonly from: string
  /** Some day of the last month. */
  readonly to: string
  readonly facilityId?: string | null | undefined
}

/** A change that was tried, where it stands on the chart. */
export interface Annotation {
  readonly day: string
  readonly label: string
  readonly projectId: string
}

/** A chart as it is shown. */
export interface DrawnChart {
  readonly measure: Measure
  readonly chart: ControlChart
  readonly annotations: readonly Annotation[]
  readonly suppressed: boolean
  readonly question: ChartQuestion
}

/** The chart of a measure by month; null where the viewer is shown no number of it (`measureFor`). */
export async function drawChart(
  request: MetricsRequest,
  question: ChartQuestion,
): Promise<DrawnChart | null> {
  const viewer = requireViewer(request)
  const reader = { viewer, now: request.clock.now() }
  const measure = measureFor(reader, question.code)
  if (!measure) return null
  const months = monthsBetween(question.from, question.to)
  const window = checkedWindow(request, { start: months.first, end: months.lastDay }, null)
  const audience = audienceOf(reader)
  await countPublishedMeasure(request, measure, { audience, window })
  const { organizationTimeZone: timeZone } = request
  const counted = await countByMonth(request.db, measure, {
    audience,
    window,
    timeZone,
    facilityId: question.facilityId ?? null,
  })
  const cycles = await cyclesOf(request, measure, months)
  const restarts = cycles.flatMap(({ newBaseline, startedOn }) =>
    newBaseline ? [`${startedOn.slice(0, 7)}-01`] : [],
  )
  const chart = chartOf(question.kind, everyMonth(months.all, counted), restarts)
  const shown = audience === 'ORGANIZATION' ? suppressMonths(chart) : { chart, suppressed: false }
  const annotations = cycles.map(({ startedOn, change, projectId }): Annotation => ({
    day: startedOn,
    label: change,
    projectId,
  }))
  return { measure, question, annotations, ...shown }
}

function everyMonth(months: readonly string[], counted: readonly MonthCount[]): readonly MonthCount[] {
  const byMonth = new Map(counted.map((count) => [count.month, count]))
  return months.map((month) => byMonth.get(month) ?? { month, numerator: 0, denominator: 0 })
}

/** The changes that were tried in these months. */
async function cyclesOf(
  { db }: MetricsRequest,
  { code }: Measure,
  { first, lastDay }: { first: string; lastDay: string },
): Promise<readonly PdsaCycle[]> {
  const projects = await listProjects(db, code)
  const cycles = await listCycles(
    db,
    projects.map(({ id }) => id),
  )
  return cycles.filter(({ startedOn }) => startedOn >= first && startedOn <= lastDay)
}
