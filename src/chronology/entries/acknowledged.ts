/**
 * Has the receiver seen it, taken it on, or refused it? Without an answer a worry belongs to
 * nobody.
 */
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const acknowledged = kind({
  name: 'acknowledged',
  whose: ['child', 'lead', 'organisation'],
  section: 'ACROSS',
  fieldClass: 'told',
  title: 'Acknowledged',
  meaning:
    'The receiver says that something was seen, taken on or refused. It happened at that moment.',
  by: 'the receiver',
  mistakes: 'Entering a read receipt as taken on.',
  version: 1,
  fields: {
    about: required(f.about),
    ack: required(f.ack),
    matter: f.matter,
    refusalReason: f.refusalReason,
    useMade: f.useMade,
    note: called(f.note, 'What the receiver adds'),
  },
  sentence: (facts) => `There was an answer: ${say(facts, 'ack', f.ack)}`,
  example: {
    about: '01960000-0000-7000-8000-000000000001',
    ack: 'accepted',
    matter: 'concern',
  },
})
