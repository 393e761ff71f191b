import { hasPassed } from '@baton/clinical/calendar/deadline'
import { addDays, endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'

/** What is known of a discharge. */
export interface Discharge {
  /** HL7 v3 ActCode. */
  readonly class: string
  /** UB-04 patient status (PV1-36), or FHIR discharge-disposition; null when the source does not say. */
  readonly disposition: string | null
  readonly dischargedAt: Date
  readonly timeZone: string
}

/** Inpatient, acute or not, and hospital outpatient observation (CMS MLN908628); an emergency visit does not qualify. */
const CLASSES: readonly string[] = ['IMP', 'ACUTE', 'NONAC', 'OBSENC']

/**
 * Where a patient can go and be in nobody's hands: home, home with home health, assisted living, a nursing facility
 * as residence (CMS MLN908628). Not death, hospice, other acute care, post-acute facilities, or against advice.
 */
const UB04: readonly string[] = ['01', '04', '06', '81', '84', '86']
const FHIR: readonly string[] = ['home', 'alt-home', 'long', 'oth']

const SERVICE_PERIOD_DAYS = 30

/** Whether a stay of this class is followed by a transition when the patient goes home. */
export function opensTransition(encounterClass: string): boolean {
  return CLASSES.includes(encounterClass)
}

/** Why a discharge opens no transition; null if it does. A disposition that is not known opens one: a person decides. */
export function whyNoTransition(discharge: Discharge, now: Date): 'class' | 'disposition' | 'over' | null {
  if (!opensTransition(discharge.class)) return 'class'
  const { disposition } = discharge
  if (disposition !== null && ![...UB04, ...FHIR].includes(disposition)) return 'disposition'
  return servicePeriodIsOver(discharge, now) ? 'over' : null
}

/** Whether D+29, the last day of the service period, has ended in the patient's zone. */
export function servicePeriodIsOver(
  { dischargedAt, timeZone }: Pick<Discharge, 'dischargedAt' | 'timeZone'>,
  now: Date,
): boolean {
  const lastDay = addDays(localDateOf(dischargedAt, timeZone), SERVICE_PERIOD_DAYS - 1)
  return hasPassed({ dueAt: endOfLocalDay(lastDay, timeZone) }, now)
}
