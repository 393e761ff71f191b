import { authorizationOutcomes } from './authorizations/outcomes.js'
import { behavioralHealthFollowUps } from './behavioral-health.js'
import { bloodPressureControl } from './chronic/blood-pressure.js'
import { daysCoveredByClass } from './chronic/days-covered.js'
import { glycemicControl } from './chronic/glycemic-control.js'
import { coordinatedPatients } from './coordinated.js'
import { emergencyAccesses, emergencyAccessesReviewed } from './emergency-access.js'
import { emergencyUse } from './emergency-use.js'
import { followUpAtHome } from './follow-up-high-risk.js'
import { unplannedReadmissions } from './readmission/unplanned.js'
import { tcmCompliance } from './tcm.js'
import { authorizationTurnaround } from './authorizations/turnaround.js'
import { emergencyVisits } from './emergency-visits.js'
import { followUpVisits } from './follow-up-visit.js'
import { transitionIndicators } from './discharges.js'
import type { Measure } from './measure.js'
import { noShowRate } from './no-show.js'
import { outreachReach } from './outreach-reach.js'
import { publishedMeasures } from './published/published-measures.js'
import { referralLoopClosure, referralTimeToAccept, referralTimeToAppointment } from './referrals.js'
import { readmissionRules } from './readmission/rules.js'
import { netPromoterScore, satisfactionTopBox } from './satisfaction.js'
import { transitionContactOnTime } from './transition-contact-on-time.js'

/** Every measure, by code. */
export const MEASURES: readonly Measure[] = [
  authorizationTurnaround,
  transitionContactOnTime,
  ...readmissionRules,
  ...unplannedReadmissions,
  ...followUpAtHome,
  emergencyUse,
  emergencyAccesses,
  emergencyAccessesReviewed,
  bloodPressureControl,
  ...glycemicControl,
  ...daysCoveredByClass,
  ...tcmCompliance,
  ...authorizationOutcomes,
  coordinatedPatients,
  ...followUpVisits,
  ...emergencyVisits,
  ...transitionIndicators,
  ...behavioralHealthFollowUps,
  ...publishedMeasures,
  netPromoterScore,
  noShowRate,
  outreachReach,
  referralLoopClosure,
  referralTimeToAccept,
  referralTimeToAppointment,
  satisfactionTopBox,
].sort((a, b) => (a.code < b.code ? -1 : 1))

/** The measure with this code, or null. */
export function measureByCode(code: string): Measure | null {
  return MEASURES.find((measure) => measure.code === code) ?? null
}

/** The measure with this id, or null. */
export function measureById(id: string): Measure | null {
  return MEASURES.find((measure) => measure.id === id) ?? null
}
