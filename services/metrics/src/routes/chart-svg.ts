import { reachOf } from '@baton/auth/reach'
import type { Route, RouteAnswer } from '@baton/service-kit/definition'
import { z } from 'zod'
import type { MetricsDeps } from '../deps.js'
import { drawSvg } from '../charts/draw-svg.js'
import { drawChart } from '../operations/measure/draw-chart.js'

const query = z.object({
  kind: z.enum(['P_CHART', 'RUN_CHART']).default('P_CHART'),
  from: z.iso.date(),
  to: z.iso.date(),
  facilityId: z.string().max(100).optional(),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
})

/** `GET /charts/{code}.svg?kind&from&to`: the chart that `controlChart` answers, as a picture, under the same rules. */
export const chartSvgRoute: Route<MetricsDeps> = {
  method: 'GET',
  path: '/charts/',
  async handle(deps, { path, viewer, requestId }) {
    if (!viewer || reachOf(viewer, 'metricAggregate', 'read') !== 'all') return NOT_FOUND
    const { pathname, searchParams } = new URL(path, 'http://localhost')
    const code = /^\/charts\/([A-Za-z0-9-]+)\.svg$/.exec(pathname)?.[1]
    const asked = query.safeParse(Object.fromEntries(searchParams))
    if (code === undefined) return NOT_FOUND
    if (!asked.success)
      return { status: 400, body: { code: 'BAD_USER_INPUT', message: z.prettifyError(asked.error) } }
    const { theme, ...question } = asked.data
    const drawn = await drawChart({ ...deps, viewer, requestId, extensions: {} }, { code, ...question })
    return drawn ? picture(await drawSvg(drawn, theme)) : NOT_FOUND
  },
}

const NOT_FOUND: RouteAnswer = {
  status: 404,
  body: { code: 'NOT_FOUND', message: 'There is no such chart.' },
}

function picture(data: string): RouteAnswer {
  return {
    status: 200,
    content: { type: 'image/svg+xml; charset=utf-8', data },
    headers: {
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  }
}
