/**
 * Lists whose codes are those of the two statutory returns of English councils: looked-after
 * children (SSDA903) and the children in need census. Codes are kept exactly as the returns print
 * them; the words are ours. Other nations' own codes are to be added.
 */
import { codeList, dated } from '../code-list.ts'

export const ethnicity = codeList('ethnicity', {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WOTH: 'other White',
  WIRT: 'traveller of Irish heritage',
  WROM: 'Gypsy or Roma',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'other mixed',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'other Asian',
  BCRB: 'Black Caribbean',
  BAFR: 'Black African',
  BOTH: 'other Black',
  CHNE: 'Chinese',
  OOTH: 'other ethnic group',
  REFU: 'refused to say',
  NOBT: 'not yet obtained',
})

export const upnReason = codeList('upn-reason', {
  UN1: 'not of school age, no number yet',
  UN2: 'never in a maintained school in England',
  UN3: 'educated outside England',
  UN4: 'newly looked after, number not yet known',
  UN5: 'conflicting identities prevent reliable matching',
})

export const legalStatus = codeList('legal-status', {
  C1: 'interim care order',
  C2: 'full care order',
  D1: 'freeing order (not for episodes that start after December 2005)',
  E1: 'placement order (not before December 2005)',
  V2: 'single period of accommodation, section 20 of the Children Act 1989',
  V3: 'agreed series of short breaks, episodes recorded one by one',
  V4: 'agreed series of short breaks, agreement recorded',
  L1: "police protection in the council's accommodation (at most 72 hours)",
  L2: 'emergency protection order (at most 21 days)',
  L3: "child assessment order in the council's accommodation (at most 7 days)",
  J1: "remanded to the council's or to youth detention accommodation",
  J2: "in the council's accommodation under the Police and Criminal Evidence Act 1984",
  J3: 'youth rehabilitation order with residence or intensive fostering',
})

export const categoryOfNeed = codeList('category-of-need', {
  N1: 'abuse or neglect',
  N2: 'child disability or illness',
  N3: 'parental illness or disability',
  N4: 'family in acute stress',
  N5: 'family dysfunction',
  N6: 'socially unacceptable behaviour',
  N7: 'low income',
  N8: 'absent parenting (usual for an unaccompanied child)',
})

/** Kept as imported; on export chosen by date. What the four kinds of Z1 are called is not known yet. */
export const placementCode = dated(
  codeList('placement-code', {
    A3: 'placed for adoption with consent, current foster carer',
    A4: 'placed for adoption with consent, other carers',
    A5: 'placed for adoption with placement order, current foster carer',
    A6: 'placed for adoption with placement order, other carers',
    K1: "secure children's home",
    K2: "children's home under the regulations",
    P1: 'with own parents or person with parental responsibility',
    P3: 'residential employment',
    R1: 'residential care home',
    R2: 'NHS or other medical or nursing establishment',
    R3: 'family centre or mother and baby unit',
    R5: 'young offender institution',
    S1: 'residential school',
    T0: 'temporary move, any type',
    T1: 'temporary: in hospital',
    T2: 'temporary: child on holiday',
    T3: 'temporary: carers on holiday',
    T4: 'temporary: up to 7 days, other reason',
    U1: 'foster: relative or friend, long term',
    U2: 'foster: relative or friend also approved adopter (fostering for adoption or concurrent)',
    U3: 'foster: relative or friend, neither',
    U4: 'foster: other carer, long term',
    U5: 'foster: other carer also approved adopter (fostering for adoption or concurrent)',
    U6: 'foster: other carer, neither',
    H5: "semi-independent living, outside the regulations for children's homes",
    K3: 'supported accommodation registered with Ofsted, from 16',
    P2: 'independent living',
    Z1: 'other placement',
    Z11: 'other placement, kind 1 of 4',
    Z12: 'other placement, kind 2 of 4',
    Z13: 'other placement, kind 3 of 4',
    Z14: 'other placement, kind 4 of 4',
  }),
  {
    H5: { to: '2025-03-31' },
    K3: { from: '2024-04-01' },
    P2: { to: '2023-10-27' },
    Z1: { to: '2025-03-31' },
    Z11: { from: '2025-04-01' },
    Z12: { from: '2025-04-01' },
    Z13: { from: '2025-04-01' },
    Z14: { from: '2025-04-01' },
  },
)

export const placeProvider = codeList('place-provider', {
  PR0: 'parent or person with parental responsibility',
  PR1: "the council's own",
  PR2: 'other local authority',
  PR3: 'other public provision',
  PR4: 'private',
  PR5: 'voluntary or third sector',
})

