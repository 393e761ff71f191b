import { parse, View } from 'vega'
import type { DrawnChart } from '../operations/measure/draw-chart.js'
import { chartSpec } from './chart-spec.js'

/** In which surroundings a picture will be seen: as the reader's system says, or always the one. */
export type Theme = 'auto' | 'light' | 'dark'

const LIGHT =
  '--paper:#ffffff;--ink:#1b1f24;--faint:#6b7280;--grid:#e8eaed;--line:#1f5fbf;--alarm:#b3261e;--note:#7a4f01'
const DARK =
  '--paper:#14181d;--ink:#e6e9ee;--faint:#9aa3ae;--grid:#2a3038;--line:#7fb2ff;--alarm:#ff8a80;--note:#f2c063'

/** A chart as a picture that reads well in light and dark. */
export async function drawSvg(drawn: DrawnChart, theme: Theme): Promise<string> {
  const view = new View(parse(chartSpec(drawn)), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return svg.replace(
    /^(<svg[^>]*>)/,
    `$1${styleOf(theme)}<rect width="100%" height="100%" fill="var(--paper)"/>`,
  )
}

function styleOf(theme: Theme): string {
  if (theme !== 'auto') return `<style>svg{${theme === 'dark' ? DARK : LIGHT}}</style>`
  return `<style>svg{${LIGHT}}@media (prefers-color-scheme:dark){svg{${DARK}}}</style>`
}
