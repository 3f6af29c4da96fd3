/** Where children come from: names, languages, nationality and how they usually came. */

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
  readonly transport: readonly string[]
  readonly towns: readonly string[]
}

type Row = readonly [
  key: string,
  names: NameList,
  nationality: string,
  country: string,
  languages: string,
  ethnicity: string,
  transport: string,
  towns: string,
]

/** Languages: alternatives apart by "/", several of one child by "+". */
const ROWS: readonly Row[] = [
  [
    'vietnamese',
    vietnamese,
    'Vietnamese',
    'Vietnam',
    'vi',
    'AOTH',
    'lorry small-boat',
    'Thanh An,Dong Xuyen,Phu Lam',
  ],
  [
    'albanian',
    albanian,
    'Albanian',
    'Albania',
    'sq',
    'WOTH',
    'small-boat lorry',
    'Gurrez,Lumas i Ri,Shkozë',
  ],
  [
    'sudanese',
    sudanese,
    'Sudanese',
    'Sudan',
    'ar/zag+ar/mls+ar/fur+ar',
    'BAFR',
    'small-boat lorry',
    'Um Hadra,Wadi Tora,Kornoy Bahr',
  ],
  [
    'eritrean',
    eritrean,
    'Eritrean',
    'Eritrea',
    'ti/ti+ar/tig+ar',
    'BAFR',
    'small-boat lorry',
    'Adi Hawsha,Mai Selim',
  ],
  [
    'ethiopian',
    ethiopian,
    'Ethiopian',
    'Ethiopia',
    'am/om+am/am+ti',
    'BAFR',
    'small-boat plane',
    'Bole Sidama,Gora Tulu',
  ],
  [
    'kurdish-iranian',
    kurdish,
    'Iranian',
    'Iran',
    'ckb/ckb+fa',
    'OOTH',
    'small-boat lorry',
    'Kani Spi,Dolash',
  ],
  [
    'iranian',
    iranian,
    'Iranian',
    'Iran',
    'fa',
    'OOTH',
    'small-boat plane',
    'Shahr Abad,Kuhdasht Now',
  ],
  [
    'afghan',
    afghan,
    'Afghan',
    'Afghanistan',
    'ps/prs/ps+prs',
    'AOTH',
    'small-boat lorry',
    'Deh Mirza,Tangi Bala,Kala Shah',
  ],
  [
    'kurdish-iraqi',
    kurdish,
    'Iraqi',
    'Iraq',
    'ckb/kmr',
    'OOTH',
    'small-boat lorry',
    'Bani Dar,Gund Hazar',
  ],
  ['iraqi', iraqi, 'Iraqi', 'Iraq', 'ar', 'OOTH', 'small-boat', 'Tell Samra'],
  ['syrian', syrian, 'Syrian', 'Syria', 'ar', 'OOTH', 'small-boat plane', 'Kafr Zeita Sharq'],
  ['somali', somali, 'Somali', 'Somalia', 'so', 'BAFR', 'plane small-boat', 'Ceel Garas'],
  [
    'romanian',
    romanian,
    'Romanian',
    'Romania',
    'ro/rom+ro',
    'WROM WOTH',
    'coach car',
    'Valea Nucului,Satu Alb',
  ],
  [
    'nigerian',
    nigerian,
    'Nigerian',
    'Nigeria',
    'en+bin/bin+en/yo+en',
    'BAFR',
    'plane',
    'Ugbowe,Idumwin',
  ],
  ['chinese', chinese, 'Chinese', 'China', 'zh', 'CHNE', 'plane lorry', 'Longxi Cun,Shanqian'],
  ['polish', polish, 'Polish', 'Poland', 'pl+en', 'WOTH', 'car', 'Nowa Dolina'],
  ['british-white', whiteBritish, 'British', 'United Kingdom', 'en', 'WBRI', 'unknown', ''],
  ['british-caribbean', blackCaribbean, 'British', 'United Kingdom', 'en', 'BCRB', 'unknown', ''],
  [
    'british-african',
    blackAfricanBritish,
    'British',
    'United Kingdom',
    'en',
    'BAFR',
    'unknown',
    '',
  ],
  [
    'british-asian',
    southAsianBritish,
    'British',
    'United Kingdom',
    'en+ur/en+bn/en+pa',
    'APKN ABAN AIND',
    'unknown',
    '',
  ],
  [
    'british-mixed',
    mixedBritish,
    'British',
    'United Kingdom',
    'en',
    'MWBC MWBA MOTH',
    'unknown',
    '',
  ],
  [
    'british-traveller',
    travellerBritish,
    'British',
    'United Kingdom',
    'en',
    'WIRT WROM',
    'unknown',
    '',
  ],
  ['british-somali', somali, 'British', 'United Kingdom', 'en+so', 'BAFR', 'unknown', ''],
]

const words = (text: string) => text.split(' ')

export const ORIGINS: Readonly<Record<string, Origin>> = Object.fromEntries(
  ROWS.map(([key, names, nationality, country, languages, ethnicity, transport, towns]) => [
    key,
    {
      key,
      names,
      nationality,
      country,
      languages: languages.split('/').map((each) => each.split('+')),
      ethnicity: words(ethnicity),
      transport: words(transport),
      towns: towns ? towns.split(',') : [],
    },
  ]),
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
  const origin = ORIGINS[key]
  if (!origin) throw new Error(`no origin ${key}`)
  return origin
}
