import type { PublishedMeasure } from '@baton/quality-measures/published-measure'
import type { Subject } from '../domain/measure-case.js'
import { monthUpTo, yearUpTo } from '../domain/measure-snapshot.js'
import type { Days } from '../domain/window.js'

/** A named count beside the rate. */
export interface Beside {
  readonly code: string
  readonly name: string
}

/** An aggregate over the cases of the denominator. */
export interface Statistic {
  readonly code: string
  readonly name: string
  /** UCUM. */
  readonly unit: string
  /** One SQL aggregate over the columns of a case; or several, each with `$FILTER` behind it. */
  readonly sql: string
}

/** How something is measured: words for people, and the SQL that finds the cases. */
export interface Measure {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly definition: string
  readonly initialPopulation: string
  readonly denominator: string
  readonly numerator: string
  readonly exclusions: string
  /** Who is left out only because of what is documented, in words; none when left out. */
  readonly exceptions?: string
  readonly source: string
  readonly version: string
  /** What a case is. */
  readonly subject: Subject
  /** Every reason code that the SQL gives, in words. */
  readonly reasons: Readonly<Record<string, string>>
  /** The reasons for which a case of the initial population is excluded, in the order in which they are shown. */
  readonly excludes?: readonly string[]
  /** The reasons for which a case of the initial population is an exception. */
  readonly excepts?: readonly string[]
  readonly besides: readonly Beside[]
  readonly statistics: readonly Statistic[]
  /** Which instant of a case decides its month; `started_at` when left out. */
  readonly countedAt?: 'done_at' | 'due_at'
  /** Fewer cases than this show no rate, whoever reads; any number does when left out. */
  readonly leastCases?: number
  /** Set where the numbers are made of emergency accesses, of which not everybody may read. */
  readonly ofEmergencies?: true
  /** Whether the result is split by `stratum`. */
  readonly stratified: boolean
  /** The published rules by which cases are worked out before they are read; by `casesSql` alone when left out. */
  readonly published?: PublishedMeasure
  /**
   * The cases of a period: $1 its first instant, $2 the first instant after it, $3 what was known when, `$ZONE` the
   * organization's zone. Columns: id,
   * patient_id, stratum, started_at, due_at, done_at, in_denominator, in_numerator, beside, reason. Numbers and
   * drill-down are both made from it, so they cannot disagree.
   */
  readonly casesSql: string
}

/** The reasons for which cases stand outside the denominator: exclusions first, then exceptions. */
export function leftOutOf({ excludes = [], excepts = [] }: Measure): readonly string[] {
  return [...excludes, ...excepts]
}

/** What is kept of a measure when a day ends: its month up to it, or its year for the measures of CMS, which are of a year. */
export function keptPeriod({ published }: Measure, day: string): Days {
  return published ? yearUpTo(day) : monthUpTo(day)
}

/** The SQL of a measure's cases with the zone of the period's days put in; the zone is configured, never input. */
export function casesSqlOf({ casesSql }: Measure, timeZone: string): string {
  return casesSql.replaceAll('$ZONE', `'${timeZone.replaceAll("'", '')}'`)
}
