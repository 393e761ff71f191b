import { countFactsAnew } from '../operations/count-facts-anew.js'

/** After an import what is asked of facts is planned for what it brought (decision 0330). */
export const countFacts = { name: 'count-facts', everyMs: 2_000, run: countFactsAnew }
