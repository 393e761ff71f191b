import { STRATIFIERS } from '../src/measures/stratifiers.js'

const COUNTS = `initialPopulation denominator numerator rate interval { low high } exclusions { code count } exceptions { code count }
  besides { code count } statistics { code value } strata { code denominator numerator statistics { code value } }`
const CASES = `cases(first: 100) { edges { node { id stratum startedAt dueAt doneAt inDenominator inNumerator reason } } }`

/** Asks for everything that a measure shows of November 2026, or of the year if it is one of CMS: with its cases, by every group. */
export function everyFigure(code: string, asOf: string | null): string {
  const [start, end] = code.startsWith('CMS') ? ['2026-01-01', '2026-12-31'] : ['2026-11-01', '2026-11-30']
  const known = asOf === null ? '' : `, asOf: "${asOf}"`
  const ask = (name: string, fields: string, more = ''): string =>
    `${name}: measureResult(code: "${code}", period: { start: "${start}", end: "${end}" }${known}${more}) { ${fields} }`
  const groups = Object.keys(STRATIFIERS).map((group) => ask(group, COUNTS, `, stratifyBy: ${group}`))
  return `{ ${ask('all', `${COUNTS} ${CASES}`)} ${groups.join(' ')} }`
}
