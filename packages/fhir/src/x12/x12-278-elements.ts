import { element, X12Unreadable, type X12Segment } from './segment.js'

/** How many components the composite elements of a 278 may have (data element dictionary of 005010). */
const COMPONENTS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  UM: { 4: 3, 5: 5 },
  SV1: { 1: 8 },
  SV2: { 2: 8 },
  HI: { 1: 9, 2: 9, 3: 9, 4: 9, 5: 9, 6: 9, 7: 9, 8: 9, 9: 9, 10: 9, 11: 9, 12: 9 },
  REF: { 4: 6 },
  SVD: { 3: 8 },
  CLM: { 5: 3 },
}

/** Elements that a segment cannot do without, whatever the loop (segment directory of 005010). */
const REQUIRED: Readonly<Record<string, readonly number[]>> = {
  BHT: [1, 2],
  HL: [1, 3],
  NM1: [1, 2],
  TRN: [1, 2],
  UM: [1],
  AAA: [1],
  HCR: [1],
  DTP: [1, 2, 3],
  HI: [1],
  PWK: [1],
  DMG: [1, 2],
}

/** How many elements a segment may have; one with more has swallowed the next, whose terminator is missing. */
const MOST: Readonly<Record<string, number>> = {
  ...{ ST: 3, BHT: 6, HL: 4, NM1: 12, N3: 2, N4: 7, PER: 9, PRV: 6, DMG: 11, INS: 17, REF: 4, TRN: 4 },
  ...{ UM: 10, AAA: 4, HCR: 4, DTP: 3, HI: 12, HSD: 8, CRC: 7, CL1: 4, MSG: 3, PWK: 9, SV1: 21, SV2: 10 },
}

/** Elements whose codes are few and fixed (data elements 1073, 901 by its form, 889). */
const CODES: Readonly<Record<string, Readonly<Record<number, RegExp>>>> = {
  AAA: { 1: /^[NY]$/, 3: /^(0[1-9]|[1-9]\d|[A-Y][A-Z0-9])$/, 4: /^[CNPRSWXY]$/ },
  HL: { 4: /^[01]$/ },
}

/** Elements that hold a number where they hold anything. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = { SV1: [2, 4], SV2: [3, 5], HSD: [2], HL: [1] }

/** Refuses a segment whose elements cannot be what they should, naming the element. */
export function checkElements(one: X12Segment): void {
  checkComponents(one)
  const most = MOST[one.tag]
  if (most !== undefined && one.elements.length > most)
    refuse(one, most + 1, `${one.tag} has at most ${most} elements; a segment terminator may be missing`)
  for (const [number, form] of Object.entries(CODES[one.tag] ?? {})) {
    const found = element(one, Number(number))
    if (found !== '' && !form.test(found)) refuse(one, Number(number), 'it is no code of its list')
  }
  if (one.tag === 'AAA' && element(one, 1) === 'N' && element(one, 3) === '') refuse(one, 3, 'it is missing')
  for (const number of REQUIRED[one.tag] ?? []) {
    if (element(one, number) === '') refuse(one, number, 'it is missing')
  }
  for (const number of NUMBERS[one.tag] ?? []) {
    const found = element(one, number)
    if (found !== '' && !/^-?\d+(\.\d+)?$/.test(found)) refuse(one, number, 'a number is due')
  }
  if (one.tag === 'DTP') checkDates(one, { format: 2, value: 3 })
  if (one.tag === 'DMG') checkDates(one, { format: 1, value: 2 })
}

function checkComponents(one: X12Segment): void {
  one.elements.forEach((components, index) => {
    const most = COMPONENTS[one.tag]?.[index + 1]
    if (most === undefined || components.length <= most) return
    refuse(one, index + 1, `at most ${most} components may stand there and ${components.length} do`)
  })
}

/** D8 is one day, RD8 two in their order; other formats are carried through. */
function checkDates(one: X12Segment, { format, value }: { format: number; value: number }): void {
  const kind = element(one, format)
  if (kind !== 'D8' && kind !== 'RD8') return
  const days = element(one, value).split('-')
  if (days.length !== (kind === 'D8' ? 1 : 2)) refuse(one, value, `${kind} asks for another form`)
  if (!days.every(isDay)) refuse(one, value, 'there is no such day')
  if ((days[0] ?? '') > (days[1] ?? days[0] ?? '')) refuse(one, value, 'it ends before it begins')
}

function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function refuse(one: X12Segment, number: number, problem: string): never {
  throw new X12Unreadable(
    { segment: one.segment, tag: one.tag, element: number, position: one.position },
    problem,
  )
}
