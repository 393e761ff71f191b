// Jest's runtime, but for a few large packages, which a worker loads once instead of once for each test file
// (docs/decisions/0354): to compile and run them was a large part of what a file takes that opens a subgraph.
const { createRequire } = require('node:module')
const { default: Runtime } = require('jest-runtime')

/** What keeps nothing from one test to the next, and hands out nothing that is compared with objects of a test's own. */
const NAMES = '(?:graphql|graphql-jit|@apollo/[a-z.-]+|@theguild/[a-z-]+|bullmq|ioredis)'
const ASKED = new RegExp(`^${NAMES}(?:/|$)`)
const FOUND = new RegExp(`/node_modules/${NAMES}/(?!.*/node_modules/)`)

class KeptPackages extends Runtime {
  requireModule(from, name, ...more) {
    return isKept(name) ? createRequire(from)(name) : super.requireModule(from, name, ...more)
  }
}

function isKept(name = '') {
  return ASKED.test(name) || (FOUND.test(name) && !name.endsWith('.json'))
}

module.exports = { __esModule: true, default: KeptPackages }
