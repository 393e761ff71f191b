/** What somebody answered to a text message. */
export type ReplyKind = 'STOP' | 'HELP' | 'START' | 'OTHER'

/**
 * Words that revoke: those that 47 CFR 64.1200(a)(10) names, those of the carriers (CTIA), and what they are in the languages
 * of our patients. They count alone, because "end" and "quit" also stand in what a person must read.
 */
const STOP: ReadonlySet<string> = new Set([
  ...['stop', 'stop all', 'stopall', 'quit', 'end', 'revoke', 'opt out', 'optout', 'cancel', 'unsubscribe'],
  ...['remove me', 'no more', 'leave me alone', 'unsub', '🛑'],
  ...['alto', 'parar', 'pare', 'paren', 'basta', 'basta ya', 'cancelar', 'baja', 'detener', 'salir', 'sair'],
  ...['no mas', 'no más', 'ya no más', 'arret', 'arrêt', 'arreter', 'arrêter', 'arretez', 'arrêtez'],
  ...['dừng', 'dung', 'ngừng', 'hủy', '停止', '停', '退订', '退訂', '取消', '중지', 'стоп', 'توقف'],
])
const HELP: ReadonlySet<string> = new Set(['help', 'info', 'ayuda', 'aide', '帮助', '幫助', 'trợ giúp'])
const START: ReadonlySet<string> = new Set([
  ...[
    'start',
    'unstop',
    'yes',
    'si',
    'sí',
    'comenzar',
    'opt in',
    'optin',
    'resume',
    '开始',
    '開始',
    'bắt đầu',
  ],
])
/** Revocation by any reasonable means: these words count wherever they stand. */
const STOP_WITHIN: readonly RegExp[] = [
  /\b(stop|unsubscribe|opt ?out)\b|\b(do not|dont|don t|no longer|never) (text|contact|message|call)\b|\b(quit|end|cancel|revoke) (these |the |my |this |all |sending )*(texts?|texting|messages?|messaging|consent|alerts?)\b|\b(no more|no further) (texts?|texting|messages?|messaging|calls?)\b|\bopt me out\b|\bremove me\b|\btake me off\b/,
  /\bno me (escriba|escriban|manden?|envíen?|envien?|llamen?)\b|\bno (quiero|deseo) (más |mas |recibir )*(mensajes|textos)\b|\bdejen? de (enviar|mandar|escribir|llamar)|\bd(ar|arme|enme|énme|eme|éme) de baja\b/,
]
/** What people say besides out of courtesy. */
const COURTESY =
  /^(?:please|pls|ok|por favor|hi|hello) | (?:please|pls|now|thanks|thank you|por favor|gracias)$/g

/** The message that confirms a STOP. */
export const CONFIRMS_STOP = 'opted-out'

/** 47 CFR 64.1200(a)(12): one message may confirm a STOP, within five minutes. */
const CONFIRM_WITHIN_MS = 5 * 60_000

/** Whether a message would confirm a STOP too late: then it is one more to somebody who wants none. */
export function confirmsTooLate(
  { template, createdAt }: { readonly template: string | null; readonly createdAt: Date },
  now: Date,
): boolean {
  return template === CONFIRMS_STOP && now.getTime() - createdAt.getTime() > CONFIRM_WITHIN_MS
}

/** Whether a word on messages is one on all of them, not on the last one's topic. */
export function meansEverything(text: string): boolean {
  return /\b(stop ?all|all (texts|messages)|everything|todo|todos)\b/.test(wordsOf(text))
}

/** Reads a reply, in any spelling: case, width, signs around it and courtesies do not matter. */
export function replyKind(text: string): ReplyKind {
  const words = wordsOf(text)
  const bare = bareOf(words)
  if (STOP.has(bare) || STOP_WITHIN.some((phrase) => phrase.test(words))) return 'STOP'
  if (HELP.has(bare)) return 'HELP'
  return START.has(bare) ? 'START' : 'OTHER'
}

/**
 * Whether a person reads a reply: whatever says more than a word that is done at once. Nobody may miss that somebody cannot stop
 * bleeding, though messages have stopped.
 */
export function isForAPerson(text: string): boolean {
  const bare = bareOf(wordsOf(text))
  return ![STOP, HELP, START].some((known) => known.has(bare))
}

function bareOf(words: string): string {
  return words.replace(COURTESY, '').trim()
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}🛑]+/gu, ' ')
    .trim()
}
