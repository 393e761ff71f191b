import type { Deps } from '@baton/service-kit/request-context'
import { sweepEach } from '@baton/service-kit/sweeps'
import { escalateTask } from '../operations/task/escalate-task.js'
import { findTasksToEscalate } from '../storage/tasks.js'

const BATCH = 200

/** Finds tasks that were left lying past their due instant and hands them on. */
export const tasksLeftLying = {
  name: 'tasks-left-lying',
  everyMs: 2_000,
  async run(deps: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<void> {
    const tasks = await findTasksToEscalate(deps.db, { now: deps.clock.now(), limit: BATCH })
    await sweepEach(deps, { sweep: 'tasks-left-lying', ids: tasks }, (id) => escalateTask(deps, id))
  },
}
