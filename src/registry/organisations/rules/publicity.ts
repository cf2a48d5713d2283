/**
 * The facts of an organisation that it may show or keep back, field by field. Name, kind, fields of activity, area and
 * the one-line summary are the entry itself and always shown; rosters and officers' addresses are never shown.
 */
export const PUBLISHABLE = [
  'purpose',
  'activities',
  'foundedOn',
  'memberCount',
  'citizenCount',
  'representative',
  'address',
  'meets',
  'fee',
  'website',
  'links',
  'corporateNumber',
  'recruiting',
] as const;
export type Publishable = (typeof PUBLISHABLE)[number];

/** Who may see a contact or a paper: everybody, or the organisation itself and the centre alone. */
export const PUBLICITIES = ['public', 'centre'] as const;
export type Publicity = (typeof PUBLICITIES)[number];

export function isPublishable(value: string): value is Publishable {
  return PUBLISHABLE.some((field) => field === value);
}
