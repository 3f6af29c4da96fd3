/**
 * Which rights were explained to the child, in which text and language, and did the child
 * understand? A leaflet handed over explains nothing.
 */
import { f } from '../fields.ts'
import { called, kind, required, say } from '../kind.ts'

export const rightsExplained = kind({
  name: 'rights-explained',
  whose: ['child'],
  section: 'VOI',
  title: 'Rights explained',
  meaning: 'Rights are explained to the child. It happened when they were explained.',
  by: 'worker, guardian, carer, solicitor',
  mistakes: 'Entering a leaflet handed over as explained. Guessing whether the child understood.',
  version: 1,
  fields: {
    rightsTexts: required(f.rightsTexts),
    textVersion: f.textVersion,
    language: required(f.language),
    doneBy: required(called(f.doneBy, 'Who explained them')),
    way: f.way,
    interpreterUsed: f.interpreterUsed,
    interpreter: f.interpreter,
    understood: required(f.understood),
    wantsAgain: f.wantsAgain,
  },
  sentence: (facts) => `Their rights were explained in ${say(facts, 'language', f.language)}`,
  example: {
    rightsTexts: ['K1', 'K3', 'K4', 'K13'],
    textVersion: '2026-01',
    language: 'vi',
    doneBy: 'guardian',
    way: 'in-person',
    interpreterUsed: 'yes',
    interpreter: '01960000-0000-7000-8000-00000000000a',
    understood: 'partly',
    wantsAgain: 'yes',
  },
})
