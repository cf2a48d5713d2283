/** From where the holder of a seat comes (学識経験者、市民活動の知識経験を有する者、市民、市職員、その他). */
export const SEAT_KINDS = ['scholar', 'practice', 'citizen', 'city_staff', 'other'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

type Term = { readonly startsOn: string; readonly endsOn: string | null };

/** Whether the seat is held on a day; both ends count. */
export const sitsOn = ({ startsOn, endsOn }: Term, day: string): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** Whether two terms share a day: one person has one seat at a time. */
export const overlaps = (a: Term, b: Term): boolean =>
  (b.endsOn === null || a.startsOn <= b.endsOn) && (a.endsOn === null || b.startsOn <= a.endsOn);
