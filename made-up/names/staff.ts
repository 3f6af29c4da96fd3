/** Names of staff and carers: common names of the many origins of people who work in Britain. */
type Group = readonly [given: readonly string[], family: readonly string[]]
const words = (text: string): string[] => text.trim().split(/\s+/)

const GROUPS: readonly (readonly [Group, number])[] = [
  [
    [
      words(
        `
          Alice Hannah Joanne Karen Laura Beth Fiona Sarah Emma Rachel Mark David
          Paul Simon Andrew Tom Ian Peter Claire Helen Gareth Rhys Siobhan Niamh
          Callum Ewan Moira Nigel Ruth Lucy`,
      ),
      words(
        `
          Whitfield Ashworth Barlow Carter Dunn Ellery Fenner Grayson Hollis Ingram
          Jessop Kerridge Lomax Marsden Norwood Openshaw Pritchard Quill Rowntree
          Sedgwick Thorne Upton Vickers Wainwright Yarrow Gallagher Doyle Mackay
          Evans Bevan`,
      ),
    ],
    52,
  ],
  [
    [
      words('Amara Chidi Ngozi Tunde Folake Emeka Abena Kwame Efua Kofi Grace Blessing'),
      words('Okafor Adeyemi Balogun Mensah Owusu Boateng Eze Nwosu Asante Danso'),
    ],
    12,
  ],
  [
    [
      words('Priya Anil Sunita Harpreet Gurdeep Meera Rajesh Kavita Deepak Nisha'),
      words('Sharma Patel Gill Sandhu Desai Nair Kapoor Bains Mistry Chohan'),
    ],
    12,
  ],
  [
    [
      words('Ayesha Imran Farah Tariq Nadia Bilal Shazia Kamran Rukhsana Salma'),
      words('Hussain Malik Chaudhry Rahman Begum Akhtar Siddiqui Qureshi Mirza Miah'),
    ],
    10,
  ],
  [
    [
      words('Yvonne Marcia Delroy Winston Sharon Leroy Denise Trevor'),
      words('Campbell Francis Grant Bailey Morrison Reid Gordon Clarke'),
    ],
    7,
  ],
  [
    [
      words('Agnieszka Piotr Magda Tomasz Elena Ioana Andrei Katarzyna'),
      words('Nowak Kowalska Zielinski Wojcik Popescu Ionescu Marin Lewandowska'),
    ],
    7,
  ],
  [
    [
      words('Layla Yusuf Hodan Abdi Selam Dawit Rojin Karwan Leila Samir'),
      words('Warsame Farah Tesfaye Hassan Karimi Ahmadi Aziz Mahmoud Haddad Bekele'),
    ],
    9,
  ],
  [[words('Mei Wei Linh Thao Jun Hana'), words('Chan Wong Lam Pham Ho Tran Cheung Lau')], 5],
]

/** Every name once, in an order that mixes origins; taken from the front. */
export function staffNames(
  pick: (groups: typeof GROUPS) => Group,
  of: (list: readonly string[]) => string,
): () => string {
  const taken = new Set<string>()
  return () => {
    for (;;) {
      const [given, family] = pick(GROUPS)
      const name = `${of(given)} ${of(family)}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
}
