/** Thrown for text that is not X12; the message names segment, element and position, and holds no data. */
export class X12Unreadable extends Error {
  override readonly name = 'X12Unreadable'
  /** Counted from 1 within the file. */
  readonly segment: number
  /** Characters from the start of the file. */
  readonly position: number
  constructor(where: { segment: number; tag: string; element?: number; position: number }, problem: string) {
    const element = where.element ? `, element ${where.tag}${String(where.element).padStart(2, '0')}` : ''
    super(`segment ${where.segment} (${where.tag})${element}, position ${where.position}: ${problem}`)
    this.segment = where.segment
    this.position = where.position
  }
}

/** One segment with where it stands in the file. */
export interface X12Segment {
  readonly tag: string
  /** Elements from 1, each split into its components; `elements[0]` is element 01. */
  readonly elements: readonly (readonly string[])[]
  readonly segment: number
  readonly position: number
}

/** Element `number` of a segment, whole; empty where it is not there. */
export function element(segment: X12Segment, number: number): string {
  return (segment.elements[number - 1] ?? []).join(':')
}
