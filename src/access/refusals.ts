/** The two ways in which the door stays shut. Neither says more than the asker already knew. */
import type { Decision } from './audit.ts'

/** Not for this asker, or not there: the same answer (security.md rule 6). */
export class Refused extends Error {
  constructor(readonly decisions: readonly Decision[] = []) {
    super('HF_REFUSED: there is nothing here for you.')
  }
}

/** The session or the grant has ended. */
export class SignedOut extends Error {
  constructor() {
    super('HF_SIGNED_OUT: sign in again.')
  }
}

/** Allowed only after a second verification just now (SEC-26). */
export class VerifyAgain extends Error {
  constructor() {
    super('HF_VERIFY_AGAIN: confirm that it is you.')
  }
}
