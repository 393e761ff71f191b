import { INTERACTIONS } from '@baton/clinical/medications/interactions'
import { CAUTIONS, DUPLICATION_SOURCE, HIGH_ALERT, NO_TWO_OF } from '@baton/clinical/medications/rules'
import {
  DEFAULT_SEVERITY,
  type Discrepancy,
  type DiscrepancyType,
  type MedicationSource,
  type SourceKind,
} from './medication-reconciliation.js'
import { has, lineOf, pairsOf, products, sharesIngredient, uniqueBy, type Line } from './medication-line.js'

/** What a rule found: a person decides about it. */
export type Finding = Pick<Discrepancy, 'type' | 'severity' | 'medications' | 'summary' | 'rule' | 'source'>

type Lists = readonly Pick<MedicationSource, 'kind' | 'asOf' | 'medications'>[]

const BEFORE: readonly SourceKind[] = ['PRE_ADMISSION', 'CLINIC_CHART', 'HOME_HEALTH']
const NPSG = 'Joint Commission NPSG.03.06.01'
const DAYS_TO_FILL_MS = 3 * 86_400_000

/** What else the comparison knows. */
export interface Circumstances {
  readonly allergies: readonly string[]
  readonly dischargedAt: Date | null
}

/** Everything that the lists differ in and that the curated rules find, high severity first. */
export function compareMedications(lists: Lists, circumstances: Circumstances): readonly Finding[] {
  const lines = lists.flatMap(({ kind, medications }) => medications.map((one) => lineOf(kind, one)))
  const taken = lines.filter(({ stopped }) => !stopped)
  const found = [
    ...duplications(taken),
    ...interactions(taken),
    ...allergies(taken, circumstances.allergies),
    ...differences(taken),
    ...omissions(lines),
    ...commissions(taken),
    ...unfilled(lists, taken, circumstances),
    ...monitoring(taken),
    ...cautions(taken),
  ]
  const order = ['HIGH', 'MODERATE', 'LOW']
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

function finding(
  type: DiscrepancyType,
  rest: Partial<Finding> & Pick<Finding, 'medications' | 'summary'>,
): Finding {
  return { type, severity: DEFAULT_SEVERITY[type], rule: type.toLowerCase(), source: NPSG, ...rest }
}

function duplications(taken: readonly Line[]): Finding[] {
  const list = products(taken)
  return pairsOf(list).flatMap(([a, b]) => {
    const shared = NO_TWO_OF.find((name) => has(a, name) && has(b, name))
    if (!sharesIngredient(a, b) && shared === undefined) return []
    const why = sharesIngredient(a, b) ? 'the same ingredient' : `both ${shared ?? ''}`
    const summary = `${a.name} and ${b.name}: ${why}`
    return [finding('DUPLICATION', { medications: [a.name, b.name], summary, source: DUPLICATION_SOURCE })]
  })
}

function interactions(taken: readonly Line[]): Finding[] {
  const pairs = pairsOf(products(taken))
  return INTERACTIONS.flatMap(({ id, between: [one, other], severity, effect, source }) => {
    const pair = pairs.find(([a, b]) => (has(a, one) && has(b, other)) || (has(a, other) && has(b, one)))
    if (!pair) return []
    const medications = pair.map(({ name }) => name)
    const summary = `${medications.join(' with ')}: ${effect}`
    return [finding('INTERACTION', { severity, medications, summary, rule: id, source })]
  })
}

function allergies(taken: readonly Line[], known: readonly string[]): Finding[] {
  return known.flatMap((allergy) => {
    const named = allergy.trim().toLowerCase().replaceAll(' ', '-')
    const line = taken.find((one) => has(one, named) || has(one, named.replace(/s$/, '')))
    if (!line) return []
    const summary = `${line.name}: allergy to ${allergy}`
    return [finding('ALLERGY_OR_CONTRAINDICATION', { medications: [line.name], summary, rule: 'allergy' })]
  })
}

/** The same product at the discharge and elsewhere with another dose, frequency or route. */
function differences(taken: readonly Line[]): Finding[] {
  const now = taken.filter(({ kind }) => kind === 'DISCHARGE')
  return now.flatMap((line) => {
    const other = taken.find(
      (one) => one.kind !== 'DISCHARGE' && one.product === line.product && differs(one, line),
    )
    if (!other) return []
    const alert = HIGH_ALERT.find(({ medication }) => has(line, medication))
    const summary = `${line.name}: ${how(other)} before, ${how(line)} at discharge`
    const rest = {
      severity: alert ? ('HIGH' as const) : ('MODERATE' as const),
      source: alert?.source ?? NPSG,
    }
    return [finding('DOSE_FREQUENCY_ROUTE', { medications: [line.name], summary, ...rest })]
  })
}

function differs(a: Line, b: Line): boolean {
  const same = (x: string | null, y: string | null) =>
    x === null || y === null || x.toLowerCase().replace(/\s/g, '') === y.toLowerCase().replace(/\s/g, '')
  return !same(a.dose, b.dose) || !same(a.frequency, b.frequency) || !same(a.route, b.route)
}

const how = ({ dose, frequency, route }: Line): string =>
  [dose, frequency, route].filter((part) => part !== null).join(' ') || 'as listed'

/** Taken before, missing at the discharge, without a reason. */
function omissions(lines: readonly Line[]): Finding[] {
  const after = lines.filter(({ kind }) => kind === 'DISCHARGE')
  if (after.length === 0) return []
  const before = lines.filter(({ kind, stopped }) => BEFORE.includes(kind) && !stopped)
  const lost = before.filter((line) => !after.some((one) => sharesIngredient(one, line)))
  return uniqueBy(lost, ({ ingredients }) => ingredients.join()).map((line) =>
    finding('OMISSION', {
      medications: [line.name],
      summary: `${line.name} is missing at discharge, no reason given`,
    }),
  )
}

/** New at the discharge, without a reason, though a list of before exists. */
function commissions(taken: readonly Line[]): Finding[] {
  if (!taken.some(({ kind }) => BEFORE.includes(kind))) return []
  const added = taken.filter(
    (line) =>
      line.kind === 'DISCHARGE' &&
      line.reason === null &&
      !taken.some((one) => one.kind !== 'DISCHARGE' && sharesIngredient(one, line)),
  )
  return products(added).map((line) =>
    finding('COMMISSION', {
      medications: [line.name],
      summary: `${line.name} is new at discharge, no reason given`,
    }),
  )
}

function unfilled(lists: Lists, taken: readonly Line[], { dischargedAt }: Circumstances): Finding[] {
  const fills = lists.find(({ kind }) => kind === 'PHARMACY_FILLS')
  if (!fills || !dischargedAt || fills.asOf.getTime() < dischargedAt.getTime() + DAYS_TO_FILL_MS) return []
  const filled = taken.filter(({ kind }) => kind === 'PHARMACY_FILLS')
  const missing = taken.filter(
    (line) => line.kind === 'DISCHARGE' && !filled.some((one) => sharesIngredient(one, line)),
  )
  return products(missing).map((line) =>
    finding('NOT_FILLED', {
      medications: [line.name],
      summary: `${line.name}: no fill three days after discharge`,
    }),
  )
}

function monitoring(taken: readonly Line[]): Finding[] {
  const now = taken.filter(({ kind }) => kind === 'DISCHARGE')
  return now.flatMap((line) => {
    const endless = has(line, 'antibiotic') && line.stopOn === null
    const unwatched = has(line, 'warfarin') && line.monitoringOn === null
    if (!endless && !unwatched) return []
    const summary = `${line.name}: ${endless ? 'no end date' : 'no date of the next INR'}`
    return [finding('MONITORING_MISSING', { medications: [line.name], summary })]
  })
}

function cautions(taken: readonly Line[]): Finding[] {
  return CAUTIONS.flatMap(({ id, medication, effect, source }) => {
    const line = taken.find((one) => has(one, medication))
    if (!line) return []
    const rest = { severity: 'MODERATE' as const, rule: id, source }
    return [
      finding('ALLERGY_OR_CONTRAINDICATION', {
        medications: [line.name],
        summary: `${line.name}: ${effect}`,
        ...rest,
      }),
    ]
  })
}
