import { expect, test } from '@jest/globals'
import { grantOf, isRow, MATRIX, VERBS, type ResourceRow } from './matrix.js'
import { OPERATIONS } from './operations.js'
import { reachOf } from './reach.js'
import { isRole, ROLES, type Role } from './roles.js'
import { scopesOf } from './scopes.js'

const rows = Object.keys(MATRIX) as ResourceRow[]

test('every cell of the matrix names known verbs in order and at most one reach', () => {
  for (const row of rows) {
    for (const [role, cell] of Object.entries(MATRIX[row])) {
      expect(isRole(role)).toBe(true)
      expect(cell).toMatch(/^(?=.)C?R?U?S?( [oabp])?$/)
    }
  }
})

test('every operation names a row and a verb of the matrix', () => {
  for (const [coordinate, need] of Object.entries(OPERATIONS)) {
    expect(coordinate).toMatch(/^(Query|Mutation)\.[a-z]\w+$/)
    if (need === 'authenticated') continue
    expect(isRow(need[0])).toBe(true)
    expect(VERBS).toContain(need[1])
  }
})

test.each<[Role, ResourceRow, 'create' | 'read' | 'update' | 'sign', string]>([
  ['coordinator', 'demographics', 'update', 'caseload'],
  ['physician', 'demographics', 'update', 'none'],
  ['supervisor', 'demographics', 'create', 'all'],
  ['partner', 'referral', 'update', 'agency'],
  ['partner', 'demographics', 'read', 'none'],
  ['patient', 'consent', 'read', 'self'],
  ['analyst', 'demographics', 'read', 'none'],
  ['administrator', 'demographics', 'read', 'none'],
  ['administrator', 'staffDirectory', 'create', 'all'],
  ['privacyOfficer', 'auditLog', 'read', 'all'],
  ['socialWorker', 'authorization', 'create', 'none'],
  ['umReviewer', 'determination', 'create', 'all'],
])('%s: %s %s reaches %s', (role, row, verb, reach) => {
  expect(grantOf(role, row, verb)).toBe(reach)
})

test('somebody with two roles reaches as far as the wider of them', () => {
  expect(reachOf({ roles: ['coordinator', 'supervisor'] }, 'carePlan', 'read')).toBe('all')
  expect(reachOf({ roles: [] }, 'carePlan', 'read')).toBe('none')
})

test('the scopes of a role are exactly its cells', () => {
  for (const role of ROLES) {
    const scopes = new Set(scopesOf([role]))
    for (const row of rows) {
      for (const verb of VERBS) expect(scopes.has(`${row}.${verb}`)).toBe(grantOf(role, row, verb) !== 'none')
    }
  }
})
