import { expect, test } from '@jest/globals'
import { AccessLogKeeper } from './access-log-keeper.js'

/** A service that is told, and says when asked to what it takes. */
function service(answer: string | null) {
  const bodies: string[] = []
  const post = async (_: string, body: string): Promise<string | null> => {
    bodies.push(body)
    await new Promise((resolve) => setImmediate(resolve))
    return answer
  }
  return { bodies, keeper: new AccessLogKeeper({ post, isLeftAlone: false }) }
}

const afterTurns = async (): Promise<void> => {
  for (let turns = 0; turns < 2; turns++) await new Promise((resolve) => setImmediate(resolve))
}

test('what is told while another is being told is one request', async () => {
  const { bodies, keeper } = service('{"told":1}')
  const first = keeper.tell('1')
  await afterTurns()
  expect(await Promise.all([first, keeper.tell('2'), keeper.tell('3')])).toEqual([true, true, true])
  expect(bodies).toEqual(['[1]', '[2,3]'])
})

test('what two were shown by one answer of a subgraph is told once', async () => {
  const { bodies, keeper } = service('{"told":1}')
  expect(await Promise.all(['1', '2', '1'].map((text) => keeper.tell(text)))).toEqual([true, true, true])
  expect(bodies).toEqual(['[1,2]'])
})

test('where it is not taken, whoever waits already is not sent to wait in vain', async () => {
  const { bodies, keeper } = service(null)
  const first = keeper.tell('1')
  await afterTurns()
  expect(await Promise.all([first, keeper.tell('2')])).toEqual([false, false])
  expect([bodies, keeper.takes]).toEqual([['[1]'], false])
})

test('no request grows larger than a subgraph takes', async () => {
  const { bodies, keeper } = service('{"told":1}')
  const large = Array.from({ length: 5 }, (_, number) => String(number).repeat(400_000))
  await Promise.all(large.map((text) => keeper.tell(text)))
  expect(bodies).toEqual([`[${large[0]},${large[1]}]`, `[${large[2]},${large[3]}]`, `[${large[4]}]`])
})
