/** Posts of officers (役職), in the order in which they are listed. */
export const POSTS = ['representative', 'deputy', 'secretary', 'treasurer', 'auditor', 'officer'] as const;
export type Post = (typeof POSTS)[number];

export const CONTACT_KINDS = ['phone', 'mail', 'fax', 'post', 'form', 'social'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Kinds of contact that are web addresses, and so must be https or http. */
export const WEB_CONTACTS: readonly ContactKind[] = ['form', 'social'];

/** How a day of founding is known: many groups know the year only. */
export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];
