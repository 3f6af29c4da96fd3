/**
 * What is this organisation called, of which kind and where? A new name is a new entry, so that an
 * old record still reads as it was.
 */
import { f } from '../fields.ts'
import { kind, readIn, required } from '../kind.ts'

export const organisationDescribed = kind({
  name: 'organisation-described',
  whose: ['organisation'],
  section: 'ORG',
  fieldClass: 'general',
  title: 'Organisation described',
  meaning: 'The name, kind, nation and area of an organisation. It happened from when it was so.',
  by: 'administrator',
  mistakes: 'Changing the old name instead of adding an entry.',
  version: 1,
  fields: {
    organisationName: required(f.organisationName),
    organisationKind: required(f.organisationKind),
    nation: required(f.nation),
    laCode: f.laCode,
    organisationAddress: readIn(f.organisationAddress, 'ORG', 'place-address'),
  },
  sentence: () => 'An organisation was described',
  example: {
    organisationName: 'Sampleton Council',
    organisationKind: 'council',
    nation: 'england',
    laCode: '886',
  },
})
