import { localDateOf, type LocalDate } from '@baton/clinical/calendar/local-time'
import type { ClinicalFact, FactCode } from '@baton/fhir/facts/clinical-fact'
import { sameCode } from './code-systems.js'
import type { ValueSets } from './value-sets.js'

/** Calendar days, both of which count. Open where nothing tells. */
export interface DaySpan {
  readonly from: LocalDate
  /** Null while it lasts. */
  readonly to: LocalDate | null
}

/** The measurement period: calendar days, both of which count. */
export interface MeasurementPeriod {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** What a chart is read with. */
export interface ChartTools {
  readonly valueSets: ValueSets
  readonly period: MeasurementPeriod
  /** The IANA zone in which days are told apart. */
  readonly timeZone: string
}

/** The facts of one patient, asked in the terms of a measure. */
export class Chart {
  readonly #byType = new Map<string, ClinicalFact[]>()

  readonly tools: ChartTools

  constructor(facts: readonly ClinicalFact[], tools: ChartTools) {
    this.tools = tools
    for (const fact of facts) {
      const same = this.#byType.get(fact.type)
      if (same) same.push(fact)
      else this.#byType.set(fact.type, [fact])
    }
  }

  /** The measurement period. */
  get period(): MeasurementPeriod {
    return this.tools.period
  }

  /** Every fact of a resource type. */
  all(type: string): readonly ClinicalFact[] {
    return this.#byType.get(type) ?? []
  }

  /** The facts of a type whose codes stand in one of the value sets. */
  coded(type: string, ...valueSets: readonly string[]): readonly ClinicalFact[] {
    return this.all(type).filter(({ codes }) => this.inAny(valueSets, codes))
  }

  /** Whether codes stand in one of the value sets. */
  inAny(valueSets: readonly string[], codes: readonly FactCode[] | undefined): boolean {
    return valueSets.some((oid) => this.tools.valueSets.contains(oid, codes))
  }

  /** The calendar day of an instant. */
  day(instant: string): LocalDate {
    return localDateOf(new Date(instant), this.tools.timeZone)
  }

  /** The days of a fact; null when nothing tells when it was. What has begun and not ended is open. */
  days({ type, start, end, noted, ongoing }: ClinicalFact): DaySpan | null {
    const from = start ?? end ?? noted
    if (from === undefined) return null
    const goesOn = end === undefined && (ongoing === true || type === 'Encounter')
    return { from: this.day(from), to: goesOn ? null : this.day(end ?? from) }
  }

  /** The day on which a fact was last the case: its end, or its beginning where no end is told. */
  lastDay({ start, end, noted }: ClinicalFact): LocalDate | null {
    const at = end ?? start ?? noted
    return at === undefined ? null : this.day(at)
  }

  /** Whole years of age on a day; null without a birth date. */
  ageOn(day: LocalDate): number | null {
    const born = this.all('Patient').find(({ bornOn }) => bornOn !== undefined)?.bornOn
    if (born === undefined) return null
    const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
    return day.slice(5) < born.slice(5) ? years - 1 : years
  }

  /** The administrative gender of the patient, as FHIR codes it; null where nothing tells. */
  sex(): string | null {
    return this.all('Patient').flatMap(({ values }) => values ?? [])[0]?.code ?? null
  }

  /** Whether some days share a day with the period. */
  overlapsPeriod(span: DaySpan | null): boolean {
    return span !== null && overlaps(span, this.period)
  }

  /** Whether all of the days lie in the period. */
  withinPeriod(span: DaySpan | null): boolean {
    return span?.to != null && span.from >= this.period.from && span.to <= this.period.to
  }

  /** Whether a day lies in the period. */
  inPeriod(day: LocalDate | null | undefined): boolean {
    return day != null && day >= this.period.from && day <= this.period.to
  }
}

/** The same day so many years before; February 29 becomes the 28th. */
export function yearsBefore(day: LocalDate, years: number): LocalDate {
  const rest = day.slice(4) === '-02-29' && years % 4 !== 0 ? '-02-28' : day.slice(4)
  return `${Number(day.slice(0, 4)) - years}${rest}`
}

/** The same day so many months before; the last of the month where there is no such day. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  const lastDay = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate()
  return `${month}-${String(Math.min(Number(day.slice(8)), lastDay)).padStart(2, '0')}`
}

/** Whether two spans share a day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

/** Whether codes name this one. */
export function isCode(codes: readonly FactCode[] | undefined, wanted: FactCode): boolean {
  return (codes ?? []).some((one) => sameCode(one, wanted))
}
