/**
 * What people need to look for the child is written down before it is needed, and moves with the
 * child.
 */
import { asDay } from '../../chronology/as-at.ts'
import { duty } from '../duty.ts'

export const missingPhilomenaForm = duty({
  id: 'missing-philomena-form',
  title: 'Make the profile in case the child goes missing',
  does: 'Keep a ready form for a child at risk of going missing (photo, description, vulnerabilities, associates, places, medical, finance, social media, phone, transport), part 1, from the start of the placement; it moves with the child',
  broughtBy: 'missing',
  rank: 'practice',
  owedBy: 'placement (form owned by care provider / council)',
  owners: ['placement'],
  per: 'placement',
  trigger: [{ event: 'placement.started' }],
  deadline: { n: null, unit: 'asap', count: 'after' },
  discharge: ['missing-profile.completed'],
  versions: [
    { from: asDay('2018-01-01'), note: 'Durham origin, adopted force by force; date memory' },
  ],
  applies: ['E', 'W', 'NI'],
  source: 'Thames Valley, Dorset, Cheshire, Suffolk, PSNI pages (voluntary protocol, not law)',
  checked: 'read',
  section: 'MIS',
})
