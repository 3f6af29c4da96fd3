/** Care, unaccompanied or not, the view of trafficking, and placements. */
import { describe, expect, it } from 'vitest'
import { asDay, daysBetween } from '../chronology/as-at.ts'
import { type Brief, given } from './given.ts'
import { placementNow, placements } from './placement.ts'
import { daysInCare, periodsOfCare, status, traffickingView, unaccompanied } from './status.ts'

const care = (on: string, more = {}): Brief => [on, 'entered-care', { legalStatus: 'V2', ...more }]
const left = (on: string): Brief => [on, 'left-care', { leftReason: 'E8' }]

describe('care', () => {
  it('a child is looked after from the first day to the last, both included', () => {
    const story = [care('2015-01-05'), left('2015-03-01')]
    expect(status(given(story).on('2015-03-01')).lookedAfter).toBe(true)
    expect(status(given(story).on('2015-03-02'))).toMatchObject({
      lookedAfter: false,
      until: { on: '2015-03-01' },
    })
    expect(status(given(story).on('2015-01-04')).lookedAfter).toBe(false)
  })

  it('two periods are two, and each keeps its own end', () => {
    const child = given([care('2014-01-05'), left('2014-03-01'), care('2015-01-05')]).on(
      '2015-06-01',
    )
    expect(periodsOfCare(child).map((one) => one.until !== null)).toEqual([true, false])
    expect(daysInCare(child, asDay('2010-01-01'), asDay('2015-01-10'), daysBetween)).toBe(56 + 6)
  })

  it('the legal status is the latest of the period', () => {
    const story: readonly Brief[] = [
      care('2015-01-05'),
      ['2015-02-01', 'legal-status-changed', { legalStatus: 'C2' }],
    ]
    expect(status(given(story).on('2015-01-20')).legalStatus).toBe('V2')
    expect(status(given(story).on('2015-02-20')).legalStatus).toBe('C2')
  })

  it("responsibility that moved is the new council's", () => {
    const [one, other] = [
      '01960000-0000-7000-8000-00000000000a',
      '01960000-0000-7000-8000-00000000000b',
    ]
    const story: readonly Brief[] = [
      care('2015-01-05', { responsibleAuthority: one }),
      ['2015-02-01', 'transferred', { responsibleAuthority: other }],
    ]
    expect(status(given(story).on('2015-01-20')).responsibleAuthority).toBe(one)
    expect(status(given(story).on('2015-02-20')).responsibleAuthority).toBe(other)
  })
})

describe('unaccompanied', () => {
  it('silence is not known, never no', () => {
    expect(unaccompanied(given([care('2015-01-05')]).on('2015-02-01')).answer).toBe('unknown')
  })

  it('yes until the day it ends', () => {
    const story: readonly Brief[] = [
      [
        '2015-01-05',
        'unaccompanied-status-recorded',
        { unaccompaniedStatus: 'unaccompanied', until: '2016-03-10' },
      ],
    ]
    expect(unaccompanied(given(story).on('2016-03-10')).answer).toBe('yes')
    expect(unaccompanied(given(story).on('2016-03-11')).answer).toBe('no')
  })
})

describe('the view of trafficking', () => {
  const referred: Brief = ['2015-02-01', 'nrm-referred', { reportType: 'nrm' }]

  it('nobody has given one', () => {
    expect(traffickingView(given([care('2015-01-05')]).on('2015-06-01')).view).toBe('not-assessed')
  })

  it('a negative decision alone rules nothing out', () => {
    const no: Brief = [
      '2015-05-01',
      'conclusive-grounds-decided',
      { nrmOutcome: 'negative', decisionStage: 'final' },
    ]
    expect(traffickingView(given([referred, no]).on('2015-06-01'))).toMatchObject({
      view: 'suspected',
      from: 'nrm-referred',
    })
  })

  it('a later sign does not weaken what was recognised', () => {
    const yes: Brief = [
      '2015-05-01',
      'conclusive-grounds-decided',
      { nrmOutcome: 'positive', decisionStage: 'final' },
    ]
    const sign: Brief = [
      '2015-05-20',
      'signs-observed',
      { signs: [{ sign: 'EN02', signAnswer: 'seen' }] },
    ]
    expect(traffickingView(given([referred, yes, sign]).on('2015-06-01')).view).toBe('identified')
  })

  it('a named person may rule it out', () => {
    const out: Brief = ['2015-05-01', 'trafficking-risk-assessed', { traffickingView: 'ruled-out' }]
    expect(traffickingView(given([referred, out]).on('2015-06-01')).view).toBe('ruled-out')
  })
})

describe('placements', () => {
  const first: Brief = [
    '2015-01-05',
    'placed',
    {
      placementType: 'foster-other',
      placeProvider: 'PR1',
      suitability: 'suitable',
      placementArea: 'further-away',
    },
  ]
  const second: Brief = ['2015-04-01', 'placed', { placementType: 'childrens-home' }]

  it('each has its kind, its span and whether it is out of area', () => {
    expect(placements(given([first, second]).on('2015-06-01'))).toMatchObject([
      {
        kind: 'foster-other',
        provider: 'PR1',
        endedBy: 'next-placement',
        outOfArea: 'yes',
        suitability: 'suitable',
      },
      { kind: 'childrens-home', endedBy: null, outOfArea: 'unknown', suitability: 'not-judged' },
    ])
  })

  it('a later judgement of suitability counts', () => {
    const judged: Brief = [
      '2015-02-01',
      'placement-suitability-judged',
      { about: 'placed', suitability: 'unsafe-now' },
    ]
    expect(placements(given([first, judged]).on('2015-06-01'))[0]?.suitability).toBe('unsafe-now')
  })

  it('goes on while the child is missing', () => {
    expect(
      placementNow(given([first, ['2015-03-01 22:00', 'whereabouts-unknown']]).on('2015-06-01'))
        ?.id,
    ).toBe('placed')
  })

  it('ends with care', () => {
    const child = given([care('2015-01-05'), first, left('2015-05-01')]).on('2015-06-01')
    expect(placements(child)[0]?.endedBy).toBe('left-care')
    expect(placementNow(child)).toBeUndefined()
  })
})
