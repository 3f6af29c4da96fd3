/** Albanian, Romanian and Polish names. */
import { type NameList, plain, spelt } from './name-list.ts'

export const albanian: NameList = {
  script: 'Latn',
  order: 'given family',
  male: spelt(`Ardit|Ardit|Adrit
Klajdi|Klajdi|Klaidi
Erion|Erion
Xhulio|Xhulio|Julio,Xhuljo
Gjergj|Gjergj|Giergi
Elvis|Elvis
Enea|Enea
Fatjon|Fatjon|Fation
Denis|Denis
Flori|Flori
Kledis|Kledis
Besnik|Besnik`),
  female: spelt(`Ermira|Ermira
Xhesika|Xhesika|Jessica,Xhesica
Anxhela|Anxhela|Angela
Besa|Besa
Klea|Klea
Drita|Drita`),
  family: spelt(`Hoxha|Hoxha|Hodja,Hoja
Shehu|Shehu
Gjoka|Gjoka|Gioka
Prenga|Prenga
Leka|Leka
Çela|Çela|Cela,Chela
Dervishi|Dervishi
Marku|Marku
Kola|Kola
Përmeti|Përmeti|Permeti
Meta|Meta`),
}

export const romanian: NameList = {
  script: 'Latn',
  order: 'given family',
  male: spelt(`Ionuț|Ionuț|Ionut
Florin|Florin
Marius|Marius
Cătălin|Cătălin|Catalin
Ștefan|Ștefan|Stefan
Denis|Denis`),
  female: spelt(`Mădălina|Mădălina|Madalina
Ioana|Ioana
Larisa|Larisa
Roxana|Roxana
Denisa|Denisa
Alexandra|Alexandra`),
  family: spelt(`Stănescu|Stănescu|Stanescu
Dumitru|Dumitru
Lăcătuș|Lăcătuș|Lacatus
Munteanu|Munteanu
Rostaș|Rostaș|Rostas
Ciobanu|Ciobanu
Ungureanu|Ungureanu`),
}

export const polish: NameList = {
  script: 'Latn',
  order: 'given family',
  male: plain('Kacper Oskar Mateusz Filip Dawid'),
  female: plain('Zuzanna Oliwia Maja Wiktoria Kinga'),
  family: plain('Nowak Wójcik Kamiński Mazur Krawczyk Zając'),
}