/** Without X1 (an episode ends and another begins the same day), which follows from the entries. */
export const leftReason = codeList('left-reason', {
  E11: 'adopted, unopposed',
  E12: 'adopted, consent dispensed with',
  E2: 'died',
  E3: 'care taken over by another UK local authority',
  E4A: 'returned home, planned',
  E4B: 'returned home, unplanned',
  E13: 'left to live with relative without parental responsibility',
  E41: 'residence or child arrangements order',
  E45: 'special guardianship order to former foster carer who is relative or friend',
  E46: 'special guardianship order to former foster carer, not relative or friend',
  E47: 'special guardianship order to other carer who is relative or friend',
  E48: 'special guardianship order to other carer, not relative or friend',
  E5: 'independent living with formal support',
  E6: 'independent living without formal support',
  E7: 'adult social care residential care',
  E8: 'another reason (also: missing at the 18th birthday)',
  E9: 'sentenced to custody',
  E14: 'accommodation on remand ended',
  E15: 'age assessment found 18 or over',
  E16: 'moved abroad',
  E17: 'aged 18+, stayed with carers (staying put)',
})

export const placeChangeReason = codeList('place-change-reason', {
  CARPL: 'care plan',
  CLOSE: 'provision closed or carer resigned',
  ALLEG: 'allegation (section 47)',
  STAND: 'standards of care',
  APPRR: 'approval removed',
  CREQB: 'the carer asked: behaviour',
  CREQO: 'the carer asked: another reason',
  CHILD: 'the child asked',
  LAREQ: 'the council asked',
  PLACE: 'change in status of placement only',
  CUSTOD: 'custody',
  OTHER: 'other',
})

export const reviewCode = codeList('review-code', {
  PN0: 'under 4 at the time',
  PN1: 'attends, speaks',
  PN2: 'attends, advocate speaks',
  PN3: 'attends, conveys views non-verbally',
  PN4: 'attends, no contribution',
  PN5: 'absent, briefs an advocate',
  PN6: 'absent, views sent by other means',
  PN7: 'absent, views not conveyed',
})

export const sdqReason = codeList('sdq-reason', {
  SDQ1: 'age under 4 or over 16',
  SDQ2: 'the carer did not want it',
  SDQ3: 'severity of disability',
  SDQ4: 'other',
  SDQ5: 'the child did not want it',
})

export const inTouch = codeList('in-touch', {
  YES: 'in touch',
  NO: 'not in touch',
  DIED: 'died after leaving care',
  REFU: 'does not want contact',
  NREQ: 'no longer needs services',
  RHOM: 'home with parents 6 months or more',
})

export const activity = codeList('activity', {
  F1: 'higher education, full time',
  P1: 'higher education, part time',
  F2: 'other education, full time',
  P2: 'other education, part time',
  F4: 'apprenticeship, full time',
  P4: 'apprenticeship, part time',
  F5: 'training or work, full time',
  P5: 'training or work, part time',
  G4: 'not in education, training or work: illness or disability',
  G5: 'not in education, training or work: other',
  G6: 'not in education, training or work: pregnancy or parenting',
  '0': 'not known or not applicable',
})

export const leaverAccommodation = codeList('leaver-accommodation', {
  B1: 'with parents or relatives - suitable',
  B2: 'with parents or relatives - unsuitable',
  C1: 'community home or residential care - suitable',
  C2: 'community home or residential care - unsuitable',
  D1: 'semi-independent - suitable',
  D2: 'semi-independent - unsuitable',
  E1: 'supported lodgings - suitable',
  E2: 'supported lodgings - unsuitable',
  G1: 'gone abroad - suitable',
  G2: 'gone abroad - unsuitable',
  H1: 'deported - suitable',
  H2: 'deported - unsuitable',
  K1: 'ordinary lodgings - suitable',
  K2: 'ordinary lodgings - unsuitable',
  R1: 'residence not known - suitable',
  R2: 'residence not known - unsuitable',
  S1: 'no fixed abode or homeless - suitable',
  S2: 'no fixed abode or homeless - unsuitable',
  T1: 'foyer - suitable',
  T2: 'foyer - unsuitable',
  U1: 'independent living - suitable',
  U2: 'independent living - unsuitable',
  V1: 'emergency accommodation - suitable',
  V2: 'emergency accommodation - unsuitable',
  W1: 'bed and breakfast - suitable',
  W2: 'bed and breakfast - unsuitable',
  X1: 'in custody - suitable',
  X2: 'in custody - unsuitable',
  Y1: 'other - suitable',
  Y2: 'other - unsuitable',
  Z1: 'with former foster carer - suitable',
  Z2: 'with former foster carer - unsuitable',
  '0': 'not known or not applicable',
})

export const adoptionStopped = codeList('adoption-stopped', {
  RD1: 'needs changed',
  RD2: 'no placement order made',
  RD3: 'no adopters found',
  RD4: 'other',
})

