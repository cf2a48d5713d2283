import type { Db } from '#platform/db/db.ts';

/** Whether applications of this course and year are being received or decided, asked inside the transaction. */
export type RoundWatch = (tx: Db, courseKey: string, fiscalYear: number) => Promise<boolean>;

let watch: RoundWatch | undefined;

/** Makes known how to see whether a round runs; the app does it once at the start (`app/reactions.ts`). */
export function watchRounds(next: RoundWatch | undefined): void {
  watch = next;
}

/** Without anybody who knows of rounds, none runs. */
export async function isRoundRunning(tx: Db, courseKey: string, fiscalYear: number): Promise<boolean> {
  return watch === undefined ? false : watch(tx, courseKey, fiscalYear);
}
