import type { Coded } from './coded.js'
import type { ProposalContent, ProposalKind } from './proposal.js'

/** What one positive of a screen suggests. */
export interface ScreeningRule {
  readonly kind: ProposalKind
  readonly title: string
  readonly content: ProposalContent
}

const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'
const NOTHING = { goal: null, authorization: null, carePlanId: null, goalId: null } as const

function goal(title: string, [code, display]: readonly [string, string]): ScreeningRule {
  const problem: Coded = { system: ICD10, code, display }
  const wanted = { description: title, problems: [problem], target: null, baseline: null, dueInDays: 90 }
  return { kind: 'GOAL', title, content: { ...NOTHING, goal: wanted } }
}

function task(title: string): ScreeningRule {
  return { kind: 'TASK', title, content: NOTHING }
}

/**
 * By the code of a positive answer (`assessment.recorded`): what is suggested to the team. The problems are ICD-10-CM
 * Z codes of the Gravity domains; the goals are ours and lack a target on purpose, for the patient to set.
 */
const RULES: Readonly<Record<string, ScreeningRule>> = {
  'food-insecurity': goal('Have enough food in the household every week', ['Z59.41', 'Food insecurity']),
  'housing-instability': goal('Keep a safe and stable place to live', [
    'Z59.819',
    'Housing instability, housed unspecified',
  ]),
  homelessness: goal('Find a safe and stable place to live', ['Z59.00', 'Homelessness unspecified']),
  'inadequate-housing': goal('Live in a home that is safe and in repair', [
    'Z59.10',
    'Inadequate housing, unspecified',
  ]),
  'transportation-insecurity': goal('Get to every appointment on time', [
    'Z59.82',
    'Transportation insecurity',
  ]),
  'utility-insecurity': goal('Keep heat, light and water on', ['Z59.12', 'Inadequate housing utilities']),
  'financial-strain': goal('Meet the costs of daily living', ['Z59.86', 'Financial insecurity']),
  'social-isolation': goal('Spend time with other people every week', [
    'Z60.2',
    'Problems related to living alone',
  ]),
  depression: goal('Lower the PHQ-9 score', ['F32.A', 'Depression, unspecified']),
  anxiety: goal('Lower the GAD-7 score', ['F41.9', 'Anxiety disorder, unspecified']),
  'fall-risk': goal('Stay free of falls', ['Z91.81', 'History of falling']),
  'caregiver-strain': task('Look for support for the caregiver'),
  'interpersonal-violence': task('Talk with the patient alone about safety'),
}

/** What a positive suggests; null when no rule knows it. Other spellings of the screens' own words are known too. */
export function proposalFor(positive: string): ScreeningRule | null {
  const code = positive.toLowerCase().replaceAll(/[_\s]+/g, '-')
  return RULES[ALIASES[code] ?? code] ?? null
}

const ALIASES: Readonly<Record<string, string>> = {
  food: 'food-insecurity',
  housing: 'housing-instability',
  transportation: 'transportation-insecurity',
  utilities: 'utility-insecurity',
  'financial-insecurity': 'financial-strain',
  'social-connection': 'social-isolation',
  safety: 'interpersonal-violence',
  'intimate-partner-violence': 'interpersonal-violence',
  'elder-abuse': 'interpersonal-violence',
  falls: 'fall-risk',
}
