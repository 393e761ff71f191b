// Jest runs each test file in a context with built-in classes of its own. Packages that are kept (kept-packages.cjs) are
// outside, so both sides are given the same classes, and know what literals and the engine itself make on the other side.
const { types } = require('node:util')
const { TestEnvironment } = require('jest-environment-node')

const ERRORS = [AggregateError, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError]
const SHARED = [Error, ...ERRORS, Date, Map, Set, WeakMap, WeakSet]

know(Array, Array.isArray)
know(Function, (value) => typeof value === 'function')
know(Promise, types.isPromise)
know(RegExp, types.isRegExp)
know(Error, types.isNativeError)
for (const kind of ERRORS) know(kind, (value) => types.isNativeError(value) && isNamed(value, kind.name))

/** `instanceof` a built-in class holds for what another context made of its own. */
function know(kind, isOne) {
  const ordinary = Function.prototype[Symbol.hasInstance]
  Object.defineProperty(kind, Symbol.hasInstance, {
    configurable: true,
    value(value) {
      return ordinary.call(this, value) || (this === kind && isOne(value))
    },
  })
}

/** Whether a class of this name is among those that an error is of. */
function isNamed(error, name) {
  for (let kind = Object.getPrototypeOf(error); kind !== null; kind = Object.getPrototypeOf(kind)) {
    if (kind.constructor?.name === name) return true
  }
  return false
}

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    for (const kind of SHARED) this.global[kind.name] = kind
  }
}
