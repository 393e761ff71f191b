import type { Language } from './patient.js'

/** Codes that name no language: undetermined, several, none, not coded (ISO 639-2). */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis'])

/** What sources call the languages that we write in, where they have no code for them. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  inglés: 'en',
  spanish: 'es',
  español: 'es',
  castellano: 'es',
}

/** A language as BCP 47 writes it: `es` for `spa`, `en-US` for `EN_us`; null for what is no tag. */
export function languageTag(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/**
 * Which language is meant, without its region: a code of BCP 47, or the name in lower case where the source gave no code that
 * anybody knows. Null where neither says anything: a language that is known by name alone is not taken for ours.
 */
export function languageMeant({ code, display }: Pick<Language, 'code' | 'display'>): string | null {
  const [language = ''] = (code === null ? null : languageTag(code))?.split('-') ?? []
  if (NO_LANGUAGE.has(language)) return null
  if (language.length === 2 || language.length === 3) return language
  const name = (display ?? code)?.trim().toLowerCase() ?? ''
  return name === '' ? null : (NAMES[name] ?? name)
}
