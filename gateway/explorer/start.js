/* global GraphiQL, React, ReactDOM */

const saved = await (await fetch('/explorer/saved.json')).json()
const notice = document.querySelector('#notice')
const select = document.querySelector('#personas select')
const input = document.querySelector('#token input')
const tokens = new Map()

if (saved.personas) await offerPersonas()
else document.querySelector('#token').hidden = false
forgetTabsOfOtherOperations()

ReactDOM.createRoot(document.querySelector('#graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    defaultTabs: saved.operations.map((query) => ({ query: query.trim() })),
    defaultEditorToolsVisibility: false,
    inputValueDeprecation: true,
    shouldPersistHeaders: false,
  }),
)

/** Sends one operation as whoever is chosen in the header. */
async function ask(operation) {
  const token = await currentToken()
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(operation) })
  return response.json()
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
  for (const { name, displayName, credentials, roles } of personas) {
    const title = credentials ? `${displayName}, ${credentials}` : displayName
    select.append(new Option(`${name}: ${title} (${roles.join(', ')})`, name))
  }
  select.value = localStorage.getItem('baton:persona') ?? 'dana'
  select.addEventListener('change', () => localStorage.setItem('baton:persona', select.value))
  document.querySelector('#personas').hidden = false
}

/** GraphiQL keeps its tabs; after an update of the saved operations the new ones should show. */
function forgetTabsOfOtherOperations() {
  const shown = JSON.stringify(saved.operations)
  if (localStorage.getItem('baton:operations') === shown) return
  localStorage.removeItem('graphiql:tabState')
  localStorage.setItem('baton:operations', shown)
}
