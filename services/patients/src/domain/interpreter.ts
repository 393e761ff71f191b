import type { Denial } from './can-contact.js'

/** What calls are made in without an interpreter. */
const OURS = 'en'

/** What a record says of how somebody is spoken to. */
interface Spoken {
  /** Whether somebody said that an interpreter is needed; null when nobody did. */
  readonly asked: boolean | null
  /** Two letters. */
  readonly language: string
  /** Why a message became the call. */
  readonly denial: Denial | null
}

/**
 * Whether a call takes an interpreter along: where one is asked for, where a message has no approved translation, and where
 * another language is spoken and nobody said that English will do. Never English by silence (domain.md 7.3).
 */
export function needsInterpreter({ asked, language, denial }: Spoken): boolean {
  return denial === 'LANGUAGE_UNSUPPORTED' || (asked ?? language !== OURS)
}
