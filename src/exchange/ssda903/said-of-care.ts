/**
 * What the episodes say: periods of care, legal status, placements, the home before. An episode is
 * one status in one placement; what began with it follows from RNE and from the episode before it.
 */
import { addDays, addMonths, type Day, type Happened } from '../../chronology/as-at.ts'
import type { ReturnContext, Said } from './entries-for-child.ts'
import { asked, type Statement } from './statement.ts'
import type { Typed } from './typed-rows.ts'
import { faultOf } from './values.ts'

type Episode = Typed<'Episodes'>

/** What is going on when an episode begins: keys of the statements that a later one answers. */
interface Going {
  care: string
  placed: string
  before: Episode | null
  home: string | undefined
}

const on = (day: Day): Happened => ({ precision: 'day', on: day })

/** `2023-04-01`, or `2023-04-01|2` for a second episode that began the same day. */
function nameOf(episode: Episode, all: readonly Episode[]): string {
  const same = all.filter(({ decom }) => decom === episode.decom).reverse()
  const place = same.indexOf(episode) + 1
  return place > 1 ? `${episode.decom}|${place}` : episode.decom
}

/** Everything that the episodes of one child say, in the order in which they happened. */
export function careOf(episodes: readonly Episode[], context: ReturnContext): Said {
  const said: Said = { statements: [], silent: [], remarks: [] }
  const going: Going = { care: '', placed: '', before: null, home: undefined }
  episodes.forEach((episode, index) => {
    const next = episodes[index + 1]
    const name = nameOf(episode, episodes)
    begins(episode, name, going, context, said)
    homeOf(episode, name, going, said)
    ends(episode, name, next, going, said)
    going.before = episode
  })
  return said
}

const ENDED_CARE = (episode: Episode | null): boolean =>
  episode?.dec !== undefined && episode.rec !== undefined && episode.rec !== 'X1'

function begins(
  episode: Episode,
  name: string,
  going: Going,
  context: ReturnContext,
  said: Said,
): void {
  const { before } = going
  const starts = episode.rne === 'S'
  const continues = before !== null && !starts && !ENDED_CARE(before)
  const statusChanged = 'LBU'.includes(episode.rne) || (continues && before.ls !== episode.ls)
  const moved = 'SPTBU'.includes(episode.rne) || (continues && otherPlace(before, episode))
  if (starts) {
    said.statements.push(enteredCare(episode, `care|${name}`, on(episode.decom), context))
    going.care = `care|${name}`
  } else if (!continues) beganEarlier(episode, name, statusChanged, moved, going, context, said)
  if (statusChanged && !starts)
    said.statements.push(legal(episode, `legal|${name}`, on(episode.decom), going))
  if (moved) {
    said.statements.push(placed(episode, `placed|${name}`, on(episode.decom), going))
    going.placed = `placed|${name}`
  }
  if (continues && moved && episode.rne === 'L')
    said.remarks.push(
      faultOf(episode.at, 'RNE', 'says that only the status changed, but the placement did too'),
    )
}

function otherPlace(before: Episode, episode: Episode): boolean {
  return before.place !== episode.place || before.post !== episode.post
}

/**
 * The first episode that the file shows of a period of care that began before it. That it began is
 * certain, when is not: after the care before it ended, and after the child could have been born.
 */
function beganEarlier(
  episode: Episode,
  name: string,
  statusChanged: boolean,
  moved: boolean,
  going: Going,
  context: ReturnContext,
  said: Said,
): void {
  const { decom, at } = episode
  const to = going.before?.dec === decom ? decom : addDays(decom, -1)
  const from = going.before?.dec ?? addMonths(decom, -18 * 12)
  const happened: Happened = { precision: 'about', from, to }
  const care = `care|before|${name}`
  const entered = enteredCare(episode, care, happened, context)
  said.statements.push({
    ...entered,
    payload: { ...entered.payload, legalStatus: 'unknown' },
    rows: [at],
    beside: true,
    carried: { family: 'care', on: decom },
    core: ['unknown'],
  })
  going.care = care
  // A status other than the unknown one of the beginning came after it.
  const later: Happened = { ...happened, from: from < to ? addDays(from, 1) : from }
  if (!statusChanged)
    said.statements.push({
      ...legal(episode, `legal|before|${name}`, later, going),
      beside: true,
      carried: { family: 'legal', on: decom },
    })
  if (moved) return
  said.statements.push({
    ...placed(episode, `placed|before|${name}`, happened, going),
    beside: true,
    carried: { family: 'placed', on: decom },
  })
  going.placed = `placed|before|${name}`
}

function enteredCare(
  episode: Episode,
  key: string,
  happened: Happened,
  { authority }: ReturnContext,
): Statement {
  return {
    key,
    kind: 'entered-care',
    happened,
    payload: asked('entered-care', {
      legalStatus: episode.ls,
      categoryOfNeed: episode.cin ?? 'unknown',
      responsibleAuthority: authority,
    }),
    rows: [episode.at],
    core: [episode.ls],
  }
}

