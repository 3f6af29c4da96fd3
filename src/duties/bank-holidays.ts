/**
 * Bank holidays of the three divisions, 2012 to 2028, and when each day that no rule gives became
 * known. Source: GOV.UK bank holidays (www.gov.uk/bank-holidays and its history), Open Government
 * Licence v3.0. Dates only: the titles and notes of the source change from year to year.
 */
import { asDay, type Day, type Instant, startOf } from '../chronology/as-at.ts'

/** A part of the United Kingdom with bank holidays of its own. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland'

/** Month and day of each bank holiday, substitute days included, by division and year. */
export const BANK_HOLIDAYS: Readonly<Record<Division, Readonly<Record<number, string>>>> = {
  'england-and-wales': {
    2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
    2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
    2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
    2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
    2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
    2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
    2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
    2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2012: '01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26',
    2013: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2014: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2015: '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
    2016: '01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27',
    2017: '01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
    2018: '01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26',
    2019: '01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26',
    2020: '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28',
    2021: '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28',
    2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
    2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2012: '01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26',
    2013: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2014: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2015: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2016: '01-01 03-17 03-25 03-28 05-02 05-30 07-12 08-29 12-26 12-27',
    2017: '01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
    2018: '01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26',
    2019: '01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26',
    2020: '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28',
    2021: '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
    2022: '01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27',
    2023: '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26',
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
}

/** The table holds these years; earlier ones cannot be computed, later ones follow rules only. */
export const FIRST_YEAR = 2012
export const LAST_YEAR = 2028

/** A day that no rule gives. Before it was announced, nobody could count with it (convention C10). */
export interface OneOff {
  readonly knownFrom: Instant
  readonly divisions: readonly Division[]
  readonly added: readonly Day[]
  /** Days that would have been bank holidays, had these not been announced. */
  readonly insteadOf: readonly Day[]
  readonly what: string
  /** How far the day of the announcement was checked. */
  readonly checked: 'read' | 'memory'
}

const ALL: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland']

function oneOff(
  announced: string,
  what: string,
  added: readonly string[],
  insteadOf: readonly string[] = [],
  divisions: readonly Division[] = ALL,
  checked: OneOff['checked'] = 'memory',
): OneOff {
  return {
    knownFrom: startOf(asDay(announced)),
    divisions,
    added: added.map(asDay),
    insteadOf: insteadOf.map(asDay),
    what,
    checked,
  }
}

export const ONE_OFFS: readonly OneOff[] = [
  oneOff(
    '2010-01-05',
    'Diamond Jubilee, spring holiday moved',
    ['2012-06-04', '2012-06-05'],
    ['2012-05-28'],
  ),
  oneOff('2019-06-07', 'early May holiday moved to VE Day', ['2020-05-08'], ['2020-05-04']),
  oneOff(
    '2020-11-12',
    'Platinum Jubilee, spring holiday moved',
    ['2022-06-02', '2022-06-03'],
    ['2022-05-30'],
  ),
  oneOff('2022-09-10', 'state funeral', ['2022-09-19']),
  oneOff('2022-11-06', 'coronation', ['2023-05-08']),
  oneOff('2026-02-25', 'Scotland only', ['2026-06-15'], [], ['scotland'], 'read'),
]
