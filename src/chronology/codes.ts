/** The code lists, one constant each (reference: kinds.md section 2.4 and the national code sets). */
import { codeList } from './code-list.ts'

export const party = codeList('party', 'child', 'parent', 'family', 'carer', 'social-worker', 'police')
export const foundHow = codeList('found-how', 'came-back', 'found-by-police')
export const foundPlace = codeList('found-place', 'at-placement', 'family')
export const harm = codeList('harm', { 'none-known': 'No harm known' }, 'hurt', 'exploited')
export const nameKind = codeList('name-kind', { wanted: 'The name the child wants' }, 'stated')
