import {
  ahcHrsn,
  HRSN_DOMAINS,
  hungerVitalSign,
  SDOH_CATEGORIES,
  sdohCategory,
  SOCIAL_NEEDS_VERSION,
  VIOLENCE,
} from '@baton/clinical/scores/social-needs'
import { faulty, scored, type Instrument } from './instrument.js'
import { AnswerReader } from './read-answers.js'

const HUNGER = ['never', 'sometimes', 'often', 'refused'] as const
const PROBLEMS = ['bugs', 'mold', 'lead', 'heat', 'stove', 'smokeDetector', 'leaks'] as const
/** "None of the above" on the form; leaving the item out says the same. */
const NO_PROBLEM = 'none'
/** What the two statements say, in words of our own (Hager ER et al., 2010). */
const STATEMENTS = ['Worried that food would run out', 'Food ran out, no money for more'] as const

/** Two statements about the last twelve months. */
export const HUNGER_VITAL_SIGN: Instrument = {
  version: 'hager-2010',
  score(answers) {
    const reader = new AnswerReader(answers)
    const first = reader.choice('1', HUNGER)
    const second = reader.choice('2', HUNGER)
    const faults = reader.allFaults()
    if (faults.length > 0 || first === null || second === null) return faulty(...faults)
    const band = hungerVitalSign(first, second)
    const factors = [first, second].map((input, index) => ({
      code: String(index + 1),
      label: STATEMENTS[index] ?? `Statement ${index + 1}`,
      input,
      points: null,
    }))
    return scored({ band, factors, positives: band === 'POSITIVE' ? ['food-insecurity'] : [] })
  },
}

/** Ten items in five domains. A positive safety screen is handled in private. */
export const AHC_HRSN: Instrument = {
  version: SOCIAL_NEEDS_VERSION,
  score(answers) {
    const reader = new AnswerReader(answers)
    const livingSituation = reader.choice('livingSituation', ['steady', 'worried', 'none'])
    const ticked = reader.several('housingProblems', [...PROBLEMS, NO_PROBLEM])
    const housingProblems = ticked.filter((problem) => problem !== NO_PROBLEM)
    if (ticked.length > 1 && housingProblems.length < ticked.length)
      reader.faults.push({ item: 'housingProblems', message: 'names problems beside none' })
    const food = [reader.choice('food1', HUNGER), reader.choice('food2', HUNGER)] as const
    const lackedTransport = reader.yes('transportation')
    const utilities = reader.choice('utilities', ['no', 'yes', 'shutOff'])
    const item = (name: string) => reader.number(name, { from: 1, to: 5, whole: true }) ?? 0
    const hits = [item('hits1'), item('hits2'), item('hits3'), item('hits4')] as const
    const faults = reader.allFaults()
    const [food1, food2] = food
    if (faults.length > 0 || !livingSituation || !food1 || !food2 || lackedTransport === null || !utilities)
      return faulty(...faults)
    const home = { livingSituation, housingProblems, lackedTransport, utilities }
    const given = { ...home, food: [food1, food2], hits } as const
    const { positive, hitsTotal } = ahcHrsn(given)
    const unsafe = positive.includes('SAFETY')
    return scored({
      total: positive.length,
      band: positive.length > 0 ? 'POSITIVE' : 'NEGATIVE',
      factors: HRSN_DOMAINS.map((domain) => ({
        code: domain,
        label: domain === 'SAFETY' ? `Safety, sum ${hitsTotal} of 20` : `Domain ${domain.toLowerCase()}`,
        input: positive.includes(domain) ? 'positive' : 'negative',
        points: positive.includes(domain) ? 1 : 0,
      })),
      positives: positive.map((domain) => sdohCategory(domain, given)),
      safetyConcern: unsafe ? 'HITS_POSITIVE' : null,
      sensitivity: unsafe ? 'IPV' : 'NONE',
    })
  },
}

/** PRAPARE as another system scored it: a total and the domains that it flagged. No item text is kept (licence). */
export const PRAPARE: Instrument = {
  version: 'imported-total',
  score(answers) {
    const reader = new AnswerReader(answers)
    const total = reader.number('total', { from: 0, to: 30, whole: true })
    const domains = reader.several('domain', SDOH_CATEGORIES)
    const faults = reader.allFaults()
    if (faults.length > 0) return faulty(...faults)
    const unsafe = domains.some((domain) => VIOLENCE.includes(domain))
    return scored({
      total,
      band: domains.length > 0 ? 'POSITIVE' : 'NEGATIVE',
      positives: domains,
      safetyConcern: unsafe ? 'VIOLENCE_FLAGGED' : null,
      sensitivity: unsafe ? 'IPV' : 'NONE',
    })
  },
}
