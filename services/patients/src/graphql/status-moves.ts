import { statusReason } from '../domain/status-reason.js'
import type { Context } from './context.js'

/** What became of an encounter or a coverage, and why it stands where it does. */
export const statusMoves = {
  statusReason: async ({ id }: { readonly id: string }, _: object, { loaders }: Context) =>
    statusReason(await loaders.statusMoves.load(id)),
  history: async ({ id }: { readonly id: string }, _: object, { loaders }: Context) =>
    (await loaders.statusMoves.load(id)).map(({ subjectId: __, ...move }) => move),
}
