export const ATTENDANCES = ['present', 'online', 'absent'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** A meeting's name in addresses: 2026-3. */
export const meetingCode = ({ fiscalYear, number }: { fiscalYear: number; number: number }): string =>
  `${fiscalYear}-${number}`;

/** Year and number of a code in an address; nothing when it is none. */
export function meetingNumber(code: string): { fiscalYear: number; number: number } | undefined {
  const match = /^(\d{4})-(\d{1,3})$/.exec(code.normalize('NFKC').trim());
  return match ? { fiscalYear: Number(match[1]), number: Number(match[2]) } : undefined;
}

/** The committee sits when at least half of its seats are there, in the room or online. */
export const isSitting = (seats: number, there: number): boolean => seats > 0 && there * 2 >= seats;
