import type { Role } from './roles.js'

/**
 * What a role may do with a resource, written as in domain.md 9.6: C create, R read, U update, S sign, then how far:
 * `o` own caseload or covering, `a` own agency's referrals, `p` own self or proxy, `b` caseload, beyond it only by
 * break-glass; nothing: everywhere. De-identified access (`d`) opens no row and so stands here as no cell at all.
 */
type Cell = `${'C' | ''}${'R' | ''}${'U' | ''}${'S' | ''}${'' | ' o' | ' a' | ' p' | ' b'}`

/** One resource: a cell for each role that may do anything with it. */
export type Row = Readonly<Partial<Record<Role, Cell>>>

/** The three columns that most rows begin with. */
export const clinicians = (coordinator: Cell, nurse: Cell, socialWorker: Cell): Row => ({
  coordinator,
  nurse,
  socialWorker,
})
