import { isRecord } from '../bundle.js'
import { codesIn, textIn, type Resource } from './elements.js'
import type { FactReader } from './reader.js'

/** HL7: the patient, or somebody for them, pays the bill (`pay`). */
const SELF_PAY = 'http://terminology.hl7.org/CodeSystem/coverage-selfpay'

/**
 * Who pays by a coverage: the payer's own code, or the organization's id, or a code made of the organization's name. Who
 * pays alone, or has it paid by a relative, is no payer, and no word of them is kept.
 */
export function payerOf({ payor, type }: Resource, reader: FactReader): string | undefined {
  if (isSelfPaid(type)) return undefined
  const [first] = Array.isArray(payor) ? payor.filter(isRecord) : []
  if (!first) return undefined
  const { identifier } = first
  const reference = textIn(first, 'reference')
  if (reference !== undefined && !/(^|\/)Organization\//.test(reference)) return undefined
  const code = isRecord(identifier) ? textIn(identifier, 'value') : undefined
  if (code !== undefined) return code
  return reference === undefined ? payerCodeOf(textIn(first, 'display')) : reader.idOf(reference)
}

const isSelfPaid = (type: unknown): boolean =>
  codesIn({ type }, 'type').some(({ system }) => system === SELF_PAY)

/** The code of a payer that is known by its name alone: `Summit Advantage` is `summit-advantage`. */
export function payerCodeOf(name: string | null | undefined): string | undefined {
  const code = (name ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return code.replace(/^-|-$/g, '').slice(0, 60) || undefined
}
