// Tests that start whole stacks say so in their file name (*.long.test.ts) and run after all others.
import { createRequire } from 'node:module'

// Jest brings its sequencer along, three steps down.
const path = ['jest', '@jest/core', '@jest/test-sequencer'].reduce(
  (from, name) => createRequire(from).resolve(name),
  import.meta.url,
)
const { default: sequencer } = await import(path)
const Sequencer = sequencer.default ?? sequencer

/** Short tests first, as jest would order them; then the long ones. */
export default class LongTestsLast extends Sequencer {
  sort(tests) {
    const isLong = (test) => test.path.includes('.long.test.')
    const ordered = super.sort(tests)
    return [...ordered.filter((test) => !isLong(test)), ...ordered.filter(isLong)]
  }
}
