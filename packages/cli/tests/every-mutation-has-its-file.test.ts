import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { Kind, parse, type FieldDefinitionNode } from 'graphql'

const services = new URL('../../../services/', import.meta.url)
const names = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics']

test.each(names)('every mutation of %s is found in an operations file of its name', async (service) => {
  const mutations = mutationsOf(await readFile(new URL(`${service}/schema.graphql`, services), 'utf8'))
  const folder = new URL(`${service}/src/operations/`, services)
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  const present = files.map((file) => file.split('/').at(-1))
  expect(mutations.map(kebab).filter((file) => !present.includes(file))).toEqual([])
})

/** What still fits on a screen. */
const MOST_IN_A_FOLDER = 30

test.each(names)('operations of %s that outgrow a screen stand in folders by noun', async (service) => {
  const folder = new URL(`${service}/src/operations/`, services)
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'))
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const crowded = folders.filter(
    (one) => files.filter((file) => dirname(file) === one).length > MOST_IN_A_FOLDER,
  )
  expect(crowded).toEqual([])
})

function mutationsOf(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map((field: FieldDefinitionNode) => field.name.value)
      : [],
  )
}

function kebab(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
}
