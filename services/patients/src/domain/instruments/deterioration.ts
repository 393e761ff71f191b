import { news2, NEWS2_VERSION, NEWS2_YOUNGEST } from '@baton/clinical/scores/news2'
import { faulty, scored, type Instrument } from './instrument.js'
import { AnswerReader } from './read-answers.js'

/** Seven measurements. A missing one leaves no total; a single three alerts all the same. */
export const NEWS2: Instrument = {
  version: NEWS2_VERSION,
  score(answers, { age, pregnant }) {
    if (age === null || age < NEWS2_YOUNGEST) return tooYoung(age)
    if (pregnant)
      return faulty({ item: 'instrument', message: 'NEWS2 is not validated in pregnancy.', whole: true })
    const reader = new AnswerReader(answers)
    const taken = (item: string, from: number, to: number) =>
      reader.number(item, { from, to, optional: true })
    const scale = reader.choice('spo2Scale', ['1', '2'], { optional: true })
    const result = news2({
      respiratoryRate: taken('respiratoryRate', 0, 120),
      oxygenSaturation: taken('oxygenSaturation', 0, 100),
      spo2Scale: scale === '2' ? 2 : 1,
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
      factors,
      missing,
      positives: singleParameterAlert || (total ?? 0) >= 5 ? ['deterioration'] : [],
    })
  },
}

function tooYoung(age: number | null) {
  const message =
    age === null
      ? `NEWS2 is validated from ${NEWS2_YOUNGEST} years on, and the day of birth is not known.`
      : `NEWS2 is validated from ${NEWS2_YOUNGEST} years on; the patient is ${age}.`
  return faulty({ item: 'instrument', message, code: 'NOT_VALIDATED_AGE', whole: true })
}
