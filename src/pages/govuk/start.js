// Runs in the browser on every page: says that scripts work, then starts the components that they
// improve. It is a file of its own so that the content security policy can forbid inline scripts.
import { initAll } from '/assets/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// What is typed into a long form is saved as a draft half a minute later and when the page is left,
// so that a session that ends loses nothing. Only typing saves: an idle page does not prolong a session.
for (const form of document.querySelectorAll('form[data-keeps-drafts]')) {
  let timer = 0
  const save = async () => {
    if (!timer) return
    clearTimeout(timer)
    timer = 0
    const body = new URLSearchParams(new FormData(form))
    body.set('save', 'yes')
    const url = form.getAttribute('action')
    const answer = await fetch(url, { method: 'POST', body, redirect: 'manual', keepalive: true })
    const said = form.querySelector('[data-draft-saved]')
    const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    // Saving answers with a redirect; anything else means that nothing was saved.
    if (said && answer.type === 'opaqueredirect') said.textContent = `Saved as a draft at ${time}.`
  }
  form.addEventListener('input', () => {
    timer ||= setTimeout(save, 30_000)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    timer = 0
  })
  document.addEventListener('visibilitychange', () => document.hidden && save())
}
