/** Who stands beside the child, now and before. */
import { describe, expect, it } from 'vitest'
import { type Brief, given } from './given.ts'
import { beside } from './guardian.ts'

const ANN = '01960000-0000-7000-8000-00000000000a'
const BEN = '01960000-0000-7000-8000-00000000000b'
const at = (story: readonly Brief[], on = '2016-01-01') => beside(given(story).on(on))

describe('who stands beside the child', () => {
  it('nobody yet', () => {
    expect(at([])).toMatchObject({
      guardian: null,
      socialWorker: null,
      solicitors: [],
      reviewingOfficer: null,
    })
  })

  it('a guardian was asked for and the wait is counted from then', () => {
    const asked: Brief = [
      '2015-03-01',
      'guardian-asked-for',
      { guardianScheme: 'trial-2014', doneBy: 'social-worker' },
    ]
    expect(at([asked])).toMatchObject({ guardian: null, guardianAskedFor: { on: '2015-03-01' } })
    expect(
      at([asked, ['2015-03-20', 'guardian-appointed', { guardianKind: 'direct', guardian: ANN }]]),
    ).toMatchObject({
      guardian: { person: ANN, as: 'direct', until: null },
      guardianAskedFor: null,
    })
  })

  it('a guardian whose work ended is history', () => {
    const child = at([
      ['2015-03-20', 'guardian-appointed', { guardianKind: 'direct', guardian: ANN }],
      ['2015-08-01', 'guardian-ended', { about: 'guardian-appointed', guardianEnd: 'worker-left' }],
    ])
    expect(child.guardian).toBeNull()
    expect(child.guardians).toHaveLength(1)
  })

  it('a child in the hands of four social workers in two years', () => {
    const child = at([
      ['2014-01-10', 'worker-allocated', { workerRole: 'social-worker', worker: ANN }],
      ['2014-06-10', 'worker-allocated', { workerRole: 'social-worker', worker: BEN }],
      ['2015-01-10', 'worker-allocated', { workerRole: 'social-worker' }],
      ['2015-06-10', 'worker-allocated', { workerRole: 'social-worker', worker: ANN }],
      ['2015-06-20', 'worker-allocated', { workerRole: 'reviewing-officer', worker: BEN }],
    ])
    expect(child.workers.filter((one) => one.as === 'social-worker')).toHaveLength(4)
    expect(child.socialWorker).toMatchObject({ person: ANN, since: { on: '2015-06-10' } })
    expect(child.reviewingOfficer?.person).toBe(BEN)
  })

  it('a worker who left and was not followed leaves a gap', () => {
    const child = at([
      ['2014-01-10', 'worker-allocated', { workerRole: 'social-worker', worker: ANN }],
      ['2015-02-01', 'worker-allocation-ended', { about: 'worker-allocated' }],
    ])
    expect(child.socialWorker).toBeNull()
    expect(child.workers[0]?.until).toEqual({ precision: 'day', on: '2015-02-01' })
  })

  it('a lawyer for the asylum claim and one for the court stand side by side', () => {
    const child = at([
      ['2015-01-10', 'solicitor-appointed', { solicitorFor: ['immigration'], solicitor: ANN }],
      ['2015-02-10', 'solicitor-appointed', { solicitorFor: ['crime'], solicitor: BEN }],
    ])
    expect(child.solicitors.map((one) => one.as)).toEqual(['immigration', 'crime'])
  })
})
