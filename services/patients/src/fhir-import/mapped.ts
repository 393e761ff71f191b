import { faultsOf } from '@baton/fhir/resources'
import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import { readConcept, type codeableConcept } from '@baton/fhir/codes'
import { readDateTime, type FhirDateTime } from '@baton/fhir/date-time'
import type { z } from 'zod'
import { birthPrecision, bornAs, type KnownBirth } from '../domain/birth-date.js'
import type { CodedValue } from '../domain/coded-value.js'
import type { Known } from './known.js'

/** What a resource became, with what could not be taken over as it stood; or why its line cannot go in. */
export type Mapped<Row> =
  | { readonly ok: true; readonly row: Row; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string }

/** What a resource is mapped with. */
export interface MappingContext {
  readonly known: Known
  /** Where the file's ids are unique. */
  readonly source: string
  /** Where days are counted when nothing else tells. */
  readonly organizationZone: string
  /** When it is imported. */
  readonly now: Date
}

/** Reads the elements that we have a place for, or says which are wrong. */
export function readElements<S extends z.ZodType>(schema: S, resource: unknown): z.output<S> | string {
  const parsed = schema.safeParse(resource)
  return parsed.success ? parsed.data : faultsOf(parsed.error)
}

/** Collects what could not be taken over as it stood, and what makes the resource unusable. */
export class Notes {
  readonly warnings: string[] = []
  readonly faults: string[] = []

  /** A concept's value; a code that cannot belong to its system is dropped, its words stay. */
  code(element: string, concept: z.output<typeof codeableConcept> | undefined): CodedValue | null {
    if (!concept) return null
    const read = readConcept(concept)
    this.dropped(element, read.dropped)
    return read.value
  }

  dropped(element: string, dropped: readonly { system: string; code: string }[]): void {
    for (const { system, code } of dropped) {
      this.warnings.push(
        `${element}: "${code.slice(0, 40)}" is no code of ${system}; the code was dropped, its words were kept.`,
      )
    }
  }

  /** An instant; a year, month or day becomes its first instant in the zone. A text that is no time is a fault. */
  instant(element: string, text: string | undefined, zone: string): Date | null {
    if (text === undefined) return null
    const read = readDateTime(text)
    if (read) return read.instant ?? startOfLocalDay(read.firstDay, zone)
    this.faults.push(`${element} is no FHIR date or time`)
    return null
  }

  /** A calendar day; the first that a year or a month covers. */
  day(element: string, text: string | undefined): string | null {
    return this.#date(element, text)?.firstDay ?? null
  }

  /** The day that ends something: the last that a year or a month covers. */
  lastDay(element: string, text: string | undefined): string | null {
    return this.#date(element, text)?.lastDay ?? null
  }

  #date(element: string, text: string | undefined): FhirDateTime | null {
    const read = text === undefined ? null : readDateTime(text)
    if (text !== undefined && !read) this.faults.push(`${element} is no FHIR date`)
    return read
  }

  /** A birth date, as much of it as is told. */
  birth(element: string, text: string | undefined): KnownBirth {
    return bornAs(this.day(element, text), birthPrecision(readDateTime(text ?? '')?.precision))
  }

  /** The row with its warnings, unless something makes it unusable. */
  result<Row>(row: Row): Mapped<Row> {
    if (this.faults.length > 0) return { ok: false, reason: this.faults.join('; ') }
    return { ok: true, row, warnings: this.warnings }
  }
}
