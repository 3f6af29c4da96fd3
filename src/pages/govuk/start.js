// Runs in the browser on every page: says that scripts work, then starts the components that they
// improve. It is a file of its own so that the content security policy can forbid inline scripts.
import { initAll } from '/assets/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
