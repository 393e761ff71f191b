import type { IncomingMessage, ServerResponse } from 'node:http'
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import { queueOn } from '@baton/jobs/queue'
import express, { type Router } from 'express'
import type { Redis } from 'ioredis'
import { queueNames } from './queue-names.js'

/** Where the dashboard lives. */
export const QUEUES_PATH = '/ops/queues'

const LOOK_EVERY_MS = 5_000

/** The dashboard of all queues of a Redis, to be served to whoever may see it. */
export function openQueueBoard(
  redis: Redis,
  nowMs: () => number,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const adapter = new ExpressAdapter()
  adapter.setBasePath(QUEUES_PATH)
  const board = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Baton queues', hideRedisDetails: true, hideDocsLink: true } },
  })
  const app = express()
  app.disable('x-powered-by')
  app.use(QUEUES_PATH, adapter.getRouter() as Router) // its type is any, its documentation says Router
  let lookedAt = Number.NEGATIVE_INFINITY

  return async (request, response) => {
    if (nowMs() - lookedAt > LOOK_EVERY_MS) {
      const names = await queueNames(redis)
      board.setQueues(names.map((name) => new BullMQAdapter(queueOn(redis, name))))
      lookedAt = nowMs()
    }
    app(request, response)
  }
}
