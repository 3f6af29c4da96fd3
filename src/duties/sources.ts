/** The short names by which duties cite their sources, written out. */
export const SOURCES: Readonly<Record<string, string>> = {
  'CA 1989': 'Children Act 1989',
  "Children's Homes (E) Regs 2015": "Children's Homes (England) Regulations 2015, SI 2015/541",
  'COP-APP-MISSING': 'College of Policing, Authorised Professional Practice: missing persons',
  CPPCR:
    'Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959, as amended (among others by SI 2013/3239, SI 2021/161 and SI 2023/416); for Wales the Regulations of 2015, WSI 2015/1818',
  'DfE-MISSING-2014':
    'Department for Education, Statutory guidance on children who run away or go missing from home or care, January 2014',
  'DfE-UASC-2017':
    'Department for Education, Care of unaccompanied migrant children and child victims of modern slavery, November 2017',
  'ICTG-2024': 'Home Office, interim guidance for independent child trafficking guardians, 2024',
  'IRO Handbook': 'Independent reviewing officers handbook, statutory guidance',
  Philomena: 'The Philomena protocol, as forces publish it',
  'WT-2023': 'Working Together to Safeguard Children, 2023',
}
