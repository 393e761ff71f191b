import { news2, NEWS2_VERSION, NEWS2_YOUNGEST } from '@baton/clinical/scores/news2'
import type { ScoreFactor } from '@baton/clinical/scores/score-factor'
import { faulty, scored, type Instrument } from './instrument.js'
import { AnswerReader } from './read-answers.js'

/** Seven measurements. A missing one leaves no total; a single three alerts all the same. */
export const NEWS2: Instrument = {
  version: NEWS2_VERSION,
  score(answers, { age, pregnant, plannedSpo2Scale }) {
    if (age === null || age < NEWS2_YOUNGEST) return tooYoung(age)
    if (pregnant)
      return faulty({ item: 'instrument', message: 'NEWS2 is not validated in pregnancy.', whole: true })
    const reader = new AnswerReader(answers)
    const taken = (item: string, from: number, to: number) =>
      reader.number(item, { from, to, optional: true })
    const named = reader.choice('spo2Scale', ['1', '2'], { optional: true })
    const scale = scaleOf(named, plannedSpo2Scale)
    const result = news2({
      respiratoryRate: taken('respiratoryRate', 0, 120),
      oxygenSaturation: taken('oxygenSaturation', 0, 100),
      spo2Scale: scale.scale,
      onOxygen: reader.yes('onOxygen', { optional: true }),
      systolicPressure: taken('systolicPressure', 0, 400),
      pulse: taken('pulse', 0, 400),
      consciousness: reader.choice('consciousness', ['A', 'C', 'V', 'P', 'U'], { optional: true }),
      temperature: taken('temperature', 20, 46),
    })
    const faults = reader.allFaults()
    if (faults.length > 0) return faulty(...faults)
    const { total, band, factors, missing, singleParameterAlert } = result
    return scored({
      total,
      band: band ?? (singleParameterAlert ? 'LOW_MEDIUM' : null),
      factors: [...factors, scale.factor],
      missing,
      positives: singleParameterAlert || (total ?? 0) >= 5 ? ['deterioration'] : [],
    })
  },
}

/** Scale 2 counts only where a clinician has set it: on the form, or in the monitoring plan (domain.md 2.5). */
function scaleOf(named: '1' | '2' | null, planned: 1 | 2 | null): { scale: 1 | 2; factor: ScoreFactor } {
  const scale = named === null ? (planned ?? 1) : named === '2' ? 2 : 1
  const differs = planned !== null && planned !== scale ? `; the monitoring plan says ${planned}` : ''
  const reason =
    named !== null
      ? `named on the form${differs}`
      : planned === null
        ? 'the usual one: neither the form nor a monitoring plan names another'
        : 'as the monitoring plan says'
  const label = `Scale of oxygen saturation, ${reason}`
  return { scale, factor: { code: 'SPO2_SCALE', label, input: String(scale), points: null } }
}

function tooYoung(age: number | null) {
  const message =
    age === null
      ? `NEWS2 is validated from ${NEWS2_YOUNGEST} years on, and the day of birth is not known.`
      : `NEWS2 is validated from ${NEWS2_YOUNGEST} years on; the patient is ${age}.`
  return faulty({ item: 'instrument', message, code: 'NOT_VALIDATED_AGE', whole: true })
}
