import type { PasCase, PasLine } from '../pas/case.js'
import type { X12Decision, X12Reject } from './x12-278.js'
import { stamp, writeX12, x12Day, type X12Envelope, type X12Line } from './write.js'

/** The guide of the 278 request and response. */
export const GUIDE_278 = '005010X217'
/** The guide of the 278 inquiry and its response. */
const GUIDE_278_INQUIRY = '005010X215'

/** What of a 278 request the case does not hold. */
export interface Written278 {
  readonly envelope: X12Envelope
  /** The payer's id, NM109 with the qualifier PI. */
  readonly payerId: string
  /** Ask about an earlier request instead of making it. */
  readonly isInquiry?: boolean
}

/** How one line of a request is named in it: the payer echoes it with its decision. */
export function lineTrace(trace: string, sequence: number): string {
  return `${trace}-${sequence}`
}

/** Writes a prior-authorization request as a 278: the same case gives the same bytes. */
export function write278Request(request: PasCase, { envelope, payerId, isInquiry }: Written278): string {
  const cancels = request.change?.kind === 'CANCEL'
  const [day, time] = stamp(envelope.at)
  const purpose = isInquiry ? '28' : cancels ? '01' : '13'
  const lines: X12Line[] = [
    ['BHT', '0007', purpose, request.trace, day, time],
    ['HL', 1, '', '20', 1],
    ['NM1', 'X3', '2', request.insurer.name, '', '', '', '', 'PI', payerId],
    ['HL', 2, 1, '21', 1],
    ['NM1', '1P', '2', request.provider.name, '', '', '', '', 'XX', request.provider.npi],
    ['HL', 3, 2, '22', 1],
    ...member(request),
    ['HL', 4, 3, 'EV', request.lines.length > 0 ? 1 : 0],
    ...event(request),
    ...request.lines.flatMap((one, index) => service(request, one, 5 + index)),
  ]
  const guide = isInquiry ? GUIDE_278_INQUIRY : GUIDE_278
  return writeX12(envelope, { type: '278', group: 'HI', guide }, lines)
}

function member({ patient, coverage }: PasCase): readonly X12Line[] {
  const [first, ...more] = patient.given
  const sex = patient.gender === 'male' ? 'M' : patient.gender === 'female' ? 'F' : 'U'
  return [
    ['NM1', 'IL', '1', patient.family, first, more.join(' '), '', '', 'MI', coverage.memberId],
    ['DMG', 'D8', x12Day(patient.birthDate), sex],
  ]
}

/** HI holds at most twelve diagnoses, the principal one first (ABK, then ABF); ICD-10 codes stand without their dot. */
const MOST_DIAGNOSES = 12

function event(request: PasCase): readonly X12Line[] {
  const { change, diagnoses, expedited, lines, originator, trace, attachments = [] } = request
  const [first] = lines
  const place = first ? [first.placeOfService, 'B'] : null
  const codes = diagnoses
    .slice(0, MOST_DIAGNOSES)
    .map(({ code }, index) => [index === 0 ? 'ABK' : 'ABF', code.replace('.', '')] as const)
  return [
    ['TRN', '1', trace, originator],
    ['UM', 'HS', certificationOf(request), first?.serviceType, place, '', expedited ? 'U' : ''],
    ...(change ? [['REF', 'F8', change.previousTrace] as const] : []),
    ...(codes.length > 0 ? [['HI', ...codes] as const] : []),
    ...attachments.map(({ kind, id }): X12Line => ['PWK', 'OZ', 'EL', '', '', 'AC', id, kind]),
  ]
}

/** UM02: 3 cancels, S revises, I is new. */
function certificationOf({ change }: PasCase): string {
  if (!change) return 'I'
  return change.kind === 'CANCEL' ? '3' : 'S'
}

