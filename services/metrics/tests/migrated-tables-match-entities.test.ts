import { expect, test } from '@jest/globals'
import { driftOf } from '@baton/database/drift'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'

test('the migrations produce exactly the tables that the entities describe', async () => {
  const subgraph = await testSubgraph(definition)
  try {
    expect(await driftOf(subgraph.db)).toEqual([])
  } finally {
    await subgraph.close()
  }
})
