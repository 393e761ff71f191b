import type { TextSource } from '../splice/text-source.js'
import type { Asked } from './lookup.js'
import { mergeLookups } from './merge-lookups.js'
import { splitAnswer } from './split-answer.js'

/** Asks a subgraph for entities in one request; for each lookup what its subgraph says to it alone. */
export async function askTogether(
  source: TextSource,
  asked: readonly Asked[],
  context: unknown,
): Promise<readonly string[]> {
  const alone = async (one: Asked): Promise<string> => source.text(one.question, context)
  const mergeable = asked.filter(({ lookup }) => lookup.selections !== null)
  if (mergeable.length < 2) return Promise.all(asked.map(alone))
  const { question, fields } = mergeLookups(mergeable)
  const others = asked.filter(({ lookup }) => lookup.selections === null)
  const [together, apart] = await Promise.all([
    source.text(question, context),
    Promise.all(others.map(async (one) => [one, await alone(one)] as const)),
  ])
  const texts = new Map(apart)
  const parts = splitAnswer(together, fields)
  await Promise.all(mergeable.map(async (one, number) => texts.set(one, parts[number] ?? (await alone(one)))))
  return asked.map((one) => texts.get(one) ?? '')
}
