import { prefillFrom, type Values } from '#blocks/questionnaire/index.ts';
import { addDays } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { DemoApplication } from './demo-application.ts';
import { DEMO_QUESTIONNAIRES } from './demo-questionnaires.ts';

const ROSTER = { fileId: null, name: '会員名簿（センターの窓口で確認）', type: '', size: 0 };

/** The amount that is asked for, and who pays the rest, as the form's own table has them. */
const incomeOf = ({ requestedYen, ownYen }: DemoApplication) => [
  { item: 'エール事業の助成', yen: requestedYen },
  ...(ownYen > 0 ? [{ item: '参加費と団体の負担', yen: ownYen }] : []),
];

function courseValues({ course, yearly, department }: DemoApplication): Values {
  if (course === 'vitalization') {
    return {
      partners: '町内会、学校、商店会に声をかけ、作業日と発表の日に加わってもらいます。',
      own_means: '参加費を少しずつ上げ、2年目からは寄附の箱と会費でまかないます。',
    };
  }
  if (course !== 'collaboration') return {};
  const many = (yearly?.length ?? 1) > 1;
  return {
    department: department ?? '',
    talked: 'yes',
    talked_what: '担当の職員と2回話し、それぞれができることを書き出しました。',
    roles: [
      { work: '調べと計画', group: '現場の調べ、住民への聞き取り', city: '図面と過去の記録の提供' },
      { work: '実施', group: '作業日と行事の運営', city: '許可の手続き、広報' },
    ],
    why_together:
      '市の記録と権限、団体の人手と顔の見える関係が合わさり、片方だけではできないことができます。',
    years: String(yearly?.length ?? 1),
    ...(many ? { yearly: (yearly ?? []).map((yen, i) => ({ what: `${i + 1}年目の取組`, yen })) } : {}),
    bookkeeping: 'yes',
  };
}

/** The whole answer of a demonstration's application: what the register knows, and what the group wrote. */
export async function valuesOf(
  db: Db,
  application: DemoApplication,
  organisationId: string,
  day: string,
): Promise<Values> {
  const form = DEMO_QUESTIONNAIRES.find(({ key }) => key === `application_${application.course}`);
  if (!form) throw new Error(`there is no form for ${application.course}`);
  const known = await prefillFrom(db, organisationId, form.definition, day);
  const { title, summary, issue, content, audience, effect, requestedYen, budget } = application;
  return {
    representative: '代表者（登録のとおり）',
    members: 12,
    citizens: 8,
    activities: summary,
    roster: [ROSTER],
    ...known,
    title,
    summary,
    issue,
    content,
    audience,
    effect,
    schedule: [
      { on: addDays(day, 60), what: '準備の会と分担決め', who: '全員' },
      { on: addDays(day, 120), what: '中ほどの振り返り', who: '世話役' },
      { on: addDays(day, 240), what: 'まとめと報告', who: '代表と会計' },
    ],
    requested_yen: requestedYen,
    budget: budget.map(([category, item, yen]) => ({ category, item, yen })),
    income: incomeOf(application),
    other_subsidy: 'no',
    public_interest: 'yes',
    open: 'yes',
    agree_public: true,
    agree_true: true,
    ...courseValues(application),
  };
}
