import { expect, test } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { compiledExecutor } from './compiled-execution.js'
import { takesEndlessInput } from './endless-input.js'

const schema = buildSchema(`
  input Rule { all: [Rule!] wrapped: Wrapped code: String }
  input Wrapped { not: Rule! }
  input Page { first: Int sizes: [[Size!]!] }
  input Size { of: Int }
  type Query { asked(rule: Rule, wrapped: Wrapped, page: Page, text: String): Int }
`)

test.each([
  ['query ($rule: Rule) { asked(rule: $rule) }', true],
  ['query ($rule: Wrapped!) { asked(wrapped: $rule) }', true],
  ['query ($text: String, $rules: [Rule!]!) { asked(text: $text) }', true],
  ['query ($page: Page!) { asked(page: $page) }', false],
  ['query ($text: String) { asked(text: $text) }', false],
  ['{ asked(rule: { all: [{ code: "x" }] }) }', false],
])('%s: endless is %s', (document, endless) => {
  expect(takesEndlessInput(schema, parse(document))).toBe(endless)
})

test('an operation over such a type is answered as before when it comes again', async () => {
  const executors: string[] = []
  const execute = compiledExecutor(schema, (executor) => void executors.push(executor))
  const document = parse('query ($rule: Rule) { asked(rule: $rule) }')
  for (let time = 0; time < 3; time++)
    expect(await execute({ document, contextValue: {}, variables: { rule: { code: 'x' } } })).toEqual({
      data: { asked: null },
    })
  expect(executors).toEqual(['graphql-js', 'graphql-js', 'graphql-js'])
})
