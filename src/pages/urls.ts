/** Every URL once, typed. No name, no number that means anything outside, ever stands in one (SEC-43). */
const day = (known?: string) => (known ? `?known=${encodeURIComponent(known)}` : '')

export const urls = {
  home: '/',
  signIn: '/sign-in',
  signInBack: '/sign-in/back',
  signOut: '/sign-out',
  verifyAgain: '/verify-again',
  chooseStaff: (uid = ':uid') => `/made-up-staff/${uid}`,
  chooseRole: '/choose-role',
  myWork: '/my-work',
  find: '/find-a-child',
  child: (child = ':child', known?: string) => `/child/${child}${day(known)}`,
  chronology: (child = ':child', known?: string) => `/child/${child}/chronology${day(known)}`,
  duty: (child = ':child', duty = ':duty', known?: string) =>
    `/child/${child}/duty/${duty}${day(known)}`,
  place: (child = ':child') => `/child/${child}/place`,
  whoKnew: (child = ':child', entry = ':entry') => `/child/${child}/entry/${entry}/who-knew`,
  whoLooked: (child = ':child') => `/child/${child}/who-looked`,
  recordChoose: (child = ':child') => `/child/${child}/record`,
  record: (child = ':child', kind = ':kind') => `/child/${child}/record/${kind}`,
  correct: (child = ':child', entry = ':entry') => `/child/${child}/entry/${entry}/correct`,
  withdraw: (child = ':child', entry = ':entry') => `/child/${child}/entry/${entry}/withdraw`,
  drafts: '/drafts',
  deleteDraft: (draft = ':draft') => `/drafts/${draft}/delete`,
  staffLooked: '/what-our-staff-opened',
  importReturn: '/import',
  importReport: (id = ':id') => `/import/${id}`,
  assets: '/assets/',
} as const
