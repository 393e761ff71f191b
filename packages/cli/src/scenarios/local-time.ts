const zone = 'America/New_York'
const toTheMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** An instant as the story tells it: New York time to the minute, `2026-11-27 15:00`; `none` when there is none. */
export function localTime(instant: string | null | undefined): string {
  return instant ? toTheMinute.format(new Date(instant)) : 'none'
}

/** The New York calendar day of an instant, `2026-11-27`; `none` when there is none. */
export function localDay(instant: string | null | undefined): string {
  return localTime(instant).slice(0, 10)
}

/** A duration in minutes, the nearest: the clock of a story ticks on between two steps. */
export function inMinutes(duration: string | null): number | null {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration ?? '')
  if (!parts) return null
  const [, hours = 0, minutes = 0, seconds = 0] = parts.map(Number).map((part) => part || 0)
  return Math.round(hours * 60 + minutes + seconds / 60)
}
