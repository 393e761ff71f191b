/** What somebody answered to a text message. */
export type ReplyKind = 'STOP' | 'HELP' | 'START' | 'OTHER'

/** Words that revoke (47 CFR 64.1200(a)(10) names them), and what carriers and patients write instead. */
const STOP = [
  'stop',
  'stopall',
  'quit',
  'end',
  'revoke',
  'opt out',
  'optout',
  'cancel',
  'unsubscribe',
  'alto',
  'parar',
  'cancelar',
]
const HELP = ['help', 'info', 'ayuda']
const START = ['start', 'unstop', 'yes', 'si', 'sí', 'comenzar']
/** Revocation by any reasonable means: these words count wherever they stand. */
const STOP_WITHIN = /\b(stop|unsubscribe|opt[ -]?out)\b|do not (text|contact)|don'?t (text|contact)/

/** Reads a reply. */
export function replyKind(text: string): ReplyKind {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!?\s]+$/g, '')
  if (STOP.includes(words) || STOP_WITHIN.test(words)) return 'STOP'
  if (HELP.includes(words)) return 'HELP'
  return START.includes(words) ? 'START' : 'OTHER'
}
