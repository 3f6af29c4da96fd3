/** Why somebody acts. Every route states one; a request without a purpose is refused (D79). */
export const PURPOSES = [
  'safeguarding', // care of a child one is responsible for
  'missing', // finding a child
  'oversight', // reviewing, managing, inspecting
  'statutory-return', // files that law asks for
  'account', // one's own sign-in and work
  'audit', // who looked
] as const
export type Purpose = (typeof PURPOSES)[number]
