import { readFile } from 'node:fs/promises'
import { read278, type X12Review } from '@baton/fhir/x12/x12-278'
import { readX12, type X12Transaction } from '@baton/fhir/x12/interchange'
import { X12Unreadable } from '@baton/fhir/x12/segment'
import { print } from '../output.js'
import { Refused, WrongUse } from '../refused.js'

/** One transaction set of a file as it was read. */
interface ReadTransaction {
  readonly type: string
  readonly guide: string
  readonly controlNumber: string
  readonly interchange: string
  readonly segments: number
  /** What a 278 says; null for other types. */
  readonly review: X12Review | null
}

/** `baton x12 read FILE`: reads X12, 278 in full; exit status 1 with segment and position where it cannot be read. */
export async function x12Read(path: string, options: { readonly json?: boolean }): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new WrongUse(`There is no file ${path}.`)
  const transactions = readAll(path, text)
  print(options.json, { file: path, transactions }, () =>
    [`${path}: ${transactions.length} transaction sets`, ...transactions.flatMap(describe)].join('\n'),
  )
}

function readAll(path: string, text: string): readonly ReadTransaction[] {
  try {
    return readX12(text).map(readOne)
  } catch (error) {
    if (error instanceof X12Unreadable) throw new Refused(`${path}: ${error.message}.`)
    throw error
  }
}

function readOne(transaction: X12Transaction): ReadTransaction {
  const { type, guide, controlNumber, interchange, segments } = transaction
  const review = type === '278' ? read278(transaction) : null
  return { type, guide, controlNumber, interchange, segments: segments.length, review }
}

function describe({ type, guide, controlNumber, segments, review }: ReadTransaction): readonly string[] {
  const head = `  ${type} ${guide} ${controlNumber}: ${segments} segments`
  if (!review) return [head]
  const { kind, trace, payerTrace, decision, rejects, services, asksFor } = review
  return [
    `${head}, ${kind}`,
    ...(trace ? [`    trace ${trace}${payerTrace ? `, the payer's ${payerTrace}` : ''}`] : []),
    ...(decision
      ? [
          `    decision ${decision.action}${decision.authorizationNumber ? ` number ${decision.authorizationNumber}` : ''}`,
        ]
      : []),
    ...rejects.map(
      ({ level, code, followUp }) =>
        `    AAA ${code} in loop ${level}${followUp ? `, follow-up ${followUp}` : ''}`,
    ),
    ...services.map(
      (one) =>
        `    service ${one.sequence}: ${one.code ?? 'no code'}${one.decision ? ` ${one.decision.action}` : ''}`,
    ),
    ...(asksFor.length > 0 ? [`    asks for ${asksFor.join(', ')}`] : []),
  ]
}