export const previousPermanence = codeList('previous-permanence', {
  P1: 'adoption',
  P2: 'special guardianship',
  P3: 'residence or child arrangements order',
  P4: 'yes, kind not known',
  Z1: 'no, neither',
})

export const adopterSex = codeList('adopter-sex', {
  M1: 'single man',
  F1: 'single woman',
  MM: 'two men',
  FF: 'two women',
  MF: 'man and woman',
})

export const adopterStatus = codeList('adopter-status', {
  L0: 'single',
  L11: 'married, different gender',
  L12: 'married, same gender',
  L2: 'civil partnership',
  L3: 'unmarried, different gender',
  L4: 'same gender, neither married nor partnership',
})

export const allocationReason = dated(
  codeList('allocation-reason', {
    MANAGE: 'caseload management',
    FCONTA: 'first contact or re-referral',
    LEFTRL: 'worker left role',
    ORGRST: 'restructure',
    TSPROC: 'standard transfer process',
    ABSENC: 'absence cover or return',
    CHCHAN: 'child asked',
    PCCHAN: 'parent or carer asked',
    SWDIED: 'worker died',
    OTHERS: 'other',
  }),
  {
    MANAGE: { from: '2023-04-01' },
    FCONTA: { from: '2023-04-01' },
    LEFTRL: { from: '2023-04-01' },
    ORGRST: { from: '2023-04-01' },
    TSPROC: { from: '2023-04-01' },
    ABSENC: { from: '2023-04-01' },
    CHCHAN: { from: '2023-04-01' },
    PCCHAN: { from: '2023-04-01' },
    SWDIED: { from: '2023-04-01' },
    OTHERS: { from: '2023-04-01' },
  },
)

export const primaryNeed = codeList('primary-need', {
  N1: 'abuse or neglect',
  N2: 'child disability',
  N3: 'parental disability or illness',
  N4: 'family in acute stress',
  N5: 'family dysfunction',
  N6: 'socially unacceptable behaviour',
  N7: 'low income',
  N8: 'absent parenting',
  N9: 'not children in need',
  N0: 'not stated',
})

/** Given for the whole family in the census; kept on the child as given. */
export const factor = codeList('factor', {
  '1A': 'alcohol: child',
  '1B': 'alcohol: parent or carer',
  '1C': 'alcohol: other household member',
  '2A': 'drugs: child',
  '2B': 'drugs: parent or carer',
  '2C': 'drugs: other household member',
  '3A': 'domestic abuse: child',
  '3B': 'domestic abuse: parent or carer',
  '3C': 'domestic abuse: other household member',
  '4A': 'mental health: child',
  '4B': 'mental health: parent or carer',
  '4C': 'mental health: other household member',
  '5A': 'learning disability: child',
  '5B': 'learning disability: parent or carer',
  '5C': 'learning disability: other household member',
  '6A': 'physical disability or illness: child',
  '6B': 'physical disability or illness: parent or carer',
  '6C': 'physical disability or illness: other household member',
  '7A': 'young carer',
  '8B': 'privately fostered: overseas, means to return',
  '8C': 'privately fostered: overseas, means to stay',
  '8D': 'privately fostered: UK child in an education placement',
  '8E': 'privately fostered: UK child, other family arrangement',
  '8F': 'privately fostered: other',
  '9A': 'unaccompanied asylum-seeking child',
  '10A': 'going or being missing',
  '11A': 'child sexual exploitation',
  '12A': 'trafficking',
  '13A': 'gangs',
  '14A': 'socially unacceptable behaviour',
  '15A': 'self-harm',
  '16A': 'neglect',
  '17A': 'emotional abuse',
  '18B': 'physical abuse by a child',
  '18C': 'physical abuse by an adult',
  '19B': 'sexual abuse by a child',
  '19C': 'sexual abuse by an adult',
  '20': 'other',
  '21': 'no factors found, no further action',
  '22A': 'female genital mutilation',
  '23A': 'abuse linked to faith or belief',
  '24A': 'child criminal exploitation',
})

export const abuseCategory = codeList('abuse-category', {
  NEG: 'neglect',
  PHY: 'physical',
  SAB: 'sexual',
  EMO: 'emotional',
  MUL: 'several kinds (one is better)',
})

export const closureReason = codeList('closure-reason', {
  RC1: 'adopted',
  RC2: 'died',
  RC3: 'child arrangements order',
  RC4: 'special guardianship order',
  RC5: 'moved to another authority',
  RC6: 'moved to adult social care',
  RC7: 'services ceased, other',
  RC8: 'closed after assessment',
  RC9: 'closed after assessment, to early help',
})
