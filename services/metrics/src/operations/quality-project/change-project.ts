import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { findProjects, touchProject } from '../../storage/quality-projects.js'
import type { OperationContext } from '../operation-context.js'

/** Which project, as it was seen, and what to add to it. */
interface ProjectChange {
  readonly operation: string
  readonly input: object
  readonly projectId: string
  readonly expectedVersion: number
  add(tx: EntityManager): Promise<void>
}

/** Adds something to a project, in one transaction with its new version. */
export async function changeProject(
  context: OperationContext,
  { operation, input, projectId, expectedVersion, add }: ProjectChange,
): Promise<Outcome<{ id: string }>> {
  return change(context, { operation, input }, async (tx) => {
    const [project] = await findProjects(tx, [projectId])
    if (!project) return refused(notFound('quality project'))
    if (!(await touchProject(tx, projectId, expectedVersion)))
      return refused(versionConflict('quality project', project.version))
    await add(tx)
    return done({ id: projectId })
  })
}
