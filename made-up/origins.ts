/** Where children come from: names, languages, nationality. */

import { iraqi, somali, sudanese, syrian } from './names/arabic.ts'
import {
  blackAfricanBritish,
  blackCaribbean,
  mixedBritish,
  southAsianBritish,
  travellerBritish,
  whiteBritish,
} from './names/british.ts'
import { albanian, polish, romanian } from './names/european.ts'
import { eritrean, ethiopian } from './names/habesha.ts'
import { afghan, iranian, kurdish } from './names/kurdish-persian.ts'
import type { NameList } from './names/name-list.ts'
import { chinese, nigerian } from './names/others.ts'
import { vietnamese } from './names/vietnamese.ts'

export interface Origin {
  readonly key: string
  readonly names: NameList
  readonly nationality: string
  readonly country: string
  /** Usual first languages, best first; a child is always asked. */
  readonly languages: readonly (readonly string[])[]
  readonly ethnicity: readonly string[]
  readonly towns: readonly string[]
}

const NAMES: Readonly<Record<string, NameList>> = {
  vietnamese,
  albanian,
  sudanese,
  eritrean,
  ethiopian,
  'kurdish-iranian': kurdish,
  iranian,
  afghan,
  'kurdish-iraqi': kurdish,
  iraqi,
  syrian,
  somali,
  romanian,
  nigerian,
  chinese,
  polish,
  'british-white': whiteBritish,
  'british-caribbean': blackCaribbean,
  'british-african': blackAfricanBritish,
  'british-asian': southAsianBritish,
  'british-mixed': mixedBritish,
  'british-traveller': travellerBritish,
  'british-somali': somali,
}

/** Languages: alternatives apart by "/", several of one child by "+". The towns are invented. */
const TABLE = `
vietnamese | Vietnamese | Vietnam | vi | AOTH | Thanh Luc Moi,Dong Sao,Phu Trang
albanian | Albanian | Albania | sq | WOTH | Gurrëza e Re,Lugjina e Re
sudanese | Sudanese | Sudan | ar/zag+ar/mls+ar/fur+ar | BAFR | Um Hadraya,Wadi Torana,Kornabahr
eritrean | Eritrean | Eritrea | ti/ti+ar/tig+ar | BAFR | Adi Hawshait,Mai Selimo
ethiopian | Ethiopian | Ethiopia | am/om+am/am+ti | BAFR | Bolesa Dera,Gora Tuluma
kurdish-iranian | Iranian | Iran | ckb/ckb+fa | OOTH | Kani Lorin,Dolashan
iranian | Iranian | Iran | fa | OOTH | Kuh Laleh,Sangbadan
afghan | Afghan | Afghanistan | ps/prs/ps+prs | AOTH | Deh Sorkhan,Tangi Pirak,Kala Narmek
kurdish-iraqi | Iraqi | Iraq | ckb/kmr | OOTH | Bani Zeltan,Gund Hezaran
iraqi | Iraqi | Iraq | ar | OOTH | Tell Wardin
syrian | Syrian | Syria | ar | OOTH | Kafr Numayl
somali | Somali | Somalia | so | BAFR | Ceel Durufo
romanian | Romanian | Romania | ro/rom+ro | WROM WOTH | Valea Cucuvelei,Satul Albăstrel
nigerian | Nigerian | Nigeria | en+bin/bin+en/yo+en | BAFR | Ugbemwen,Idumaze
chinese | Chinese | China | zh | CHNE | Yuntang Cun,Shanqiaozi
polish | Polish | Poland | pl+en | WOTH | Nowa Dolinka Sarnia
british-white | British | United Kingdom | en | WBRI
british-caribbean | British | United Kingdom | en | BCRB
british-african | British | United Kingdom | en | BAFR
british-asian | British | United Kingdom | en+ur/en+bn/en+pa | APKN ABAN AIND
british-mixed | British | United Kingdom | en | MWBC MWBA MOTH
british-traveller | British | United Kingdom | en | WIRT WROM
british-somali | British | United Kingdom | en+so | BAFR`

const cells = (text: string, by: string) => text.split(by).map((cell) => cell.trim())

function originOf(line: string): Origin {
  const [key = '', nationality = '', country = '', languages = '', ethnicity = '', towns = ''] =
    cells(line, '|')
  const names = NAMES[key]
  if (!names) throw new Error(`no names for ${key}`)
  return {
    key,
    names,
    nationality,
    country,
    languages: cells(languages, '/').map((each) => cells(each, '+')),
    ethnicity: cells(ethnicity, ' '),
    towns: towns ? cells(towns, ',') : [],
  }
}

const ORIGINS: ReadonlyMap<string, Origin> = new Map(
  cells(TABLE.trim(), '\n').map((line) => [cells(line, '|')[0] ?? '', originOf(line)]),
)

/** How often a British child is of which background. */
export const BRITISH: readonly (readonly [string, number])[] = [
  ['british-white', 62],
  ['british-mixed', 13],
  ['british-caribbean', 7],
  ['british-african', 6],
  ['british-asian', 7],
  ['british-traveller', 2],
  ['british-somali', 3],
]

/** Children who come alone and ask for asylum (Home Office, 2019 to September 2024, rounded). */
export const ALONE: readonly (readonly [string, number])[] = [
  ['afghan', 22],
  ['sudanese', 18],
  ['kurdish-iranian', 12],
  ['iranian', 5],
  ['eritrean', 13],
  ['vietnamese', 8],
  ['albanian', 5],
  ['kurdish-iraqi', 6],
  ['iraqi', 2],
  ['syrian', 6],
  ['ethiopian', 3],
  ['somali', 2],
]

export function originNamed(key: string): Origin {
  const origin = ORIGINS.get(key)
  if (!origin) throw new Error(`no origin ${key}`)
  return origin
}
