import { newId } from '@baton/service-kit/ids'
import type { ServiceLine } from '../../domain/service-line.js'
import type { AskedLine } from './authorization-input.js'

const HOME_HEALTH_CARE = '42' // X12 list 1365
const HOME = '12' // CMS place of service

/** A line as it is asked for, undecided. */
export function newLine(
  authorizationId: string,
  { line, sequence }: { line: AskedLine; sequence: number },
): ServiceLine {
  return {
    id: newId('service_line'),
    authorizationId,
    sequence,
    codeSystem: line.service.system,
    code: line.service.code,
    codeDisplay: line.service.display,
    quantity: line.quantity,
    unit: line.unit,
    serviceFrom: line.from ?? null,
    serviceTo: line.to ?? null,
    serviceTypeCode: line.serviceTypeCode ?? HOME_HEALTH_CARE,
    placeOfService: line.placeOfService ?? HOME,
    infoChange: null,
    ...UNDECIDED,
  }
}

const UNDECIDED = {
  outcome: null,
  actionCode: null,
  reasonSystem: null,
  reasonCode: null,
  reasonDisplay: null,
  note: null,
  authorizationNumber: null,
  approvedQuantity: null,
  approvedFrom: null,
  approvedTo: null,
} as const
