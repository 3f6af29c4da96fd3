import { describe, expect, test } from 'vitest'
import { momentAs } from '../../child/given.ts'
import { history } from '../../child/history.ts'
import { episodes, openEpisode } from '../../child/missing.ts'
import { placementNow, placements } from '../../child/placement.ts'
import { status } from '../../child/status.ts'
import type { Entry } from '../../chronology/entry.ts'
import type { UsedModule } from './columns.ts'
import { entriesForChild } from './entries-for-child.ts'
import { type Cells, csvOf, fileOf } from './made-up-return.ts'
import { readFiles } from './read-files.ts'
import { rowsToChildren } from './rows-to-children.ts'
import { draftOf } from './statement.ts'

/** The entries that a return makes of its one child, as somebody would read them afterwards. */
async function childOf(rows: Partial<Record<UsedModule, Cells[]>>, on: string) {
  const files = Object.entries(rows).map(([module, all]) =>
    fileOf(
      module,
      csvOf(
        module as UsedModule,
        all.map((row) => ({ CHILD: 'A1', ...row })),
      ),
    ),
  )
  const { children } = rowsToChildren(await readFiles(files))
  const [child] = children
  if (child === undefined) throw new Error('no child')
  const said = entriesForChild(child, { authority: 'council', year: 2024 })
  const entries = said.statements.map((statement): Entry => {
    const about = statement.about
    const draft = draftOf(statement, {
      chronology: 'child',
      ...(about === undefined ? {} : { about }),
    })
    return {
      id: statement.key,
      chronology: 'child',
      kind: draft.kind,
      version: 1,
      happened: draft.happened,
      recordedAt: momentAs('2024-06-01'),
      knownFrom: momentAs('2024-06-01'),
      recordedBy: { role: 'returns-officer', organisationKind: 'council' },
      source: draft.source,
      howKnown: draft.howKnown,
      facts: draft.payload,
      words: {},
      withheld: [],
    }
  })
  return history(entries, { trueOn: momentAs(on), knownOn: 'now' })
}

const HEADER = { SEX: '1', DOB: '03/05/2005', ETHNIC: 'AOTH', UPN: 'UN2' }
const episode = (DECOM: string, RNE: string, more: Cells = {}): Cells => ({
  DECOM,
  RNE,
  LS: 'V2',
  CIN: 'N8',
  PLACE: 'U4',
  PLACE_PROVIDER: 'PR4',
  ...more,
})

describe('A child whose record is a return', () => {
  test.each([
    ['the 18th birthday', '03/05/2023', '', 'turned-18'],
    ['the day care ended', '01/04/2023', '01/04/2023', 'left-care'],
  ])('is still missing when the absence ended on %s', async (_, MIS_END, DEC, because) => {
    const child = await childOf(
      {
        Header: [HEADER],
        Episodes: [episode('01/02/2022', 'S', { DEC, REC: DEC === '' ? '' : 'E8' })],
        Missing: [{ DOB: HEADER.DOB, MISSING: 'M', MIS_START: '20/03/2023', MIS_END }],
      },
      '2024-05-01',
    )
    expect(openEpisode(child)?.endNotCounted?.because).toBe(because)
    expect(openEpisode(child)?.found).toBeNull()
  })

  test('was reported found, and nobody confirmed that the child was safe', async () => {
    const child = await childOf(
      {
        Header: [HEADER],
        Missing: [
          { DOB: HEADER.DOB, MISSING: 'M', MIS_START: '20/06/2023', MIS_END: '22/06/2023' },
        ],
      },
      '2024-05-01',
    )
    expect(episodes(child)).toMatchObject([
      { ended: null, wellbeing: null, reportedEnded: { note: 'safety not confirmed' } },
    ])
  })

  test('is looked after, in the last home that the return shows', async () => {
    const child = await childOf(
      {
        Header: [HEADER],
        Episodes: [
          episode('01/02/2022', 'S', {
            DEC: '01/06/2023',
            REC: 'X1',
            REASON_PLACE_CHANGE: 'CARPL',
          }),
          episode('01/06/2023', 'P', { PLACE: 'K2', DEC: '01/09/2023', REC: 'X1' }),
          episode('01/09/2023', 'L', { PLACE: 'K2', LS: 'C2' }),
        ],
      },
      '2024-03-01',
    )
    expect(status(child)).toMatchObject({
      lookedAfter: true,
      legalStatus: 'C2',
      responsibleAuthority: 'council',
    })
    expect(placements(child).map(({ kind, endedBy }) => [kind, endedBy])).toEqual([
      ['foster-other', 'said'],
      ['childrens-home', null],
    ])
  })

  test('is looked after also when the return shows only how care went on', async () => {
    const child = await childOf(
      { Header: [HEADER], Episodes: [episode('01/06/2023', 'P', { LS: 'C2' })] },
      '2024-03-01',
    )
    expect(status(child)).toMatchObject({ lookedAfter: true, legalStatus: 'C2' })
    expect(placementNow(child)?.kind).toBe('foster-other')
    const status_ = await childOf(
      { Header: [HEADER], Episodes: [episode('01/06/2023', 'L', { LS: 'C2' })] },
      '2024-03-01',
    )
    expect(status(status_).legalStatus).toBe('C2')
    expect(placementNow(status_)?.kind).toBe('foster-other')
  })

  test('left care, and the home ended with it', async () => {
    const child = await childOf(
      {
        Header: [HEADER],
        Episodes: [episode('01/06/2022', 'S', { DEC: '01/06/2023', REC: 'E4A' })],
      },
      '2024-03-01',
    )
    expect(status(child).lookedAfter).toBe(false)
    expect(placements(child)[0]?.endedBy).toBe('left-care')
  })
})
