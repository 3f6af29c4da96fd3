/** Names of British children, of the many backgrounds that British children have. */
import { type NameList, plain } from './name-list.ts'

const list = (male: string, female: string, family: string): NameList => ({
  script: 'Latn',
  order: 'given family',
  male: plain(male),
  female: plain(female),
  family: plain(family),
})

export const whiteBritish = list(
  `
    Alfie Archie Kai Tyler Riley Jayden Mason Logan Harley Connor Kieran Reece Ellis Jake
    Declan Bradley Lewis Finley Toby Owen Dylan Jack Charlie Josh`,
  `
    Ellie Lacey Chloe Paige Courtney Megan Amber Skye Lexi Summer Keira Shannon Maisie
    Evie Freya Libby Demi Tia Molly Erin Poppy Jodie`,
  `
    Turner Hollins Parsons Greaves Hobson Tully Barker Fox Simms Pickford Walsh Hartley
    Cope Rudge Lowe Bramwell Tanner Nuttall Dobbs Pearce Wilkes Hurst Gibbons Sharratt
    Moody Keane`,
)
export const blackCaribbean = list(
  'Tyrell Jordan Malachi Kemar Dejuan Nathaniel Marlon Zion',
  'Shanice Aaliyah Tiana Kezia Renee Imani Chantelle',
  'Campbell Brown Lewis Grant Thompson Bailey Gayle Powell Henry Clarke',
)
export const blackAfricanBritish = list(
  'Kwame Joel Emmanuel David Tobi Daniel Ayo',
  'Abigail Esther Deborah Naomi Grace Zainab',
  'Mensah Boateng Adeyemi Kamara Okoro Sesay Banda Addo',
)
export const southAsianBritish = list(
  'Zain Hamza Adeel Usman Haris Rayan Imran Arjun',
  'Aisha Zara Maryam Hafsa Iqra Anisha Sana',
  'Hussain Akhtar Mahmood Khan Begum Miah Uddin Singh Rafiq Shah',
)
export const mixedBritish = list(
  'Leo Jaden Reuben Theo Isaiah Kian Marcus Remy',
  'Jasmine Layla Mia Nevaeh Ruby Amelia Sienna',
  'Bennett Morgan Francis Cole Dixon Ford Osborne Reid Nash Marsh',
)
export const travellerBritish = list(
  'Paddy Jimmy Levi John-Joe',
  'Shelby Margaret Kathleen Bridget',
  'Purcell Maughan Rooney Cash Lovell',
)
