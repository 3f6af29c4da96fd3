/**
 * Was another council asked to take responsibility? One entry in each council's chronology of the
 * child, by the same act.
 */
import { f } from '../fields.ts'
import { called, kind, required } from '../kind.ts'

export const transferAsked = kind({
  name: 'transfer-asked',
  whose: ['child'],
  section: 'CARE',
  title: 'Transfer asked for',
  meaning:
    'It is asked that responsibility for the child moves to another council. It happened when the child was referred.',
  by: 'council, Home Office',
  mistakes: 'Moving the child before acceptance without saying so.',
  version: 1,
  fields: {
    transferScheme: required(f.transferScheme),
    inCare: required(f.inCare),
    doneBy: required(called(f.doneBy, 'Who asks')),
    receivingAuthority: f.receivingAuthority,
    about: f.about,
  },
  sentence: () => 'It was asked that another council looks after them',
  example: {
    transferScheme: 'nts-mandatory',
    inCare: 'yes',
    doneBy: 'responsible-authority',
    receivingAuthority: '01960000-0000-7000-8000-00000000000c',
  },
})
