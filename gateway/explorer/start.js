/* global GraphiQL, React, ReactDOM */
import { follow, isStream, withStreams } from './streams.js'

const notice = document.querySelector('#notice')
const select = document.querySelector('#personas select')
const input = document.querySelector('#token input')
const tokens = new Map()

const kinds = new Map()
const root = ReactDOM.createRoot(document.querySelector('#graphiql'))

let saved = await savedFor(null)
if (saved) {
  await offerPersonas()
  show()
} else askForToken()

/** The saved operations as far as they are for whoever has this token; null where there is somebody to sign in first. */
async function savedFor(token) {
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const response = await fetch('/explorer/saved.json', { headers })
  return response.ok ? response.json() : null
}

/** Without personas: nothing tells of a graph before somebody has signed in. */
function askForToken() {
  document.querySelector('#token').hidden = false
  notice.textContent = 'Paste a bearer token to begin.'
  input.addEventListener('change', async () => {
    const found = await savedFor(input.value.trim())
    notice.textContent = found ? '' : 'This token is not valid here: sign in again.'
    saved = found ?? saved
    if (saved) show()
  })
}

// The pages beside this one ask for a sign-in of their own: whoever goes there from here hands the token on.
for (const link of document.querySelectorAll('header nav a')) {
  link.addEventListener('click', (event) => {
    if (!saved || saved.personas) return
    event.preventDefault()
    const form = document.querySelector('#hand-on')
    form.action = link.href
    form.elements.token.value = input.value.trim()
    form.submit()
    form.reset()
  })
}

/** Draws GraphiQL for whoever is chosen: partners have a graph of their own, with its own documents and tabs. */
function show() {
  const { staff, partner } = saved.graphs
  const graph = !staff || kinds.get(select.value) === 'partner' ? partner : staff
  document.querySelector('#graph').textContent = graph.title
  const reference = graph === partner ? '/reference/partner' : '/reference/staff'
  document.querySelector('#reference').href = reference
  document.querySelector('#changes').href = `${reference}/changes`
  forgetTabsOfOtherOperations(graph)
  root.render(
    React.createElement(GraphiQL, {
      key: graph.path,
      fetcher: (operation, { documentAST }) =>
        isStream(documentAST, operation.operationName)
          ? follow((signal) => send(`${graph.path}/stream`, operation, signal))
          : ask(graph, operation),
      defaultTabs: graph.operations.map((query) => ({ query: query.trim() })),
      storage: storageOf(graph),
      defaultEditorToolsVisibility: false,
      inputValueDeprecation: true,
      shouldPersistHeaders: false,
    }),
  )
}

/** Tabs are kept for each graph apart. */
function storageOf(graph) {
  const name = (key) => `${graph.path}:${key}`
  return {
    getItem: (key) => localStorage.getItem(name(key)),
    setItem: (key, value) => localStorage.setItem(name(key), value),
    removeItem: (key) => localStorage.removeItem(name(key)),
    clear: () => localStorage.clear(),
    get length() {
      return localStorage.length
    },
  }
}

/** The answer to one operation; to GraphiQL's question about the schema with the streams. */
async function ask(graph, operation) {
  const answer = await (await send(graph.path, operation)).json()
  return operation.operationName === 'IntrospectionQuery' ? withStreams(answer, graph.streams) : answer
}

/** Sends one operation as whoever is chosen in the header; once more with a new token where the old one is over. */
async function send(path, operation, signal) {
  const once = async () => {
    const token = await currentToken()
    const headers = {
      'content-type': 'application/json',
      'x-client-name': 'baton-explorer', // as the saved operations are registered
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }
    return fetch(path, { method: 'POST', headers, body: JSON.stringify(operation), signal })
  }
  const response = await once()
  return response.status === 401 && tokens.delete(select.value) ? once() : response
}

async function currentToken() {
  if (!saved.personas) return input.value.trim()
  const persona = select.value
  const known = tokens.get(persona)
  if (known && known.until > Date.now()) return known.token
  const response = await fetch('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  const answer = await response.json()
  notice.textContent = response.ok ? '' : answer.message
  if (!response.ok) return null
  tokens.set(persona, { token: answer.access_token, until: Date.now() + (answer.expires_in - 60) * 1000 })
  return answer.access_token
}

async function offerPersonas() {
  const { personas } = await (await fetch('/dev/personas')).json()
  for (const { name, displayName, credentials, kind, roles } of personas) {
    kinds.set(name, kind)
    const title = credentials ? `${displayName}, ${credentials}` : displayName
    select.append(new Option(`${name}: ${title} (${roles.join(', ')})`, name))
  }
  select.value = localStorage.getItem('baton:persona') ?? 'dana'
  select.addEventListener('change', () => {
    localStorage.setItem('baton:persona', select.value)
    show()
  })
  document.querySelector('#personas').hidden = false
}

// In an editor Tab writes; after Escape it leads on, so that nobody without a mouse stays there.
let escaped = false
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Tab' && escaped) event.stopPropagation()
    if (event.key !== 'Shift') escaped = event.key === 'Escape'
  },
  { capture: true },
)

/** GraphiQL keeps its tabs; after an update of the saved operations the new ones should show. */
function forgetTabsOfOtherOperations(graph) {
  const known = `baton:operations:${graph.path}`
  const shown = JSON.stringify(graph.operations)
  if (localStorage.getItem(known) === shown) return
  storageOf(graph).removeItem('graphiql:tabState')
  localStorage.setItem(known, shown)
}
