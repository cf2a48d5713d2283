import { type Actor, SYSTEM } from '#kernel/actor.ts';
import {
  NOW as CALL_NOW,
  createApplication,
  createCall,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import type { ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';
import { findRound, roundCode } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { plantCommittee } from '#registry/committee/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { type PlantedRound, plantRound } from './planting.ts';
import type { Marks } from './rules/check-sheet.ts';

export { grantTest as screeningTest } from '#pillars/2-funding/grant-papers/grants.factory.ts';

/** After the call of `createCall` has closed. */
export const NOW = new Date('2026-12-10T03:00:00Z');
export const TODAY = '2026-12-10';
export const OFFICER_ID = '00000000-0000-4000-8000-0000000000a1';
export const actorOf = (id: string, ...roles: Actor['roles'][number][]): Actor => ({
  id,
  roles: ['visitor', ...roles],
  organisationIds: [],
  departmentIds: [],
});
export const officer = actorOf(OFFICER_ID, 'programme_officer');
export const member = (id: string): Actor => actorOf(id, 'committee_member');
export const deskOf = (db: Db, actor: Actor = officer, now = NOW): Desk => ({ tx: db, actor, now });

const ja = (words: string) => ({ ja: words });
export const RULES: Partial<ProgrammeRules> = {
  criteria: [
    {
      key: 'need',
      name: ja('必要性'),
      help: ja('地域の課題に合っていますか'),
      max: 5,
      weight: 2,
      minimum: null,
    },
    {
      key: 'plan',
      name: ja('実現性'),
      help: ja('計画は無理がありませんか'),
      max: 5,
      weight: 1,
      minimum: null,
    },
  ],
  passMark: { kind: 'share', value: 50 },
  tie: 'vote',
  recusal: 'mean_of_others',
  quorum: { kind: 'number', value: 2 },
};

export const marksOf = (need: number, plan: number, reason = '理由です'): Marks => ({
  need: { points: need, reason },
  plan: { points: plan, reason },
});

export type Scene = {
  readonly callId: string;
  /** Persons with a seat, in the order of their seats. */
  readonly people: readonly [string, string, string];
  readonly seatIds: readonly string[];
  readonly codes: readonly string[];
  readonly organisationIds: readonly string[];
  readonly meetingCode: string;
};

/** Three seats (the first is the chair's), a closed call with some papers at `screening`, a meeting that was held. */
export async function createScene(
  db: Db,
  given: { rules?: Partial<ProgrammeRules>; papers?: number } = {},
): Promise<Scene> {
  const people: string[] = [];
  for (const name of ['有識 けい', '経験 あおい', '市井 なぎさ'])
    people.push(
      await createPerson(db, {
        name,
        mail: `seat${people.length}@example.jp`,
        role: 'committee_member',
        startsOn: '2026-04-01',
      }),
    );
  const { seatIds, meetingCodes } = await plantCommittee(deskOf(db, SYSTEM), {
    seats: people.map((personId, i) => ({
      personId,
      kind: 'scholar',
      isChair: i === 0,
      startsOn: '2026-04-01',
    })),
    meetings: [{ number: 1, heldOn: '2026-12-05', place: '市役所', agenda: ['審査'] }],
  });
  const callId = await createCall(db, { rules: given.rules ?? RULES });
  const codes: string[] = [];
  const organisationIds: string[] = [];
  for (let i = 0; i < (given.papers ?? 2); i += 1) {
    const { id } = await createOrganisation(db, CALL_NOW, { name: `谷戸の会${i + 1}` });
    const application = await createApplication(db, { callId, organisationId: id, state: 'screening' });
    codes.push(application.code);
    organisationIds.push(id);
  }
  const [a = '', b = '', c = ''] = people;
  return { callId, people: [a, b, c], seatIds, codes, organisationIds, meetingCode: meetingCodes[0] ?? '' };
}

/** A round of the scene, scored by everybody alike unless the test says otherwise. */
export async function createRound(db: Db, scene: Scene, given: Partial<PlantedRound> = {}) {
  const planted = await plantRound(deskOf(db, SYSTEM), {
    callId: scene.callId,
    title: '令和8年度の審査',
    seatIds: scene.seatIds,
    budgetYen: 60_000,
    sheetsDueOn: '2026-12-20',
    state: 'scoring',
    officerId: OFFICER_ID,
    meetingCode: scene.meetingCode,
    ...given,
  });
  return planted.code;
}

export async function wholeOf(db: Db, code: string) {
  const whole = await findRound(db, code);
  if (!whole) throw new Error('no round');
  return { ...whole, code: roundCode(whole.round) };
}
