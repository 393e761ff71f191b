/** Something to teach with. */
export interface EducationMaterial {
  readonly code: string
  readonly version: string
  readonly title: string
  /** BCP 47. */
  readonly languages: readonly string[]
  /** School grade. */
  readonly readingLevel: number
  readonly reviewedOn: string
}

/** The materials that the service knows; the texts themselves are kept elsewhere. Ours, no outside authority. */
export const MATERIALS: readonly EducationMaterial[] = [
  {
    code: 'weight-log',
    version: '2',
    title: 'Weigh every day',
    languages: ['en', 'es'],
    readingLevel: 5,
    reviewedOn: '2026-03-01',
  },
  {
    code: 'heart-failure-zones',
    version: '3',
    title: 'Heart failure: green, yellow, red',
    languages: ['en', 'es', 'vi'],
    readingLevel: 5,
    reviewedOn: '2026-03-01',
  },
  {
    code: 'inhaler-technique',
    version: '1',
    title: 'How to use your inhaler',
    languages: ['en', 'es'],
    readingLevel: 5,
    reviewedOn: '2026-01-15',
  },
  {
    code: 'low-blood-sugar',
    version: '2',
    title: 'When blood sugar is low',
    languages: ['en', 'es', 'vi'],
    readingLevel: 4,
    reviewedOn: '2026-05-20',
  },
  {
    code: 'crisis-line-988',
    version: '1',
    title: 'Who to call in a crisis',
    languages: ['en', 'es'],
    readingLevel: 4,
    reviewedOn: '2026-06-10',
  },
  {
    code: 'falls-at-home',
    version: '1',
    title: 'A home without falls',
    languages: ['en'],
    readingLevel: 5,
    reviewedOn: '2026-02-11',
  },
]

/** A material by its code. */
export function materialOf(code: string): EducationMaterial | null {
  return MATERIALS.find((material) => material.code === code) ?? null
}

/** Whether a material has a version in a language, whatever the country: `es-MX` reads `es`. */
export function isInLanguage({ languages }: EducationMaterial, language: string): boolean {
  return languages.includes(language.toLowerCase().split('-')[0] ?? '')
}
