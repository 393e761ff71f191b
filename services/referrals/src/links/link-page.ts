import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { LinkStep } from '../domain/agency-link.js'
import type { LinkView } from '../operations/agency-link/follow-agency-link.js'

const QUESTIONS: Readonly<Record<LinkStep, { ask: string; button: string; done: string }>> = {
  ACCEPT: {
    ask: 'Do you accept this referral?',
    button: 'Accept the referral',
    done: 'The referral is accepted.',
  },
  REJECT: {
    ask: 'Do you decline this referral?',
    button: 'Decline the referral',
    done: 'The referral is declined.',
  },
  COMPLETE: {
    ask: 'Was the service given?',
    button: 'Yes, it was given',
    done: 'Thank you: the care team will verify it.',
  },
}

/** The page behind a link. It names the agency and the kind of help: nothing of the patient. */
export function linkPage(view: LinkView): { status: number; html: string } {
  if (view.state === 'UNKNOWN')
    return { status: 404, html: page('This link is not valid', '<p>Check that it was copied whole.</p>') }
  const { link } = view
  const sentOn = link.sentAt ? localDateOf(link.sentAt, link.timeZone) : ''
  const kind = link.category.toLowerCase().replaceAll('_', ' ')
  const about = `<p>${escaped(link.agencyName)}: a referral for help of the kind <b>${kind}</b>, sent on ${sentOn}.</p>`
  const question = QUESTIONS[link.step]
  switch (view.state) {
    case 'OPEN':
      return {
        status: 200,
        html: page(
          question.ask,
          `${about}<form method="post"><button>${question.button}</button></form><p>The link works once.</p>`,
        ),
      }
    case 'DONE':
      return { status: 200, html: page(question.done, about) }
    case 'USED':
      return { status: 410, html: page('This link was used', `${about}<p>Nothing was done twice.</p>`) }
    case 'EXPIRED':
      return {
        status: 410,
        html: page('This link has expired', '<p>Ask the care coordinator for another one.</p>'),
      }
    case 'REFUSED':
      return {
        status: 409,
        html: page(
          'The referral has moved on',
          `${about}<p>This step is no longer possible. Call the care coordinator.</p>`,
        ),
      }
  }
}

/** Nothing is loaded, nothing is cached, and the address of the page travels nowhere. */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
} as const

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem }
  button { font: inherit; padding: 0.6rem 1.2rem }
</style>
<h1>${title}</h1>
${content}
</html>
`
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
