/** How a record came to be confirmed. */
export const WAYS = ['mail', 'sheet', 'desk', 'paper', 'edit', 'phone', 'counter', 'import'] as const;
export type Way = (typeof WAYS)[number];

/** Who stands for a confirmation: the owner, the centre on the owner's word, or an imported table. */
export const CONFIRMERS = ['owner', 'centre', 'import'] as const;
export type Confirmer = (typeof CONFIRMERS)[number];

const BY: Readonly<Record<Way, Confirmer>> = {
  mail: 'owner',
  sheet: 'owner',
  desk: 'owner',
  paper: 'owner',
  edit: 'owner',
  phone: 'centre',
  counter: 'centre',
  import: 'import',
};

export function confirmerOf(way: Way): Confirmer {
  return BY[way];
}
