import { addDays } from '#kernel/japan-day.ts';
import type { AwardState, ResultStory } from '#pillars/2-funding/grant-awards/index.ts';
import { plantAward } from '#pillars/2-funding/grant-running/index.ts';
import { instant, type Town } from './demo-town.ts';
import { linesOf, ownerOf, type PlantedPaper } from './plant-round.ts';

export type AwardPlan = {
  readonly yen: number;
  readonly fiscalYear: number;
  readonly yearIndex?: number | undefined;
  readonly state: AwardState;
  readonly decidedOn: string;
  /** First day of the work; the report follows when the fiscal year ends. */
  readonly startedOn?: string | undefined;
  readonly isPaid: boolean;
  /** Share of the budget that was spent, in hundredths. */
  readonly spent?: number | undefined;
  readonly story?: ResultStory | undefined;
  readonly people?: number | undefined;
};

const PAYEES = ['みなと文具店', '汐見印刷', '谷戸公民館', 'こだま商店', '海風保険代理店'] as const;

/** An award in any state by the real commands; what was bought is told by one receipt a line of the budget. */
export async function plantDemoAward(town: Town, paper: PlantedPaper, plan: AwardPlan): Promise<void> {
  const { one, planted } = paper;
  const { fiscalYear, decidedOn, yearIndex = 1, state, yen, isPaid, spent = 100, story } = plan;
  const startedOn = plan.startedOn ?? addDays(decidedOn, 20);
  const end = `${fiscalYear + 1}-03`;
  const organisationId = town.group(one.group);
  const lines = linesOf(one);
  await plantAward(town.desk, {
    applicationId: planted.id,
    organisationId,
    yearIndex,
    fiscalYear,
    yen,
    lines,
    conditions: '領収書は5年間保管してください。',
    state,
    city: '鎌倉市',
    representative: '代表者',
    memberId: ownerOf(town, one),
    officerId: town.person('programme_officer'),
    otherOfficerId: town.person('head'),
    times: {
      decided: instant(town, decidedOn, 17),
      agreed: instant(town, addDays(decidedOn, 8), 10),
      started: instant(town, startedOn, 9),
      ...(isPaid ? { paid: instant(town, addDays(startedOn, 7), 14) } : {}),
      reported: instant(town, `${end}-05`, 18),
      checked: instant(town, `${end}-12`, 11),
      settled: instant(town, `${end}-19`, 16),
      closed: instant(town, `${end}-29`, 15),
    },
    report: {
      period: `${startedOn}から${end}-01まで`,
      place: '市内',
      people: String(plan.people ?? 180),
      activities: one.content,
      outcome: one.effect,
      goal: spent >= 95 ? 'full' : 'mostly',
      learned: '声をかける相手を早めに広げると、担い手が増えることがわかりました。',
      income_yen: String(one.ownYen),
    },
    receipts: lines.map(({ key, item, yen: lineYen }, i) => ({
      lineKey: key,
      on: addDays(startedOn, 20 + i * 9),
      payee: PAYEES[i % PAYEES.length] ?? '',
      item,
      yen: Math.floor((lineYen * spent) / 100),
      units: null,
    })),
    ...(story ? { story } : {}),
  });
}
