import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import { audienceOf } from '../../domain/audience.js'
import { withoutHidden, type MeasureSnapshot } from '../../domain/measure-snapshot.js'
import { findSnapshot } from '../../storage/measure-snapshots.js'
import { countUpTo } from './count-up-to.js'
import { measureFor } from './measure-for.js'

/**
 * What a measure came to on a day, less what counts in it that the viewer may not know of: complete numbers beside those of
 * a list that is not would be told by the difference. Null when nothing was kept, and for those who see small counts only
 * when they are not told apart: the numbers of two days in a row are a few cases apart.
 */
export async function readSnapshot(
  request: MetricsRequest,
  { code, day }: { readonly code: string; readonly day: string },
): Promise<MeasureSnapshot | null> {
  const viewer = requireViewer(request)
  const reader = { viewer, now: request.clock.now() }
  const measure = measureFor(reader, code)
  const audience = audienceOf(reader)
  if (!measure || audience === 'ORGANIZATION') return null
  const kept = await findSnapshot(request.db, code, day)
  if (!kept) return null
  const { asOf } = kept
  const everything = await countUpTo(request, measure, { audience: 'ORGANIZATION', day, asOf })
  const known = await countUpTo(request, measure, { audience, day, asOf })
  return withoutHidden(kept, everything, known)
}
