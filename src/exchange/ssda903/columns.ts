/**
 * The modules of the return and their columns. A module is known by its set of columns, whatever
 * its file is called and in whatever order and case the columns come.
 */

export const USED = [
  'Header',
  'Episodes',
  'UASC',
  'Missing',
  'Reviews',
  'OC2',
  'SWEpisodes',
] as const
export const UNUSED = ['OC3', 'AD1', 'PlacedAdoption', 'PrevPerm', 'DoLo'] as const
export type UsedModule = (typeof USED)[number]
export type Module = UsedModule | (typeof UNUSED)[number]

export const COLUMNS = {
  Header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  Episodes: [
    'CHILD',
    'DECOM',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'DEC',
    'REC',
    'REASON_PLACE_CHANGE',
    'HOME_POST',
    'PL_POST',
    'URN',
  ],
  Reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  UASC: ['CHILD', 'SEX', 'DOB', 'DUC'],
  OC2: [
    'CHILD',
    'DOB',
    'SDQ_SCORE',
    'SDQ_REASON',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  OC3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  AD1: [
    'CHILD',
    'DOB',
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
  ],
  PlacedAdoption: ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  PrevPerm: ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
  Missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  SWEpisodes: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
  DoLo: ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'],
} as const satisfies Record<Module, readonly string[]>

/** Columns that some years or systems add to a module; a file may have them and need not. */
const ALSO: Partial<Record<Module, readonly string[]>> = {
  Header: ['UASC'],
  Episodes: ['PL_LA', 'PL_LOCATION', 'PL_DISTANCE'],
}

/** Other names of a column: the XML form has two of its own, later years one. */
const SAME: Readonly<Record<string, string>> = {
  CHILDID: 'CHILD',
  PL: 'PLACE',
  UASC_STATUS: 'UASC',
}

const MODULES = Object.keys(COLUMNS) as Module[]

/** The name under which we know a column: ` "pl post" ` is PL_POST, `childid` is CHILD. */
export function columnNamed(written: string): string {
  const plain = written
    .replace(/^\uFEFF/, '')
    .replaceAll(/^[\s"']+|[\s"']+$/g, '')
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_')
  return SAME[plain] ?? plain
}

/** The columns of a module that a file may have, those of some years included. */
export function columnsOf(module: Module): readonly string[] {
  return [...COLUMNS[module], ...(ALSO[module] ?? [])]
}

export type Recognised =
  | { readonly module: Module }
  | { readonly module: null; readonly why: string; readonly column?: string }

/**
 * Takes the columns of a file, named as we know them; gives the module that has them, or one
 * sentence why none has. The sentence names our columns only: a file without a line of column
 * names has a child in its first line.
 */
export function moduleOf(columns: readonly string[]): Recognised {
  const given = new Set(columns)
  const twice = columns.find((one, index) => one !== '' && columns.indexOf(one) !== index)
  if (twice !== undefined && MODULES.some((module) => columnsOf(module).includes(twice)))
    return { module: null, why: `The column ${twice} is there twice.`, column: twice }
  const found = MODULES.find(
    (module) =>
      COLUMNS[module].every((column) => given.has(column)) &&
      columns.every((column) => columnsOf(module).includes(column)),
  )
  return found ? { module: found } : { module: null, ...nearest(columns) }
}

function nearest(columns: readonly string[]): { why: string; column?: string } {
  const shared = (module: Module) =>
    COLUMNS[module].filter((column) => columns.includes(column)).length
  const [best] = [...MODULES].sort((a, b) => closeness(b) - closeness(a))
  function closeness(module: Module): number {
    return shared(module) * 100 - COLUMNS[module].length
  }
  if (best === undefined || shared(best) < 2)
    return { why: 'Its first line does not hold the column names of any module of the return.' }
  const missing = COLUMNS[best].filter((column) => !columns.includes(column))
  const strange = columns.filter((column) => !columnsOf(best).includes(column)).length
  const parts = [
    ...(missing.length > 0
      ? [`${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`]
      : []),
    ...(strange > 0
      ? [`${strange} of its columns ${strange > 1 ? 'do' : 'does'} not belong there`]
      : []),
  ]
  return {
    why: `Its columns are those of no module; nearest is ${best}, but ${parts.join(' and ')}.`,
    ...(missing[0] === undefined ? {} : { column: missing[0] }),
  }
}