/** HSD01 for the units that a request may have. */
const UNITS: Readonly<Record<string, string>> = {
  visits: 'VS',
  days: 'DY',
  units: 'UN',
  hours: 'HS',
  months: 'MO',
  minutes: 'MN',
  IU: 'UN',
}

function service(request: PasCase, one: PasLine, number: number): readonly X12Line[] {
  const { code } = one.service
  const to = one.to ? `-${x12Day(one.to)}` : ''
  const certification = one.change === 'CANCELLED' ? '3' : one.change === 'CHANGED' ? 'S' : null
  return [
    ['HL', number, 4, 'SS', 0],
    ['TRN', '1', lineTrace(request.trace, one.sequence), request.originator],
    ['UM', 'HS', certification ?? (request.change?.kind === 'CANCEL' ? '3' : 'I'), one.serviceType],
    ...(one.from ? [['DTP', '472', to ? 'RD8' : 'D8', `${x12Day(one.from)}${to}`] as const] : []),
    ['SV1', ['HC', code], '', 'UN', one.quantity],
    ['HSD', UNITS[one.unit] ?? 'UN', one.quantity],
  ]
}

/** A payer's answer to a 278. */
export interface Answer278 {
  readonly envelope: X12Envelope
  readonly trace: string
  readonly originator: string
  readonly payerTrace: string
  readonly payer: { readonly id: string; readonly name: string }
  readonly rejects: readonly X12Reject[]
  readonly services: readonly AnsweredService[]
  /** LOINC codes of documents that it asks for. */
  readonly asksFor?: readonly string[]
}

/** One service of an answer. */
export interface AnsweredService {
  readonly trace: string
  readonly code: string
  readonly quantity: number | null
  readonly decision: X12Decision
  readonly from: string | null
  readonly to: string | null
  readonly note: string | null
}

/** Writes a payer's answer as a 278 response. */
export function write278Response(answer: Answer278): string {
  const [day, time] = stamp(answer.envelope.at)
  const rejectsOf = (level: string): readonly X12Line[] =>
    answer.rejects
      .filter((reject) => reject.level === level)
      .map(({ code, followUp }) => ['AAA', 'N', '', code, followUp])
  const lines: X12Line[] = [
    ['BHT', '0007', '11', answer.trace, day, time],
    ['HL', 1, '', '20', 1],
    ['NM1', 'X3', '2', answer.payer.name, '', '', '', '', 'PI', answer.payer.id],
    ...rejectsOf('20'),
    ['HL', 2, 1, '21', 1],
    ...rejectsOf('21'),
    ['HL', 3, 2, '22', 1],
    ...rejectsOf('22'),
    ['HL', 4, 3, 'EV', answer.services.length > 0 ? 1 : 0],
    ['TRN', '2', answer.trace, answer.originator],
    ['TRN', '1', answer.payerTrace, `9${answer.payer.id}`],
    ...rejectsOf('EV'),
    ...(answer.asksFor ?? []).map((code): X12Line => ['HI', ['LOI', code]]),
    ...answer.services.flatMap((one, index) => answered(one, { index, originator: answer.originator })),
  ]
  return writeX12(answer.envelope, { type: '278', group: 'HI', guide: GUIDE_278 }, lines)
}

function answered(
  one: AnsweredService,
  { index, originator }: { index: number; originator: string },
): readonly X12Line[] {
  const { action, authorizationNumber, reason } = one.decision
  const period = one.from ? `${x12Day(one.from)}-${x12Day(one.to ?? one.from)}` : null
  return [
    ['HL', 5 + index, 4, 'SS', 0],
    ['TRN', '2', one.trace, originator],
    ['HCR', action, authorizationNumber, reason],
    ...(period ? [['DTP', 'AAH', 'RD8', period] as const] : []),
    ['SV1', ['HC', one.code], '', 'UN', one.quantity],
    ...(one.quantity === null ? [] : [['HSD', 'VS', one.quantity] as const]),
    ...(one.note ? [['MSG', one.note] as const] : []),
  ]
}
