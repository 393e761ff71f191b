import { AsyncLocalStorage } from 'node:async_hooks'
import { expect, test } from '@jest/globals'
import { InGroups } from './in-groups.js'

test('what is asked for while a group is under way is the next group, and two of one key never share one', async () => {
  const seen: string[][] = []
  const groups = new InGroups<string, string>(
    async (group) => {
      seen.push(group.map(({ input }) => input))
      await new Promise((resolve) => setImmediate(resolve))
      for (const { input, resolve } of group) resolve(input.toUpperCase())
    },
    { keyOf: (input) => input, most: 3 },
  )
  const first = Promise.all(['a', 'b', 'a'].map((input) => groups.add(input)))
  expect(await first).toEqual(['A', 'B', 'A'])
  await Promise.all(['c', 'd', 'e', 'f'].map((input) => groups.add(input)))
  expect(seen).toEqual([['a', 'b'], ['a'], ['c', 'd', 'e'], ['f']])
})

test('who gathers runs the first at once, and joins what comes within the time after it', async () => {
  const seen: string[][] = []
  const groups = new InGroups<string, void>(
    async (group) => {
      seen.push(group.map(({ input }) => input))
      for (const { resolve } of group) resolve()
    },
    { keyOf: (input) => input, gatherMs: 20 },
  )
  await groups.add('a')
  const second = groups.add('b')
  await new Promise((resolve) => setTimeout(resolve, 1))
  await Promise.all([second, groups.add('c')])
  expect(seen).toEqual([['a'], ['b', 'c']])
})

test('a group runs where the first of its own was asked, so that its statements stand in that trace and no older one', async () => {
  const trace = new AsyncLocalStorage<string>()
  const seen: (string | undefined)[] = []
  const groups = new InGroups<string, void>(
    async (group) => {
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(trace.getStore())
      for (const { resolve } of group) resolve()
    },
    { keyOf: (input) => input, most: 2 },
  )
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((input) => trace.run(input, () => groups.add(input))))
  expect(seen).toEqual(['a', 'c', 'e'])
})
