import { expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { PayerPlaces, type Turn } from './payer-places.js'

const clock = clockAt('2026-11-30T09:00:00-05:00')
const share = { places: 1, validUntil: new Date('2026-12-01T09:00:00-05:00') }

function passes(ms: number): void {
  clock.set(new Date(clock.now().getTime() + ms).toISOString())
}

/** One place at a payer, and what happened there, in order. */
function onePlace() {
  const places = new PayerPlaces(async () => share, clock)
  const happened: string[] = []
  const ends = new Map<string, () => void>()
  const stopping = new AbortController()
  const send = (name: string, turn: Partial<Turn> = {}): Promise<string | null> =>
    places.within(
      { payerId: 'SUMMIT', urgency: 2, isCounted: false, signal: stopping.signal, ...turn },
      {
        note: async () => (happened.push(`${name} noted`), name),
        call: async () => {
          happened.push(`${name} called`)
          await new Promise<void>((resolve) => ends.set(name, resolve))
          return name
        },
        takeBack: async () => void happened.push(`${name} taken back`),
      },
    )
  return { places, happened, send, end: (name: string) => ends.get(name)?.(), stop: () => stopping.abort() }
}

/** Lets everything go on that need not wait. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

/** The same after one call that took so long. */
async function afterCallOf(ms: number, turn: Partial<Turn> = {}) {
  const world = onePlace()
  const first = world.send('first', turn)
  await settled()
  passes(ms)
  world.end('first')
  await first
  world.happened.length = 0
  return world
}

test('while a quick payer answers one, the next is noted, and no more than it has places', async () => {
  const { happened, send, end } = await afterCallOf(50)
  const all = ['a', 'b', 'c'].map((name) => send(name))
  await settled()
  expect(happened).toEqual(['a noted', 'b noted', 'a called'])
  end('a')
  await settled()
  expect(happened.slice(3)).toEqual(['b called', 'c noted'])
  end('b')
  await settled()
  end('c')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c'])
})

test.each([
  ['one that took two seconds', 2_000, {}],
  ['one that counts its requests', 50, { isCounted: true }],
])('nothing is noted ahead of a place at %s', async (_, ms, turn) => {
  const { happened, send, end } = await afterCallOf(ms, turn)
  const both = ['a', 'b'].map((name) => send(name, turn))
  await settled()
  expect(happened).toEqual(['a noted', 'a called'])
  end('a')
  await settled()
  expect(happened.slice(2)).toEqual(['b noted', 'b called'])
  end('b')
  await Promise.all(both)
})

test('an expedited one that comes later is noted and called before those that wait', async () => {
  const { happened, send, end } = await afterCallOf(50)
  const all = [send('a'), send('b'), send('c'), send('urgent', { urgency: 1 })]
  await settled()
  for (const name of ['a', 'b', 'urgent', 'c']) {
    end(name)
    await settled()
  }
  await Promise.all(all)
  const calls = happened.filter((step) => step.endsWith('called'))
  expect(calls).toEqual(['a called', 'b called', 'urgent called', 'c called'])
})

test('what was noted goes back when the payer asks for rest, when it waits too long, and when the process stops', async () => {
  const { places, happened, send, end, stop } = await afterCallOf(50)
  const resting = [send('a'), send('b')]
  await settled()
  places.turnBack('SUMMIT')
  end('a')
  expect(await Promise.all(resting)).toEqual(['a', null])
  expect(happened.at(-1)).toBe('b taken back')
  const waiting = [send('c'), send('d')]
  await settled()
  passes(4_000)
  end('c')
  expect(await Promise.all(waiting)).toEqual(['c', null])
  expect(happened.at(-1)).toBe('d taken back')
  const quick = send('e')
  await settled()
  end('e')
  await quick
  const stopped = [send('f'), send('g')]
  await settled()
  stop()
  await expect(stopped[1]).rejects.toThrow()
  expect(happened.at(-1)).toBe('g taken back')
  end('f')
  expect(await stopped[0]).toBe('f')
})
