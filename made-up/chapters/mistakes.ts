/**
 * People make mistakes and put them right: some entries are corrected later, a few are taken back.
 */
import type { KindName, Payload } from '../../src/chronology/catalogue.ts'
import { numberAt } from '../calendar.ts'
import type { Life } from '../life.ts'
import type { Written } from '../types.ts'

type Change = readonly [
  change: (payload: Record<string, unknown>) => Record<string, unknown> | null,
  why: string,
]

/** What is often wrong, for kinds on which nothing else rests. */
const CHANGES: Readonly<Partial<Record<KindName, Change>>> = {
  'visit-made': [
    (old) => ({ ...old, seenAlone: old.seenAlone === 'yes' ? 'no' : 'yes' }),
    'I ticked the wrong box about being alone.',
  ],
  told: [
    (old) => (old.way === 'phone' ? null : { ...old, way: 'phone' }),
    'It was by phone; the letter went the next day.',
  ],
  'health-assessed': [
    (old) => ({ ...old, byDoctor: old.byDoctor === 'yes' ? 'no' : 'yes' }),
    'Nurse and doctor were mixed up.',
  ],
  'school-place': [(old) => ({ ...old, schoolKind: 'college' }), 'It is a college, not a school.'],
  'wishes-recorded': [
    (old) => ({ ...old, interpreterUsed: 'yes' }),
    'The interpreter was there and was left out.',
  ],
  'appearance-described': [
    (old) => ({ ...old, heightCm: Number(old.heightCm ?? 160) + 3 }),
    'Measured again, with shoes off.',
  ],
  'identity-claimed': [
    (old) => (Array.isArray(old.names) && old.birth ? { ...old, birthDisputed: 'unknown' } : null),
    'Whether anybody disputes the birth date was not asked.',
  ],
}

/** Corrects or takes back so many of the entries of a life that is otherwise told. */
export function putsRight(life: Life, corrections: number, withdrawals: number): void {
  const { story, chance, today, crew } = life
  const own = story.entries().filter((entry) => entry.kind in CHANGES && entry.within !== 'import')
  for (const entry of chance.some(own, corrections)) correct(life, entry)
  const visits = own.filter((entry) => entry.kind === 'visit-made')
  for (const entry of chance.some(visits, withdrawals)) {
    const twice = copyOf(life, entry)
    const day = Math.min(numberAt(entry.recordedAt) + chance.int(1, 6), today)
    story.at(day, 930).by(crew.worker).withdraw('visit-made', twice, 'Entered twice by mistake.')
  }
}

function correct(life: Life, entry: Written): void {
  const [change, why] = CHANGES[entry.kind as KindName] ?? []
  const payload = change?.({ ...entry.payload })
  if (!payload || !why) return
  const { story, chance } = life
  const day = numberAt(entry.recordedAt) + chance.int(1, 25)
  const act = story.again(entry, day, chance.int(560, 1000)).by(life.casting.staff.member(entry.by))
  act.record(entry.kind as KindName, payload as unknown as Payload<KindName>, {
    corrects: entry.id,
    why,
  })
}

/** The same visit a second time, as happens when two people write it down. */
function copyOf(life: Life, entry: Written): string {
  const day = numberAt(entry.recordedAt)
  const act = life.story.again(entry, day + 1, 560).by(life.crew.worker)
  return act.record('visit-made', entry.payload as unknown as Payload<'visit-made'>)
}
