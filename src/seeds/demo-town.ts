import type { Desk } from '#platform/act.ts';

/** What every part of the demonstration's funding stands on. */
export type Town = {
  readonly desk: Desk;
  readonly today: string;
  /** The present fiscal year. */
  readonly year: number;
  /** Ids of people by their key, of groups by their name, of forms by their key. */
  readonly person: (key: string) => string;
  readonly group: (name: string) => string;
  readonly form: (key: string) => string;
  readonly seatIds: readonly string[];
  readonly seatPersonIds: readonly string[];
  /** Codes of the committee's meetings by the call that they screened. */
  readonly meetings: ReadonlyMap<string, string>;
};

/** An hour of a day in Japan; nothing in the demonstration lies after the present instant. */
export function instant({ desk }: Pick<Town, 'desk'>, day: string, hour = 10): Date {
  const at = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+09:00`);
  return at < desk.now ? at : desk.now;
}
