import { PrivateTarget, refusePrivateHost } from './public-address.js'

const LONGEST_URL = 2_000

/** Why messages may not be sent to an address; null when they may. What its name leads to is looked at when it is sent. */
export function webhookUrlFault(text: string, allowPrivate: boolean): string | null {
  if (!URL.canParse(text) || text.length > LONGEST_URL)
    return `Give an absolute URL of at most ${LONGEST_URL} characters.`
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    return 'Leave names and passwords out of the URL: the signature is the proof.'
  if (allowPrivate) return /^https?:$/.test(url.protocol) ? null : 'Give an http or https URL.'
  if (url.protocol !== 'https:') return 'Give an https URL.'
  try {
    refusePrivateHost(url)
    return null
  } catch (error) {
    if (error instanceof PrivateTarget) return 'The host must be on the public internet.'
    throw error
  }
}
