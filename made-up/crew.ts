/**
 * Who works with one child: chosen so that everybody's caseload is fair, and homes are never
 * overfull.
 */
import type { Id } from '../src/chronology/entry.ts'
import type { Chance } from './chance.ts'
import { COUNCILS, type Home, type Register } from './organisations.ts'
import type { Area } from './places.ts'
import type { Staff } from './staff.ts'
import type { Member } from './types.ts'

export interface Crew {
  readonly council: number
  readonly area: Area
  readonly authority: Id
  readonly force: Id
  /** Day number on which this council began to write into Holdfast. */
  readonly began: number
  readonly worker: Member
  /** Somebody of the same council who was the worker before. */
  readonly former: Member
  readonly manager: Member
  readonly adviser: Member
  readonly duty: Member
  readonly iro: Member
  readonly missing: Member
  readonly placements: Member
  readonly returns: Member
  readonly virtualSchool: Member
  readonly youthJustice: Member
  readonly policeMissing: Member
  readonly policeInvestigation: Member
  readonly officer: Member
  readonly guardian: Member
  readonly nurse: Member
  readonly healthVisitor: Member
  readonly emergency: Member
  readonly teacher: Member
  readonly interviewer: Member
  readonly solicitor: Member
  readonly decisionMaker: Member
  readonly responder: Member
  readonly coordinator: Member
  readonly border: Member
}

/** Hands out people and places, least burdened first. */
export class Casting {
  private readonly load = new Map<string, number>()
  private readonly used = new Map<string, number>()

  constructor(
    readonly register: Register,
    readonly staff: Staff,
    private readonly today: number,
  ) {}

  organisation(key: string): Id {
    const found = this.register.organisations.find((each) => each.key === key)
    if (!found) throw new Error(`no organisation ${key}`)
    return found.id
  }

  /** The council whose workers have the least to do now, with a little chance in it. */
  leastBurdened(chance: Chance): number {
    const burden = COUNCILS.map(({ area }) =>
      this.staff
        .among(area, 'worker')
        .reduce((sum, each) => sum + (this.load.get(each.subject) ?? 0), chance.int(0, 5)),
    )
    return burden.indexOf(Math.min(...burden))
  }

  /** Day number on which that council began with Holdfast. */
  beganOn(council: number): number {
    return this.today - (COUNCILS[council] ?? COUNCILS[0]).began
  }

  private fair(organisation: string, role: string, chance: Chance, only = ''): Member {
    const all = this.staff.among(organisation, role).filter((each) => each.subject.includes(only))
    const least = Math.min(...all.map((each) => this.load.get(each.subject) ?? 0))
    const chosen = chance.pick(all.filter((each) => (this.load.get(each.subject) ?? 0) === least))
    this.load.set(chosen.subject, least + 1)
    return chosen
  }

  /**
   * @param held whether a social worker will hold this child now, and so counts towards a caseload
   */
  crew(council: number, chance: Chance, held = true): Crew {
    const { area, force, began } = COUNCILS[council] ?? COUNCILS[0]
    const of = (organisation: string, role: string, only = '') =>
      chance.pick(
        this.staff.among(organisation, role).filter((each) => each.subject.includes(only)),
      )
    const worker = held
      ? this.fair(area, 'worker', chance, '.worker.')
      : of(area, 'worker', '.worker.')
    const manager = this.staff.among(area, 'manager').find((each) => each.team === worker.team)
    return {
      council,
      area,
      authority: this.organisation(area),
      force: this.organisation(force),
      began: this.today - began,
      worker,
      former: chance.pick(this.staff.among(area, 'worker').filter((each) => each !== worker)),
      manager: manager ?? of(area, 'manager'),
      adviser: of(area, 'worker', '.adviser.'),
      duty: of(area, 'duty', '.duty.'),
      iro: this.fair(area, 'iro', chance),
      missing: of(area, 'missing-coordinator'),
      placements: of(area, 'placements'),
      returns: of(area, 'returns-officer'),
      virtualSchool: of(area, 'virtual-school'),
      youthJustice: of(area, 'youth-justice'),
      policeMissing: of(force, 'police-missing'),
      policeInvestigation: of(force, 'police-investigation'),
      officer: of(force, 'frontline', '.officer.'),
      guardian: this.fair('lantern-guardians', 'guardian', chance),
      nurse: of('vale-hospitals', 'clinician'),
      healthVisitor: of('vale-hospitals', 'frontline', 'health-visitor'),
      emergency: of('vale-hospitals', 'frontline', 'emergency'),
      teacher: of('larkfield-school', 'frontline'),
      interviewer: of('open-door', 'interviewer'),
      solicitor: of('hartwell-law', 'solicitor'),
      decisionMaker: of('competent-authority', 'sca'),
      responder: of('harbour-light', 'first-responder'),
      coordinator: of('national-desk', 'coordinator'),
      border: of('border-unit', 'border'),
    }
  }

  /** A home of that kind with a place free, in the council's own area if wanted. */
  home(kind: Home['kind'], council: number, own: boolean, chance: Chance): Home | undefined {
    const free = this.register.homes.filter(
      (home) =>
        home.kind === kind &&
        (home.council === council) === own &&
        (this.used.get(home.key) ?? 0) < home.places,
    )
    if (free.length === 0) return undefined
    const chosen = chance.pick(free)
    this.used.set(chosen.key, (this.used.get(chosen.key) ?? 0) + 1)
    return chosen
  }

  leave(home: Home): void {
    this.used.set(home.key, (this.used.get(home.key) ?? 1) - 1)
  }

  carerOf(home: Home): Member {
    return this.staff.member(`carer.${home.key}`)
  }
}
