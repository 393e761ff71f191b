import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

test('a subgraph that is down costs its own section, and the error names it', async () => {
  await bed.subgraphs.authorizations.server.close()
  const { status, body } = await bed.ask('dana', '{ patient(id: "p1") { name authorizations { id } } }')
  expect(status).toBe(200)
  expect(body.data).toEqual({ patient: { name: 'name of p1', authorizations: null } })
  expect(body.errors).toHaveLength(1)
  expect(body.errors[0]).toMatchObject({
    message: expect.stringContaining('authorizations'),
    extensions: {
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'authorizations',
      sections: ['patient.authorizations'],
      requestId: expect.any(String),
    },
  })
})
