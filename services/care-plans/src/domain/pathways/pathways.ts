import type { Coded } from '../coded.js'
import type { PlanTemplate } from '../plan-template.js'
import { BEHAVIORAL_HEALTH_RULES, COPD_RULES, DIABETES_RULES, HEART_FAILURE_RULES } from './alert-rules.js'
import { below, MEASURES, once, unmeasured, weekly } from './measures.js'

const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'
const icd = (code: string, display: string): Coded => ({ system: ICD10, code, display })

const SELF_CHECK =
  'American Heart Association, Self-Check Plan for HF Management: call for 2 to 3 lb in a day or 5 lb in a week'

const SHIPPED = { version: 1, publishedBy: null, publishedAt: null } as const

const diabetes: PlanTemplate = {
  ...SHIPPED,
  code: 'diabetes',
  title: 'Type 2 diabetes',
  description: 'Glucose, blood pressure and lipids in range; eyes, feet and kidneys looked after.',
  problems: [icd('E11.9', 'Type 2 diabetes mellitus without complications')],
  goals: [
    below(MEASURES.hba1c, 8, ['Bring HbA1c below 8 %', 180]),
    below(MEASURES.systolic, 140, ['Keep systolic blood pressure below 140', 90]),
    below(MEASURES.ldl, 100, ['Bring LDL cholesterol below 100', 180]),
    unmeasured('Check blood glucose as agreed and keep the log', 30),
  ],
  tasks: [
    once('education', 'Teach glucose monitoring and hypoglycemia, with teach-back', 14),
    once('referral', 'Arrange the yearly dilated eye exam', 60),
    weekly('follow-up-call', 'Call about glucose log and medications', 2),
  ],
  alertRules: DIABETES_RULES,
}

const heartFailure: PlanTemplate = {
  ...SHIPPED,
  code: 'heart-failure',
  title: 'Heart failure',
  description: 'Weight watched every day, fluid and salt in hand, medicines taken.',
  problems: [icd('I50.9', 'Heart failure, unspecified')],
  goals: [
    {
      description: 'Keep body weight within 2 kg of the dry weight',
      target: { ...MEASURES.weight, comparator: 'BETWEEN', value: null, high: null, margin: 2 },
      dueInDays: 90,
      // 2 lb in a day or 5 lb in a week (domain.md 3.6, H5).
      alerts: [
        { increase: 0.9, withinDays: 1, source: SELF_CHECK },
        { increase: 2.3, withinDays: 7, source: SELF_CHECK },
      ],
    },
    below(MEASURES.systolic, 130, ['Keep systolic blood pressure below 130', 90]),
    unmeasured('Weigh every morning and write it down', 14),
  ],
  tasks: [
    once('education', 'Teach the weight log and when to call, with teach-back', 7),
    once('equipment', 'See that there is a scale at home', 3),
    weekly('follow-up-call', 'Call about weight, swelling and breath'),
  ],
  alertRules: HEART_FAILURE_RULES,
}

const copd: PlanTemplate = {
  ...SHIPPED,
  code: 'copd',
  title: 'Chronic obstructive pulmonary disease',
  description: 'Inhalers used rightly, flare-ups caught early, tobacco left behind.',
  problems: [icd('J44.9', 'Chronic obstructive pulmonary disease, unspecified')],
  goals: [
    {
      description: 'Keep oxygen saturation between 88 and 92 %',
      target: { ...MEASURES.spo2, comparator: 'BETWEEN', value: 88, high: 92, margin: null },
      dueInDays: 90,
      alerts: [],
    },
    unmeasured('Use the inhalers with the right technique every day', 30),
    unmeasured('Have a written action plan for flare-ups', 14),
  ],
  tasks: [
    once('education', 'Teach inhaler technique, with teach-back', 7),
    once('referral', 'Offer pulmonary rehabilitation', 30),
    weekly('follow-up-call', 'Call about breath, cough and rescue inhaler', 2),
  ],
  alertRules: COPD_RULES,
}

const behavioralHealth: PlanTemplate = {
  ...SHIPPED,
  code: 'behavioral-health',
  title: 'Depression and anxiety',
  description: 'Symptoms measured and treated to remission; safety first.',
  problems: [icd('F32.A', 'Depression, unspecified')],
  goals: [
    below(MEASURES.phq9, 5, ['Bring the PHQ-9 below 5 (remission)', 180]),
    below(MEASURES.gad7, 5, ['Bring the GAD-7 below 5', 180]),
    unmeasured('Keep every visit with the therapist', 90),
  ],
  tasks: [
    once('safety-plan', 'Make or review the safety plan', 3),
    once('referral', 'Arrange the first therapy visit', 7),
    weekly('follow-up-call', 'Call, and repeat the PHQ-9', 2),
  ],
  alertRules: BEHAVIORAL_HEALTH_RULES,
}

/** The condition pathways that come with the service: version 1 of each; what is published later follows them. */
export const PATHWAYS: readonly PlanTemplate[] = [diabetes, heartFailure, copd, behavioralHealth]
