import type { Actor } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import type { Outcome } from '#kernel/verdict.ts';
import {
  askDeclarations,
  type ConflictKind,
  clearDoubt,
  closeRound,
  declare,
  findRound,
  listDoubts,
  prepareRound,
  publishRound,
  ROUND_STATES,
  type RoundState,
  startScoring,
  tieMeeting,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import {
  endDeliberation,
  type RecommendationPaper,
  recommendPaper,
  recommendRound,
} from './commands/recommend.ts';
import { saveSheet } from './commands/save-sheet.ts';
import { settleTie, type TieSettlement } from './commands/settle-tie.ts';
import { writeNote } from './commands/write-note.ts';
import type { Marks } from './rules/check-sheet.ts';

export type PlantedSheet = {
  readonly marks: Marks;
  readonly remark: string;
  readonly inside?: string | undefined;
};

/**
 * A round as seeds plant it: its applications stand at `screening` (or `accepted`, which sends news to the groups) and
 * belong to the closed call. People are named by their ids, papers by their codes (E2026-012).
 */
export type PlantedRound = {
  readonly callId: string;
  readonly title: string;
  readonly seatIds: readonly string[];
  readonly budgetYen: number | null;
  readonly sheetsDueOn: string | null;
  readonly state: RoundState;
  readonly officerId: string;
  /** Who declares a relation to what. */
  readonly conflicts?:
    | readonly {
        readonly personId: string;
        readonly code: string;
        readonly kind: ConflictKind;
        readonly reason: string;
      }[]
    | undefined;
  /** What a member gives a paper; nothing leaves it undone. */
  readonly sheetOf?: ((personId: string, code: string) => PlantedSheet | undefined) | undefined;
  readonly notes?: readonly { readonly code: string; readonly body: string }[] | undefined;
  readonly ties?:
    | readonly (Omit<TieSettlement, 'paperIds'> & { readonly codes: readonly string[] })[]
    | undefined;
  /** Meeting of the committee at which it was deliberated, as 2026-3. */
  readonly meetingCode?: string | undefined;
  readonly recommendations?: Readonly<Record<string, Omit<RecommendationPaper, 'version'>>> | undefined;
  /** With it the result is public. */
  readonly remark?: string | undefined;
};
export type Planted = { readonly roundId: string; readonly code: string };

function taken<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`a planted round was refused: ${outcome.code}`);
  return outcome.value;
}

const reaches = (planted: PlantedRound, state: RoundState): boolean =>
  ROUND_STATES.indexOf(planted.state) >= ROUND_STATES.indexOf(state);

const actorOf = (id: string, role: 'programme_officer' | 'committee_member'): Actor => ({
  id,
  roles: ['visitor', role],
  organisationIds: [],
  departmentIds: [],
});

async function wholeOf(desk: Desk, code: string): Promise<WholeRound> {
  const whole = await findRound(desk.tx, code);
  if (!whole) throw new Error('a planted round is gone');
  return whole;
}

/** Plants a round in any state by the real commands, without mail; for seeds only. */
export async function plantRound(desk: Desk, planted: PlantedRound): Promise<Planted> {
  const office: Desk = { ...desk, actor: actorOf(planted.officerId, 'programme_officer') };
  const { title, seatIds, budgetYen, sheetsDueOn } = planted;
  const prepared = taken(
    await prepareRound(office, planted.callId, {
      title,
      seatIds,
      budgetYen,
      sheetsDueOn,
      assignment: 'all',
    }),
  );
  const { code, subjectId: roundId } = prepared;
  if (reaches(planted, 'declaring')) taken(await askDeclarations(office, code, undefined));
  if (reaches(planted, 'scoring')) await plantScoring(office, code, planted);
  if (reaches(planted, 'opened')) await plantDeliberation(office, code, planted);
  if (reaches(planted, 'recommended')) taken(await recommendRound(office, code));
  if (reaches(planted, 'recommended') && planted.remark !== undefined)
    taken(await publishRound(office, code, planted.remark));
  if (reaches(planted, 'closed')) taken(await closeRound(office, code));
  const { state } = (await wholeOf(desk, code)).round;
  if (state !== planted.state) throw new Error(`a planted round stands at ${state}, not ${planted.state}`);
  return { roundId, code };
}

async function plantScoring(office: Desk, code: string, planted: PlantedRound): Promise<void> {
  const { seats, papers } = await wholeOf(office, code);
  for (const { personId } of seats) {
    const entries = papers.map((paper) => {
      const conflict = planted.conflicts?.find((one) => one.personId === personId && one.code === paper.code);
      return {
        paperId: paper.id,
        isRelated: conflict !== undefined,
        kind: conflict?.kind ?? null,
        reason: conflict?.reason ?? '',
      };
    });
    taken(await declare({ ...office, actor: actorOf(personId, 'committee_member') }, code, entries));
  }
  const whole = await wholeOf(office, code);
  for (const { seat, paper } of await listDoubts(office.tx, whole, japanDay(office.now)))
    taken(await clearDoubt(office, code, seat.id, paper.id));
  taken(await startScoring(office, code, undefined));
  for (const note of planted.notes ?? []) taken(await writeNote(office, code, note.code, note.body));
  for (const { id, personId } of whole.seats) {
    const member: Desk = { ...office, actor: actorOf(personId, 'committee_member') };
    for (const paper of whole.papers.filter((one) => !whole.standing(id, one.id).recused)) {
      const sheet = planted.sheetOf?.(personId, paper.code);
      if (!sheet) continue;
      const { marks, remark, inside = '' } = sheet;
      taken(await saveSheet(member, code, paper.code, { version: 0, marks, remark, inside }, 'send'));
    }
  }
}

async function plantDeliberation(office: Desk, code: string, planted: PlantedRound): Promise<void> {
  const { papers } = await wholeOf(office, code);
  if (planted.meetingCode !== undefined)
    taken(await tieMeeting(office, code, planted.meetingCode, 'deliberation'));
  for (const { codes, ...tie } of planted.ties ?? []) {
    const paperIds = codes.flatMap((one) => papers.find((paper) => paper.code === one)?.id ?? []);
    taken(await settleTie(office, code, { ...tie, paperIds }));
  }
  if (!reaches(planted, 'deliberated')) return;
  taken(await endDeliberation(office, code));
  for (const [paperCode, words] of Object.entries(planted.recommendations ?? {}))
    taken(await recommendPaper(office, code, paperCode, { ...words, version: 0 }));
}
