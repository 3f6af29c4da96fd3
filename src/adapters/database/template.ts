/** Name of the migrated database that test databases are cloned from. */
export const TEMPLATE = 'holdfast_template'
