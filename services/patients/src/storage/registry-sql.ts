import { LABELS_OF, type Circle } from '@baton/auth/sensitivity'
import { groundsOf, VALUE_SETS, wordsOf, type Range, type RegistryRule } from '../domain/registry-rule.js'
import { ofEndedStay } from './risk-scores.js'
import { countsAmong, ofCountedStay } from './sensitive-rows.js'

/** When a rule is looked at, in which zone, and among whom: a membership tells what its rule found. */
export interface RuleView {
  readonly at: Date
  readonly zone: string
  readonly circle: Circle
}

/** A rule as SQL over the table `patient`. A record with a label counts only among those who may know of it. */
export class RegistrySql {
  readonly #parameters: unknown[]
  readonly #view: RuleView

  /** The parameters are added to the ones that the statement has already. */
  constructor(parameters: unknown[], view: RuleView) {
    this.#parameters = parameters
    this.#view = view
  }

  get #at(): string {
    return `${this.#next(this.#view.at)}::timestamptz`
  }

  get #zone(): string {
    return `${this.#next(this.#view.zone)}::text`
  }

  get #labels(): string {
    return this.#next(LABELS_OF[this.#view.circle])
  }

  /** Whether a patient belongs to it. */
  holds(rule: RegistryRule): string {
    if (rule.all) return this.#joined(rule.all, ' and ')
    if (rule.any) return this.#joined(rule.any, ' or ')
    if (rule.not) return `(not coalesce(${this.holds(rule.not)}, false))`
    return `coalesce(${this.#criterion(rule)}, false)`
  }

  /** The words of each condition that holds, as an array; of one that must not, that it does not. */
  reasons(rule: RegistryRule): string {
    const cases = groundsOf(rule).map(
      (one) => `case when ${this.holds(one)} then ${this.#next(wordsOf(one))}::text end`,
    )
    return `array_remove(array[${cases.join(', ')}], null)`
  }

  #joined(rules: readonly RegistryRule[], word: string): string {
    return `(${rules.map((rule) => this.holds(rule)).join(word)})`
  }

  #criterion(rule: RegistryRule): string {
    const { condition, age, payer, score, assessment, utilization, observation } = rule
    if (condition) return this.#condition(condition)
    if (age)
      return this.#range(
        `extract(year from age((${this.#at} at time zone coalesce(patient.time_zone, ${this.#zone}))::date,
      patient.birth_date))`,
        age,
      )
    if (payer) return this.#payer(payer)
    if (score) return this.#newest('risk_score', score, 'computed_at')
    if (assessment) return this.#newest('assessment', assessment, 'assessed_at')
    if (observation) return this.#observation(observation)
    if (utilization) return this.#utilization(utilization)
    return this.#lists(rule)
  }

  #lists({ riskTiers, programs, sexes, languages }: RegistryRule): string {
    if (riskTiers)
      return `coalesce((select coalesce(override_tier, ${this.#view.circle === 'TREATING' ? 'computed_tier' : 'open_tier'}) from patient_risk
        where patient_risk.patient_id = patient.id), 'STANDARD') = any(${this.#next(riskTiers)}::text[])`
    if (programs)
      return `exists (select 1 from program_enrollment where program_enrollment.patient_id = patient.id
        and program_enrollment.status = 'ACTIVE' and program_enrollment.program = any(${this.#next(programs)}::text[]))`
    if (sexes) return `patient.sex = any(${this.#next(sexes)}::text[])`
    // `es` means Spanish of any region.
    return `(select array[spoken ->> 'code', split_part(spoken ->> 'code', '-', 1)] from jsonb_array_elements(patient.languages) spoken
      order by (spoken ->> 'preferred')::boolean desc nulls last limit 1) && ${this.#next(languages ?? [])}::text[]`
  }

  #condition({ system, codes, codePrefixes, valueSets }: NonNullable<RegistryRule['condition']>): string {
    const comorbidities = (valueSets ?? []).flatMap((name) => VALUE_SETS[name])
    const prefixes = (codePrefixes ?? []).map((prefix) => `${bare(prefix)}%`)
    const ofSystem = system === null ? '' : `coding ->> 'system' = ${this.#next(system)}::text and`
    return `exists (select 1 from condition where condition.patient_id = patient.id and ${this.#open('condition')}
      and coalesce(condition.clinical_status, 'active') in ('active', 'recurrence', 'relapse')
      and coalesce(condition.verification_status, 'confirmed') not in ('refuted', 'entered-in-error')
      and (condition.abated_at is null or condition.abated_at > ${this.#at})
      and (condition.comorbidity = any(${this.#next(comorbidities)}::text[])
        or exists (select 1 from jsonb_array_elements(condition.codings || jsonb_build_array(condition.code)) coding
          where ${ofSystem}
            (coding ->> 'code' = any(${this.#next(codes ?? [])}::text[])
              or replace(upper(coding ->> 'code'), '.', '') like any(${this.#next(prefixes)}::text[])))))`
  }

  #payer({ payerIds, payerCodes }: NonNullable<RegistryRule['payer']>): string {
    const today = `(${this.#at} at time zone ${this.#zone})::date`
    return `exists (select 1 from coverage where coverage.patient_id = patient.id and coverage.status = 'ACTIVE'
      and (coverage.payer_id = any(${this.#next(payerIds ?? [])}::text[])
        or coverage.payer_code = any(${this.#next(payerCodes ?? [])}::text[]))
      and (coverage.starts_on is null or coverage.starts_on <= ${today})
      and (coverage.ends_on is null or coverage.ends_on >= ${today}))`
  }

  #newest(
    table: 'risk_score' | 'assessment',
    asked: Range & { instrument: string; withinDays: number | null; positives?: readonly string[] | null },
    when: string,
  ): string {
    const { instrument, withinDays, positives = null } = asked
    const counts = [
      this.#range('newest.total', asked),
      ...(positives ? [`newest.positives && ${this.#next(positives)}::text[]`] : []),
    ]
    return `(select ${counts.join(' and ')} from ${table} newest where newest.patient_id = patient.id
      and newest.instrument = ${this.#next(instrument)}::text ${this.#since(`newest.${when}`, withinDays)}
      and ${table === 'assessment' ? `newest.status = 'FINAL' and ${this.#open('newest')}` : this.#read()}
      order by newest.${when} desc, newest.id desc limit 1)`
  }

  #observation(asked: NonNullable<RegistryRule['observation']>): string {
    return `(select ${this.#range('newest.value', asked)} from observation newest where newest.patient_id = patient.id
      and newest.code ->> 'code' = ${this.#next(asked.code)}::text and newest.value is not null
      and newest.status = 'FINAL'
      ${this.#since('newest.observed_at', asked.withinDays)}
      and ${ofCountedStay(this.#labels, 'newest')}
      order by newest.observed_at desc, newest.id desc limit 1)`
  }

  #utilization({ kind, atLeast, withinDays }: NonNullable<RegistryRule['utilization']>): string {
    const classes = kind === 'INPATIENT' ? ['IMP', 'ACUTE', 'NONAC'] : ['EMER']
    return `(select count(*) from encounter where encounter.patient_id = patient.id and ${countsAmong(this.#labels, 'encounter')}
      and encounter.class = any(${this.#next(classes)}::text[])
      and encounter.status not in ('PLANNED', 'CANCELLED', 'ENTERED_IN_ERROR')
      and encounter.admitted_at <= ${this.#at} ${this.#since('encounter.admitted_at', withinDays)}) >= ${this.#next(atLeast)}::int`
  }

  /** Neither a row's own label nor that of its stay keeps it out. */
  #open(table: string): string {
    return `${countsAmong(this.#labels, table)} and ${ofCountedStay(this.#labels, table)}`
  }

  /** The scores that the circle reads. */
  #read(): string {
    return `newest.circle in ('ANY', ${this.#next(this.#view.circle)}) and ${ofCountedStay(this.#labels, 'newest')}
      and ${ofEndedStay('newest')}`
  }

  #since(column: string, withinDays: number | null): string {
    return withinDays === null
      ? ''
      : `and ${column} > ${this.#at} - make_interval(days => ${this.#next(withinDays)}::int)`
  }

  #range(sql: string, { min, max }: Range): string {
    const ends = [
      ...(min === null ? [] : [`${sql} >= ${this.#next(min)}::float8`]),
      ...(max === null ? [] : [`${sql} <= ${this.#next(max)}::float8`]),
    ]
    return ends.length > 0 ? `(${ends.join(' and ')})` : `(${sql} is not null)`
  }

  #next(value: unknown): string {
    this.#parameters.push(value)
    return `$${this.#parameters.length}`
  }
}

/** A prefix as codes are compared, with no meaning of its own in a pattern. */
function bare(prefix: string): string {
  return prefix
    .toUpperCase()
    .replaceAll('.', '')
    .replace(/[\\%_]/g, '\\$&')
}
