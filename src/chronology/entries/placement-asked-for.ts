/**
 * What kind of home was looked for, and was one found? Searches that fail are recorded too,
 * because they show what is missing.
 */
import { f } from '../fields.ts'
import { kind, required, say } from '../kind.ts'

export const placementAskedFor = kind({
  name: 'placement-asked-for',
  whose: ['child'],
  section: 'CARE',
  title: 'Home looked for',
  meaning:
    'A home for the child is looked for, and what came of it. It happened when it was asked for.',
  by: 'placements officer, social worker',
  mistakes: 'Recording only the searches that succeeded.',
  version: 1,
  fields: {
    needs: required(f.needs),
    placementType: f.placementType,
    searchResult: required(f.searchResult),
    dangerNow: f.dangerNow,
    reasons: f.reasons,
  },
  sentence: (facts) => `A home was looked for: ${say(facts, 'searchResult', f.searchResult)}`,
  example: {
    needs: ['foster', 'away-from-exploiters', 'same-language'],
    placementType: 'foster-other',
    searchResult: 'still-looking',
    dangerNow: 'no',
  },
})
