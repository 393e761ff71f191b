import type { Measure } from '../measures/measure.js'
import type { Slicing } from '../storage/measure-tally.js'
import type { Tally } from './counts.js'
import type { Days, Window } from './window.js'

/** What a measure came to, as far as the viewer may see it. */
export interface MeasureResult {
  readonly measure: Measure
  readonly days: Days
  readonly timeZone: string
  readonly window: Window
  readonly slicing: Slicing
  readonly tally: Tally
  readonly suppressed: boolean
}
