import type { Actor } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Outcome } from '#kernel/verdict.ts';
import {
  type AwardState,
  askChange,
  type BudgetLine,
  choosePlan,
  claimPayment,
  closeAward,
  createAward,
  decideChange,
  findAward,
  giveUpAward,
  noteSignature,
  orderPayment,
  type PaymentPlan,
  payPayment,
  publishResult,
  type ResultStory,
  receiveRepayment,
  signForOffice,
  startAward,
  writeResult,
} from '#pillars/2-funding/grant-awards/index.ts';
import {
  checkReport,
  countPlainReceipts,
  decideSettlement,
  findReport,
  judgeReceipt,
  mostOf,
  proposeSettlement,
  putReceipt,
  type ReceiptPaper,
  type ReportValues,
  SECTIONS_OF,
  saveSection,
  sendReport,
} from '#pillars/2-funding/grant-reports/index.ts';
import type { Desk } from '#platform/act.ts';

/** An award as seeds plant it: every step is taken by the real commands, at the instant that is given for it. */
export type PlantedAward = {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly yearIndex: number;
  readonly fiscalYear: number;
  readonly yen: number;
  readonly lines: readonly BudgetLine[];
  readonly fundedBy?: 'fund' | 'general' | undefined;
  readonly earmarkKey?: string | null | undefined;
  readonly conditions?: string | undefined;
  readonly plannedEndOn?: string | undefined;
  readonly state: AwardState;
  readonly city: string;
  /** Name of the representative as it stands on the signed paper. */
  readonly representative: string;
  /** Who acts for the group, who orders and proposes, who pays and decides. */
  readonly memberId: string;
  readonly officerId: string;
  readonly otherOfficerId: string;
  /** How the money goes out, where the rules leave it open. */
  readonly plan?: PaymentPlan | undefined;
  readonly times: {
    readonly decided: Date;
    readonly agreed?: Date;
    readonly started?: Date;
    readonly paid?: Date;
    readonly reported?: Date;
    readonly checked?: Date;
    readonly settled?: Date;
    readonly closed?: Date;
  };
  readonly report?: ReportValues | undefined;
  readonly receipts?: readonly Omit<ReceiptPaper, 'id' | 'version'>[] | undefined;
  readonly story?: ResultStory | undefined;
  readonly reason?: string | undefined;
};
type Hand = 'member' | 'officer' | 'other';

const ORDER: readonly AwardState[] = [
  'decided',
  'agreed',
  'running',
  'reported',
  'checked',
  'settled',
  'closed',
];
/** States that lie beside the straight way, and how far it is walked before. */
const BESIDE: Readonly<Partial<Record<AwardState, AwardState>>> = {
  stopped: 'running',
  revoked: 'running',
  given_up: 'agreed',
};

function must<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`a planted award was refused: ${outcome.code}`);
  return outcome.value;
}

/** Plants an award in any state; for seeds and tests only. Hands back its id and code. */
export async function plantAward(
  { tx }: Pick<Desk, 'tx'>,
  planted: PlantedAward,
): Promise<{ id: string; code: string }> {
  const at = (hand: Hand, now: Date): Desk => ({ tx, now, actor: actorFor(planted, hand) });
  const { times, state } = planted;
  const on = japanDay(times.decided);
  const created = must(await createAward(at('officer', times.decided), { ...planted, on }));
  const { code } = created;
  const found = { id: created.subjectId, code };
  const goesOn = (to: AwardState) => ORDER.indexOf(BESIDE[state] ?? state) >= ORDER.indexOf(to);
  if (goesOn('agreed')) await agree(at, planted, code);
  const started = times.started ?? times.agreed ?? times.decided;
  if (goesOn('running')) must(await startAward(at('member', started), code, japanDay(started)));
  if (times.paid) await payAll(at, code, times.paid);
  if (BESIDE[state]) await end(at, planted, code);
  if (goesOn('reported')) await report(at, planted, code);
  if (goesOn('checked')) await check(at, planted, code);
  if (goesOn('settled')) await settle(at, planted, code);
  if (planted.story) await tellStory(at, planted, code, planted.story);
  if (goesOn('closed')) await close(at, planted, code);
  return found;
}

type At = (hand: Hand, now: Date) => Desk;

function actorFor({ memberId, officerId, otherOfficerId, organisationId }: PlantedAward, hand: Hand): Actor {
  if (hand === 'member')
    return {
      id: memberId,
      roles: ['visitor', 'group_member'],
      organisationIds: [organisationId],
      departmentIds: [],
    };
  const id = hand === 'officer' ? officerId : otherOfficerId;
  return { id, roles: ['visitor', 'programme_officer'], organisationIds: [], departmentIds: [] };
}