function legal(episode: Episode, key: string, happened: Happened, going: Going): Statement {
  return {
    key,
    kind: 'legal-status-changed',
    happened,
    payload: asked('legal-status-changed', { legalStatus: episode.ls }),
    about: going.care,
    rows: [episode.at],
    core: [episode.ls],
  }
}

const CARER_CHANGED: Readonly<Record<string, string>> = { P: 'yes', B: 'yes', T: 'no', U: 'no' }

/** The return wants no provider for a temporary move or another placement. */
const NO_PROVIDER = /^(?:T[0-4]|Z1[1-4])$/

function placed(episode: Episode, key: string, happened: Happened, going: Going): Statement {
  const { place, provider, post, urn } = episode
  const exact = happened.precision === 'day'
  return {
    key,
    kind: 'placed',
    happened,
    payload: asked('placed', {
      placementType: placementTypeOf(place),
      placementCode: place,
      placeProvider: provider ?? (NO_PROVIDER.test(place) ? 'not-asked' : 'unknown'),
      address: post,
      ofstedNumber: urn?.startsWith('XXX') ? undefined : urn,
      ...(place.startsWith('T') ? { temporary: 'yes' } : {}),
      ...(exact ? { carerChanged: CARER_CHANGED[episode.rne] ?? 'not-asked' } : {}),
    }),
    about: going.care,
    rows: [episode.at],
    core: [place, provider ?? null, post ?? null, urn ?? null],
  }
}

const PLACEMENT_TYPES: readonly (readonly [string, string])[] = [
  ['foster-relative', 'U1 U2 U3'],
  ['foster-other', 'U4 U5 U6'],
  ['childrens-home', 'K2'],
  ['secure-home', 'K1'],
  ['supported-accommodation', 'K3'],
  ['semi-independent', 'H5'],
  ['independent', 'P2'],
  ['parent', 'P1'],
  ['adoption', 'A3 A4 A5 A6'],
  ['residential-school', 'S1'],
  ['family-centre', 'R3'],
  ['health', 'R2 T1'],
  ['residential-care', 'R1'],
  ['residential-employment', 'P3'],
  ['young-offender-institution', 'R5'],
  ['temporary', 'T0 T2 T3 T4'],
  // Hotels, lodgings and other places share these codes; the return does not tell them apart.
  ['other', 'Z1 Z11 Z12 Z13 Z14'],
]
const TYPE_OF = new Map(
  PLACEMENT_TYPES.flatMap(([type, codes]) => codes.split(' ').map((code) => [code, type] as const)),
)

/** Our kind of home for a placement code of the return. */
function placementTypeOf(code: string): string {
  return TYPE_OF.get(code) ?? 'unknown'
}

/** The home before care stands in every episode; it is said once for as long as it is the same. */
function homeOf(episode: Episode, name: string, going: Going, said: Said): void {
  const { home } = episode
  if (home === undefined || home === going.home) return
  going.home = home
  said.statements.push({
    key: `home|${name}`,
    kind: 'address-known',
    happened: { precision: 'unknown' },
    payload: asked('address-known', { address: home, addressUse: 'home-before-care' }),
    rows: [episode.at],
    core: [home],
    beside: true,
    carried: { family: 'home' },
  })
}

function ends(
  episode: Episode,
  name: string,
  next: Episode | undefined,
  going: Going,
  said: Said,
): void {
  const { dec, rec, at, moveReason } = episode
  const left = `left-care|${name}`
  const ended = `placement-ended|${name}`
  if (dec === undefined) {
    said.silent.push({ key: left, row: at }, { key: ended, row: at })
    if (rec !== undefined && rec !== 'X1')
      said.remarks.push(faultOf(at, 'DEC', 'is blank although REC gives a reason: taken as open'))
    return
  }
  if (rec !== undefined && rec !== 'X1') {
    said.silent.push({ key: ended, row: at })
    said.statements.push({
      key: left,
      kind: 'left-care',
      happened: on(dec),
      payload: asked('left-care', { leftReason: rec }),
      about: going.care,
      rows: [at],
    })
    return
  }
  const follows = next !== undefined && next.decom === dec
  if (rec === undefined && !follows)
    said.remarks.push(faultOf(at, 'REC', 'is blank: it is not known whether care ended'))
  if (rec === 'X1') said.silent.push({ key: left, row: at })
  const moves = follows && ('SPTBU'.includes(next.rne) || otherPlace(episode, next))
  if (!moves && !(moveReason !== undefined && !follows)) {
    if (follows) said.silent.push({ key: ended, row: at })
    return
  }
  said.statements.push({
    key: ended,
    kind: 'placement-ended',
    happened: on(dec),
    payload: asked('placement-ended', { placeChangeReason: moveReason ?? 'unknown' }),
    about: going.placed,
    rows: [at],
  })
}
