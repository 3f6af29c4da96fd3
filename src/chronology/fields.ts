/**
 * The dictionary of fields. One name has one type, one list, one label and one side (fact or words)
 * wherever it is used; a kind may only mark it required, read it in another section, or call it by
 * its own verb. Adding a field is adding a line here.
 */
import { codeList } from './code-list.ts'
import * as lists from './codes.ts'
import { a, group } from './kind.ts'

export const f = {
  about: a.entry('Which earlier entry this answers or belongs to'),
  note: a.text('What happened, in your own words'),
  doneBy: a.code('Who did this', lists.party),
  doneByOrganisation: a.organisation('Their organisation', { section: 'LOC' }),
  foundHow: a.code('How the child was found', lists.foundHow),
  wellbeingConfirmed: a.yesNo('Has a person seen the child and confirmed that they are safe and well?'),
  policeForce: a.organisation('Police force', { section: 'LOC' }),
  foundPlaceKind: a.code('Kind of place where the child was found', lists.foundPlace),
  place: a.place('Place'),
  withWhom: a.text('Who the child was with'),
  harm: a.codes('Harm that came to the child', lists.harm),
  nameKind: a.code('What kind of name', lists.nameKind),
  name: a.text('Name as spelt'),
  names: group('Names', { name: a.text('Name as spelt', { fieldClass: 'name' }) }),
}
void codeList