async function agree(at: At, planted: PlantedAward, code: string): Promise<void> {
  const now = planted.times.agreed ?? planted.times.decided;
  const signature = { name: planted.representative, on: japanDay(now), city: planted.city };
  must(await noteSignature(at('officer', now), code, signature));
  must(await signForOffice(at('other', now), code));
  const whole = await findAward(at('officer', now).tx, code);
  if (whole?.award.paymentPlan || planted.plan === undefined) return;
  const choice = { plan: planted.plan, reason: '事業の始めに資金が要るため' };
  must(await choosePlan(at('officer', now), code, choice));
}

/** Claims, orders and pays whatever is planned. */
async function payAll(at: At, code: string, now: Date): Promise<void> {
  const whole = await findAward(at('member', now).tx, code);
  for (const { id, state } of whole?.payments ?? []) {
    if (state !== 'planned') continue;
    must(await claimPayment(at('member', now), code, id, true));
    must(await orderPayment(at('officer', now), code, id));
    must(await payPayment(at('other', now), code, id, japanDay(now)));
  }
}

async function end(at: At, planted: PlantedAward, code: string): Promise<void> {
  const { times, state, reason = '事情により続けられなくなったため' } = planted;
  const now = times.closed ?? times.reported ?? times.paid ?? times.started ?? times.decided;
  const dueOn = addDays(japanDay(now), 30);
  if (state === 'given_up') {
    must(await giveUpAward(at('member', now), code, reason, dueOn));
    return;
  }
  const whole = await findAward(at('member', now).tx, code);
  const id = crypto.randomUUID();
  const asked = { id, reason, lines: [], endsOn: japanDay(now), repayDueOn: dueOn } as const;
  if (state === 'stopped') {
    const yen = whole?.award.decidedYen ?? 0;
    must(await askChange(at('member', now), code, { ...asked, kind: 'stop', yen }));
  } else must(await askChange(at('officer', now), code, { ...asked, kind: 'revoke', yen: 0, endsOn: null }));
  must(await decideChange(at('other', now), code, id, { approve: true, words: '' }));
}

async function report(at: At, planted: PlantedAward, code: string): Promise<void> {
  const now = planted.times.reported ?? planted.times.decided;
  const values = planted.report ?? {};
  for (const section of SECTIONS_OF.final) {
    const revision = (await reportOf(at('member', now).tx, code))?.report.revision ?? 0;
    must(await saveSection(at('member', now), code, 'final', { section, values, revision }));
  }
  for (const receipt of planted.receipts ?? [])
    must(await putReceipt(at('member', now), code, { ...receipt, id: crypto.randomUUID(), version: 0 }));
  const revision = (await reportOf(at('member', now).tx, code))?.report.revision ?? 0;
  must(await sendReport(at('member', now), code, 'final', { revision, nothingSpent: true }));
}

async function reportOf(tx: Desk['tx'], code: string) {
  const whole = await findAward(tx, code);
  return whole && findReport(tx, whole.award.id, 'final');
}

/** Receipts that the rules count whole are counted; the others are struck with a word. */
async function check(at: At, planted: PlantedAward, code: string): Promise<void> {
  const now = planted.times.checked ?? planted.times.reported ?? planted.times.decided;
  must(await countPlainReceipts(at('officer', now), code));
  const left = (await reportOf(at('officer', now).tx, code))?.receipts ?? [];
  for (const { id, verdict } of left) {
    if (verdict !== null) continue;
    const judged = { verdict: 'struck', countedYen: 0, note: '対象にならない経費のため' } as const;
    must(await judgeReceipt(at('officer', now), code, id, judged));
  }
  must(await checkReport(at('officer', now), code, 'final'));
}

async function settle(at: At, planted: PlantedAward, code: string): Promise<void> {
  const now = planted.times.settled ?? planted.times.checked ?? planted.times.decided;
  const whole = await findAward(at('officer', now).tx, code);
  if (!whole) throw new Error('the planted award is gone');
  const { mostYen } = await mostOf(at('officer', now), whole.award);
  const proposal = { yen: mostYen, repayDueOn: addDays(japanDay(now), 30), words: '' };
  must(await proposeSettlement(at('officer', now), code, proposal));
  must(await decideSettlement(at('other', now), code, { approve: true, words: '' }));
}

async function tellStory(at: At, planted: PlantedAward, code: string, story: ResultStory): Promise<void> {
  const now = planted.times.settled ?? planted.times.reported ?? planted.times.decided;
  const paper = { story, version: 0, photographs: [], offer: true, consent: true };
  must(await writeResult(at('member', now), undefined, code, paper));
  must(await publishResult(at('officer', now), code, 1));
}

async function close(at: At, planted: PlantedAward, code: string): Promise<void> {
  const { times } = planted;
  const now = times.closed ?? times.settled ?? times.decided;
  await payAll(at, code, now);
  const whole = await findAward(at('officer', now).tx, code);
  for (const { id, paidOn } of whole?.repayments ?? []) {
    if (paidOn === null) must(await receiveRepayment(at('officer', now), code, id, japanDay(now)));
  }
  must(await closeAward(at('officer', now), code));
}
