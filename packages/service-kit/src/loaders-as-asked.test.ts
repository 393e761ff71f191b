import { expect, test } from '@jest/globals'
import { loadersAsAsked } from './loaders-as-asked.js'

interface Made {
  readonly of: string
}

function counted() {
  const made: string[] = []
  const make = (name: string) => (of: string) => {
    made.push(name)
    return { of } satisfies Made
  }
  const makers = { patient: make('patient'), plan: make('plan') }
  return { made, loadersFor: loadersAsAsked<string, typeof makers>(makers) }
}

test('a loader is made when it is first asked for, and once for its request', () => {
  const { made, loadersFor } = counted()
  const loaders = loadersFor('first')
  expect(made).toEqual([])
  expect(loaders.plan).toBe(loaders.plan)
  expect(loaders.plan.of).toBe('first')
  expect(made).toEqual(['plan'])
})

test('two requests share no loader', () => {
  const { loadersFor } = counted()
  expect(loadersFor('first').patient.of).toBe('first')
  expect(loadersFor('second').patient.of).toBe('second')
})

test('what was read is forgotten with its loader', () => {
  const { loadersFor } = counted()
  const loaders = loadersFor('first')
  const { patient } = loaders
  loaders.forgetAll()
  expect(loaders.patient).not.toBe(patient)
  expect(loaders.patient).toEqual(patient)
})
