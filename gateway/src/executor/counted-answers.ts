import { SplicedAnswer } from './splice/spliced-answer.js'

/** Objects in answers that were counted while they were shaped. */
const counted = new WeakMap<object, number>()

/** Notes how many objects an answer has. */
export function noteObjects(data: object, objects: number): void {
  counted.set(data, objects)
}

/** How many objects an answer has; null when nobody counted. */
export function objectsIn(data: object): number | null {
  return data instanceof SplicedAnswer ? data.objects : (counted.get(data) ?? null)
}
