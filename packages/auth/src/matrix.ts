import type { Row } from './cell.js'
import { CARE } from './matrix-of-care.js'
import { WORK } from './matrix-of-work.js'
import type { Role } from './roles.js'

/**
 * The role x resource matrix, both tables of domain.md 9.6. A role without a cell may do nothing with that resource.
 * "(PA)" cells of reviewers and liaisons reach every patient until authorizations tells who has a request.
 */
export const MATRIX = { ...CARE, ...WORK } as const

/** A resource of the matrix: the first half of every scope. */
export type ResourceRow = keyof typeof MATRIX

/** What can be done with a resource: the second half of every scope. */
export type Verb = 'create' | 'read' | 'update' | 'sign'

/** How far a grant goes. `agency` and `self` are resolved by who the viewer is, `caseload` by care relationships. */
export type Reach = 'all' | 'caseload' | 'agency' | 'self' | 'none'

const LETTERS: Readonly<Record<Verb, string>> = { create: 'C', read: 'R', update: 'U', sign: 'S' }
const REACHES: Readonly<Record<string, Reach>> = { o: 'caseload', b: 'caseload', a: 'agency', p: 'self' }

/** Every verb, for loops over the matrix. */
export const VERBS = Object.keys(LETTERS) as readonly Verb[] // the keys of the record above

/** How far one role may go with one verb on one resource. */
export function grantOf(role: Role, row: ResourceRow, verb: Verb): Reach {
  const cells: Row = MATRIX[row]
  const [verbs = '', reach = ''] = (cells[role] ?? '').split(' ')
  if (!verbs.includes(LETTERS[verb])) return 'none'
  return reach === '' ? 'all' : (REACHES[reach] ?? 'none')
}

/** Whether a text names a resource of the matrix. */
export function isRow(text: string): text is ResourceRow {
  return Object.hasOwn(MATRIX, text)
}
