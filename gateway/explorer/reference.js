// Shows the types whose name, or the name of one of whose fields, has what is typed into the box.
const input = document.querySelector('nav input')
const sections = [...document.querySelectorAll('main section')]
const links = new Map([...document.querySelectorAll('nav li')].map((item) => [item.textContent, item]))

input.addEventListener('input', () => {
  const wanted = input.value.trim().toLowerCase()
  for (const section of sections) {
    const names = [section.id, ...[...section.querySelectorAll('code')].map((code) => code.textContent)]
    section.hidden = !names.some((name) => name.toLowerCase().includes(wanted))
    links.get(section.id).hidden = section.hidden
  }
})
