import { addDays } from '#kernel/japan-day.ts';
import type { BudgetLine } from '#pillars/2-funding/grant-awards/index.ts';
import { plantDecision } from '#pillars/2-funding/grant-decisions/index.ts';
import {
  type ApplicationState,
  type Planted,
  plantApplication,
  plantCall,
} from '#pillars/2-funding/grant-papers/index.ts';
import { currentRuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { RoundState } from '#pillars/2-funding/screening-rounds/index.ts';
import { plantRound } from '#pillars/2-funding/screening-scores/index.ts';
import type { DemoApplication } from './demo-application.ts';
import { valuesOf } from './demo-application-values.ts';
import { sheetOf } from './demo-screening.ts';
import { instant, type Town } from './demo-town.ts';

export type Course = DemoApplication['course'];
export const COURSE_NAMES: Readonly<Record<Course, string>> = {
  startup: 'スタートアップコース',
  collaboration: '協働コース',
  vitalization: '地域活性化コース',
};

export type CallDays = {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly presentationOn: string;
  readonly decisionBy: string;
};

/** A call under the rules that hold in its year. */
export async function plantDemoCall(
  town: Town,
  course: Course,
  year: number,
  days: CallDays,
  budgetYen: number,
): Promise<string> {
  const rules = await currentRuleSet(town.desk.tx, course, year);
  if (!rules) throw new Error(`there are no rules for ${course} in ${year}`);
  return plantCall(town.desk, {
    ruleSetId: rules.id,
    questionnaireVersionId: town.form(`application_${course}`),
    title: `${year}年度 ${COURSE_NAMES[course]} 募集`,
    ...days,
    budgetYen,
    state: 'published',
    publishedAt: instant(town, days.opensOn, 8),
  });
}

/** An application with its answer, as far as `state`; days of its steps follow those of the call. */
export async function plantDemoApplication(
  town: Town,
  one: DemoApplication,
  callId: string,
  state: ApplicationState,
  days: CallDays,
  more: Partial<Parameters<typeof plantApplication>[1]> = {},
): Promise<Planted> {
  const organisationId = town.group(one.group);
  const startedOn = addDays(days.opensOn, 5);
  const sentOn = addDays(days.closesOn, -3);
  const [writtenOn = town.today] = [sentOn, town.today].toSorted();
  return plantApplication(town.desk, {
    callId,
    organisationId,
    ownerId: ownerOf(town, one),
    values: await valuesOf(town.desk.tx, one, organisationId, writtenOn),
    state,
    startedAt: instant(town, startedOn, 20),
    times: [
      instant(town, sentOn, 16),
      instant(town, addDays(days.closesOn, 4), 11),
      instant(town, addDays(days.closesOn, 7), 9),
    ],
    officerId: town.person('programme_officer'),
    ...more,
  });
}

/** Acts for a group of the demonstration for which nobody can sign in. */
export const NOBODY = '00000000-0000-4000-8000-00000000d0d0';

/** The demonstration's own group is written for by its member; the others by nobody who can sign in. */
export const ownerOf = (town: Town, { group }: DemoApplication): string =>
  group === '木漏日谷戸の手入れ隊' ? town.person('group_member') : NOBODY;

export type PlantedPaper = { readonly one: DemoApplication; readonly planted: Planted };
type RoundPlan = {
  readonly course: Course;
  readonly callId: string;
  readonly year: number;
  readonly heldOn: string;
  readonly state: RoundState;
  /** Keys of the applications that are not recommended. */
  readonly not: readonly string[];
  readonly budgetYen: number;
  readonly isPublished?: boolean | undefined;
  /** The day of the meeting unless given. */
  readonly sheetsDueOn?: string | undefined;
};

/** The committee's round on a call: a conflict of one seat, sheets of all others, a recommendation for each paper. */
export async function plantDemoRound(
  town: Town,
  plan: RoundPlan,
  papers: readonly PlantedPaper[],
): Promise<void> {
  const { seatPersonIds } = town;
  const keyOf = new Map(papers.map(({ one, planted }) => [planted.code, one.key]));
  const [first] = papers;
  const conflicted = seatPersonIds[3] ?? '';
  const desk = { ...town.desk, now: instant(town, addDays(plan.heldOn, 1), 13) };
  await plantRound(desk, {
    callId: plan.callId,
    title: `${plan.year}年度 ${COURSE_NAMES[plan.course]} 審査`,
    seatIds: town.seatIds,
    budgetYen: plan.budgetYen,
    sheetsDueOn: plan.sheetsDueOn ?? plan.heldOn,
    state: plan.state,
    officerId: town.person('programme_officer'),
    conflicts: first
      ? [
          {
            personId: conflicted,
            code: first.planted.code,
            kind: 'advice',
            reason: '以前に相談を受けた団体のため',
          },
        ]
      : [],
    sheetOf: (personId, code) => sheetOf(keyOf.get(code) ?? '', seatPersonIds.indexOf(personId)),
    notes: papers.map(({ planted, one }) => ({
      code: planted.code,
      body: `「${one.title}」の発表（10分）と質疑（10分）。担い手と続け方について質問がありました。`,
    })),
    meetingCode: town.meetings.get(`${plan.course} ${plan.year}`),
    recommendations: Object.fromEntries(
      papers.map(({ one, planted }) => [planted.code, recommendationOf(one, plan.not.includes(one.key))]),
    ),
    ...(plan.isPublished
      ? {
          remark:
            '発表してくださった団体の皆さん、ありがとうございました。どの事業も地域への思いが伝わりました。',
        }
      : {}),
  });
}

function recommendationOf({ requestedYen }: DemoApplication, isNot: boolean) {
  return isNot
    ? {
        verdict: 'not' as const,
        yen: 0,
        reason: '困りごとと効果の書き方がおおまかで、基準点に届きませんでした。',
        conditions: '',
      }
    : {
        verdict: 'adopt' as const,
        yen: requestedYen,
        reason: '困りごとをよくとらえ、進め方にも無理がないと評価しました。',
        conditions: '',
      };
}

/** The budget of an application as the lines that its award begins with. */
export const linesOf = ({ budget }: DemoApplication): BudgetLine[] =>
  budget.map(([category, item, yen], i) => ({ key: `b${i + 1}`, category, item, yen }));

type DecisionPlan = {
  readonly yearIndex?: number | undefined;
  readonly fiscalYear: number;
  /** Nothing declines. */
  readonly yen: number | null;
  readonly proposedYen?: number | undefined;
  readonly on: string;
};

/** The city's decision by two hands: proposed five days before it is taken. */
export async function plantDemoDecision(town: Town, paper: PlantedPaper, plan: DecisionPlan): Promise<void> {
  const { yen, fiscalYear, yearIndex = 1, proposedYen, on } = plan;
  await plantDecision(town.desk, {
    applicationId: paper.planted.id,
    yearIndex,
    fiscalYear,
    outcome: yen === null ? 'decline' : 'award',
    proposedYen: proposedYen ?? yen ?? 0,
    grounds: yen === null ? '委員会の結果のとおり。' : '委員会の推薦のとおり。予算の範囲内。',
    conditions:
      yen === null
        ? '審査の基準点に届かなかったため、今回は交付に至りませんでした。来年度に向けた相談を受け付けています。'
        : '領収書は5年間保管してください。',
    proposedBy: town.person('programme_officer'),
    proposedAt: instant(town, addDays(on, -5), 15),
    decided: { yen: yen ?? 0, by: town.person('head'), at: instant(town, on, 17) },
  });
}
