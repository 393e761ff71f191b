import { isRecord } from '../bundle.js'
import { endOf, numberIn, startOf, textIn, type Resource } from './elements.js'
import { follow, type FactReader } from './reader.js'

interface Supply {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly supplyDays?: number | undefined
  readonly refills?: number | undefined
}

/** UCUM units of time, in days; a month counts 30 days and a year 365. */
const DAYS: Readonly<Record<string, number>> = {
  s: 1 / 86_400,
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wk: 7,
  mo: 30,
  a: 365,
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
}

/**
 * For how long a prescription or a dispense lasts: the days of one supply as told, or else its quantity by dose and
 * frequency; how many more supplies were allowed; and from and until when it is to be taken, where its dosage says so.
 */
export function supplyOf(resource: Resource, reader: FactReader): Supply {
  const request = within(resource, 'dispenseRequest')
  const dosage = firstOf(resource['dosageInstruction'])
  const told = request ? request['expectedSupplyDuration'] : resource['daysSupply']
  const bounds = within(within(within(dosage, 'timing'), 'repeat'), 'boundsPeriod')
  const isRequest = resource['resourceType'] === 'MedicationRequest'
  return {
    ...(isRequest && bounds ? takenBetween(bounds, reader) : {}),
    supplyDays: daysIn(told) ?? daysByDose(request?.['quantity'] ?? resource['quantity'], dosage),
    refills: request && numberIn(request, 'numberOfRepeatsAllowed'),
  }
}

function takenBetween(bounds: Resource, reader: FactReader): Supply {
  const [from, until] = [startOf(textIn(bounds, 'start'), reader), endOf(textIn(bounds, 'end'), reader)]
  return { ...(from && { start: from }), ...(until && { end: until }) }
}

function daysIn(duration: unknown): number | undefined {
  if (!isRecord(duration)) return undefined
  const value = numberIn(duration, 'value')
  const days = DAYS[textIn(duration, 'code') ?? textIn(duration, 'unit') ?? 'd']
  return value === undefined || days === undefined ? undefined : value * days
}

/** Days that a quantity lasts; nothing where the dose is not told. */
function daysByDose(quantity: unknown, dosage: Resource | undefined): number | undefined {
  const amount = isRecord(quantity) ? numberIn(quantity, 'value') : undefined
  const rate = firstOf(dosage?.['doseAndRate'])
  const dose = within(rate, 'doseQuantity') ?? within(within(rate, 'doseRange'), 'high')
  const each = dose && numberIn(dose, 'value')
  if (amount === undefined || !each) return undefined
  return amount / (each * dosesPerDay(within(within(dosage, 'timing'), 'repeat')))
}

function dosesPerDay(repeat: Resource | undefined): number {
  if (!repeat) return 1
  const frequency = numberIn(repeat, 'frequencyMax') ?? numberIn(repeat, 'frequency')
  const days = (numberIn(repeat, 'period') ?? 1) * (DAYS[textIn(repeat, 'periodUnit') ?? 'd'] ?? 1)
  if (frequency !== undefined && frequency > 0 && days > 0) return frequency / days
  const times = repeat['timeOfDay']
  return Array.isArray(times) && times.length > 0 ? times.length : 1
}

function within(resource: Resource | undefined, element: string): Resource | undefined {
  const value = resource?.[element]
  return isRecord(value) ? value : undefined
}

function firstOf(value: unknown): Resource | undefined {
  return Array.isArray(value) ? value.filter(isRecord)[0] : undefined
}

/** What a medication is called is read and not kept: only ingredients that the reader knows. */
export function ingredientsOf(resource: Resource, reader: FactReader): string[] {
  const { medicationCodeableConcept: concept, medicationReference: medication } = resource
  const text = isRecord(medication) ? textIn(medication, 'reference') : undefined
  const target = text === undefined ? null : follow(resource, text, reader)
  const named = [concept, target?.['code']].filter(isRecord).flatMap((one) => {
    const codings: readonly unknown[] = Array.isArray(one['coding']) ? one['coding'] : []
    return [textIn(one, 'text'), ...codings.filter(isRecord).map((coding) => textIn(coding, 'display'))]
  })
  return [...new Set(named.flatMap((name) => (name && reader.ingredientsIn?.(name)) || []))]
}
