import { loadPopulation } from '../loading/load-population.js'
import { print } from '../output.js'
import { WrongUse } from '../refused.js'
import { findStack } from '../stack.js'

interface Options {
  readonly count: string
  readonly json?: boolean
}

/** `baton load-synthetic --here`: what the first start of a stack loads. A second time it changes nothing. */
export async function loadSynthetic(options: Options): Promise<void> {
  const count = Number(options.count)
  if (!Number.isInteger(count) || count < 1)
    throw new WrongUse(`--count ${options.count} is not a number of people.`)
  const loaded = await loadPopulation(await findStack(), count)
  const text = `Loaded ${loaded.patients} people, ${loaded.practitioners} staff and ${loaded.agencies} agencies.`
  print(options.json, loaded, () => text)
}
