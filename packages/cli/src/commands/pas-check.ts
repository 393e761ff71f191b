import { readFile } from 'node:fs/promises'
import { checkPas, type PasCheck } from '@baton/fhir/pas/check'
import { print } from '../output.js'
import { WrongUse } from '../refused.js'

/** `baton pas check FILE`: parses, prints and checks a Da Vinci PAS message; exit status 1 when it would be refused. */
export async function pasCheck(path: string, options: { readonly json?: boolean }): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new WrongUse(`There is no file ${path}.`)
  const found = checkPas(text)
  print(options.json, { file: path, ok: isFine(found), ...found }, () => describe(path, found))
  if (!isFine(found)) process.exitCode = 1
}

function isFine({ problems, roundTrips }: PasCheck): boolean {
  return problems.length === 0 && roundTrips
}

function describe(path: string, found: PasCheck): string {
  const resources = Object.entries(found.resources).map(([type, count]) => `${count} ${type}`)
  return [
    `${path}: ${found.kind}${resources.length > 0 ? ` with ${resources.join(', ')}` : ''}`,
    ...found.answers.flatMap(describeAnswer),
    ...found.problems.map((problem) => `  REFUSED ${problem}`),
    ...found.remarks.map((remark) => `  remark  ${remark}`),
    ...(found.roundTrips
      ? ['  parsed and printed again, it is the same message']
      : ['  REFUSED it does not print as it was read']),
  ].join('\n')
}

function describeAnswer({ trace, outcome, items, errors }: PasCheck['answers'][number]): readonly string[] {
  return [
    `  answer to ${trace}: ${outcome}`,
    ...items.map(({ sequence, actionCode, authorizationNumber }) => {
      const number = authorizationNumber ? ` number ${authorizationNumber}` : ''
      return `    line ${sequence}: ${actionCode}${number}`
    }),
    ...errors.map(
      ({ code, followUp, path }) =>
        `    AAA ${code}${followUp ? ` follow-up ${followUp}` : ''}${path ? ` at ${path}` : ''}`,
    ),
  ]
}
