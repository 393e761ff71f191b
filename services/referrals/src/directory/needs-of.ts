/** Words of directories that speak of a need. Taxonomies differ from source to source; words stay. */
const WORDS: Readonly<Record<string, RegExp>> = {
  'food-insecurity': /\b(food|meals?|pantry|groceries|nutrition|brown bag)\b/i,
  'housing-instability': /\b(housing|rent|eviction)\b/i,
  homelessness: /\b(homeless|shelter)\b/i,
  'transportation-insecurity': /\b(transport(ation)?|rides?|paratransit)\b/i,
  'financial-insecurity': /\b(financial|emergency cash|income support)\b/i,
  'material-hardship': /\b(clothing|household goods|thrift|furniture)\b/i,
  'utility-insecurity': /\b(utilit(y|ies)|energy assistance)\b/i,
  'employment-status': /\b(employment|job|training services)\b/i,
  'social-connection': /\b(social activities|senior cent(er|re)s?|group support|recreation)\b/i,
  'intimate-partner-violence': /\b(domestic violence|partner violence)\b/i,
  'mental-health': /\b(counsell?ing|mental health|psycholog)/i,
  'opioid-treatment': /\b(opioid|methadone|buprenorphine)\b/i,
  hospice: /\bhospice\b/i,
}

/** The needs that a service meets, by its name, its keywords and, when those say nothing, its description. */
export function needsOf(service: Readonly<Record<string, string>>): readonly string[] {
  const named = matching(`${service['name'] ?? ''} ${service['keywords'] ?? ''}`)
  return named.length > 0 ? named : matching(service['description'] ?? '')
}

function matching(text: string): readonly string[] {
  return Object.entries(WORDS)
    .filter(([, word]) => word.test(text))
    .map(([need]) => need)
}
