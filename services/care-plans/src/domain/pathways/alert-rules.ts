import { ruleInWords, type AlertRule } from '../alert-rule.js'
import { LOINC } from '../coded.js'
import type { EscalationSeverity } from '../escalation.js'
import { MEASURES } from './measures.js'

const GLUCOSE = { measure: { system: LOINC, code: '2339-0', display: 'Blood glucose' }, unit: 'mg/dL' }
const NO_AUTHORITY = 'Interval of this program; no outside authority'

type Measured = Pick<AlertRule, 'measure' | 'unit'>
type Severe = readonly [EscalationSeverity, string]

function value(
  code: string,
  what: Measured,
  [comparator, limit]: readonly [NonNullable<AlertRule['comparator']>, number],
  [severity, source]: Severe,
): AlertRule {
  const rule = { ...what, kind: 'VALUE' as const, comparator, value: limit, withinDays: null }
  return { ...rule, code, title: ruleInWords(rule), severity, source }
}

function rise(
  code: string,
  what: Measured,
  [least, withinDays]: readonly [number, number],
  [severity, source]: Severe,
): AlertRule {
  const rule = { ...what, kind: 'RISE' as const, comparator: null, value: least, withinDays }
  return { ...rule, code, title: ruleInWords(rule), severity, source }
}

function missing(code: string, { measure }: Measured, withinDays: number, source: string): AlertRule {
  const rule = { measure, unit: null, kind: 'MISSING' as const, comparator: null, value: null, withinDays }
  return { ...rule, code, title: ruleInWords(rule), severity: 'ROUTINE', source }
}

const HYPOGLYCEMIA =
  'American Diabetes Association, Standards of Care in Diabetes 2024, section 6, Table 6.4: classification of hypoglycemia'

/** Type 2 diabetes. */
export const DIABETES_RULES: readonly AlertRule[] = [
  value('glucose-level-2', GLUCOSE, ['LT', 54], ['URGENT', `${HYPOGLYCEMIA}, level 2`]),
  value('glucose-level-1', GLUCOSE, ['LT', 70], ['SAME_DAY', `${HYPOGLYCEMIA}, level 1`]),
  value(
    'glucose-high',
    GLUCOSE,
    ['GE', 300],
    [
      'SAME_DAY',
      'American Diabetes Association, Standards of Care in Diabetes 2024, section 9: insulin from 300 mg/dL',
    ],
  ),
  value(
    'hba1c-poor',
    MEASURES.hba1c,
    ['GT', 9],
    ['ROUTINE', 'CMS eCQM CMS122: glycemic status above 9 % is poor control'],
  ),
  missing(
    'hba1c-missing',
    MEASURES.hba1c,
    183,
    'American Diabetes Association, Standards of Care in Diabetes 2024, recommendation 6.1: at least twice a year',
  ),
]

/** Heart failure; its rises of weight stand with its goal. */
export const HEART_FAILURE_RULES: readonly AlertRule[] = [
  missing(
    'weight-missing',
    MEASURES.weight,
    2,
    'American Heart Association, Self-Check Plan for HF Management: weigh every day; one day is let pass',
  ),
]

/** COPD. */
export const COPD_RULES: readonly AlertRule[] = [
  value(
    'spo2-low',
    MEASURES.spo2,
    ['LT', 88],
    [
      'URGENT',
      'O’Driscoll BR et al., BTS guideline for oxygen use in adults, Thorax 2017;72(Suppl 1):i1-i90: target 88-92 %',
    ],
  ),
  missing('spo2-missing', MEASURES.spo2, 7, NO_AUTHORITY),
]

/** Depression and anxiety. */
export const BEHAVIORAL_HEALTH_RULES: readonly AlertRule[] = [
  rise(
    'phq9-worse',
    MEASURES.phq9,
    [5, 90],
    ['SAME_DAY', 'Löwe B et al., Med Care 2004;42(12):1194-1201: 5 points is the least change that matters'],
  ),
  value(
    'phq9-high',
    MEASURES.phq9,
    ['GE', 15],
    ['SAME_DAY', 'Kroenke K et al., J Gen Intern Med 2001;16(9):606-613: 15 is moderately severe'],
  ),
  value(
    'gad7-high',
    MEASURES.gad7,
    ['GE', 15],
    ['SAME_DAY', 'Spitzer RL et al., Arch Intern Med 2006;166(10):1092-1097: 15 is severe'],
  ),
  missing('phq9-missing', MEASURES.phq9, 28, NO_AUTHORITY),
]
