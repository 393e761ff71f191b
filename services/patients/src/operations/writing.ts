import type { EntityManager } from 'typeorm'
import type { PatientsDeps } from '../deps.js'

/** A transaction with what it may use. */
export interface Writing {
  readonly tx: EntityManager
  readonly deps: Pick<PatientsDeps, 'clock' | 'organizationZone' | 'followsDischarges'>
}
