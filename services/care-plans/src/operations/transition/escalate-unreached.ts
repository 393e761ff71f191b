import type { EntityManager } from 'typeorm'
import type { CarePlansConfig } from '../../config.js'
import { SYSTEM } from '../../domain/status-change.js'
import { isSuccessful, type TransitionContact } from '../../domain/transition-contact.js'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { escalations, findOpenOf, isRaised } from '../../storage/escalations.js'
import { closeByItself } from '../escalation/close-by-itself.js'
import { openEscalation } from '../escalation/open-escalation.js'

/** So many attempts in vain, and somebody else must think of another way (domain.md 1, P13). */
const MOST_FAILURES = 3

/** Escalates the third attempt in vain, once for a transition; who was reached needs no escalation any more. */
export async function escalateUnreached(
  tx: EntityManager,
  { episode, contacts }: { episode: TransitionEpisode; contacts: readonly TransitionContact[] },
  { config, now }: { config: CarePlansConfig; now: Date },
): Promise<void> {
  const { id: causeId, patientId } = episode
  if (contacts.some(isSuccessful))
    return endUnreached(tx, causeId, { reason: 'The patient was reached.', now })
  if (contacts.length < MOST_FAILURES || (await isRaised(tx, 'UNREACHED', causeId))) return
  const request = { patientId, severity: 'SAME_DAY', cause: 'UNREACHED', causeId, ...WORDS } as const
  await openEscalation(tx, request, { config, by: SYSTEM, now })
}

/** Closes what waits because nobody reached the patient, unless somebody has answered it. */
export async function endUnreached(
  tx: EntityManager,
  episodeId: string,
  ended: { reason: string; now: Date },
): Promise<void> {
  const id = await findOpenOf(tx, { cause: 'UNREACHED', causeId: episodeId })
  const escalation = id === null ? null : await escalations.take(tx, id)
  if (escalation?.status === 'OPEN') await closeByItself(tx, escalation, ended)
}

const WORDS = {
  situation: `${MOST_FAILURES} attempts to reach the patient after the discharge failed.`,
  background: 'Transition after a discharge; the attempts stand in it.',
  assessment: 'The number may be wrong, or the patient may be unwell.',
  recommendation: 'Try the caregiver, another number or a visit; ask the primary care office.',
} as const
