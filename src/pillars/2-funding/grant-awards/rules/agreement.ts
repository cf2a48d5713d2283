import { wareki } from '#kernel/japan-day.ts';
import { yenWords } from '#kernel/yen.ts';

/** Versions of the text that is signed; a text that was signed stays as it was. */
export const AGREEMENT_VERSION = '2026-1';

type Facts = {
  readonly moneyKind: 'subsidy' | 'contribution';
  readonly code: string;
  readonly title: string;
  readonly organisationName: string;
  readonly city: string;
  readonly decidedYen: number;
  readonly decidedOn: string;
  readonly plannedEndOn: string;
  readonly reportDueOn: string;
  readonly conditions: string;
};

/** 負担金 is agreed between two (協定書), 補助金 is accepted by one (請書). */
export const agreementName = (moneyKind: Facts['moneyKind']): string =>
  moneyKind === 'contribution' ? '協定書' : '請書';

/** The whole text, paragraph by paragraph, as it is shown and kept. */
export function agreementText(facts: Facts): string {
  const isShared = facts.moneyKind === 'contribution';
  const money = isShared ? '負担金' : '補助金';
  const opening = isShared
    ? `${facts.city}（以下「市」といいます。）と${facts.organisationName}（以下「団体」といいます。）は、次の事業を協働で行うため、この協定を結びます。`
    : `${facts.organisationName}（以下「団体」といいます。）は、次の事業への${money}の交付決定を受け、次のことを守って事業を行います。`;
  const articles = [
    `事業　${facts.title}（交付番号 ${facts.code}）`,
    `${money}の額　${yenWords(facts.decidedYen)}を上限とし、事業が終わったあとに、実際に使った額にもとづいて確定します。`,
    `期間　交付決定の日（${wareki(facts.decidedOn)}）から${wareki(facts.plannedEndOn)}まで`,
    '団体は、決定した内容に沿って事業を行います。内容や経費の配分を変えるとき、事業をやめるときは、先に市の承認を受けます。',
    `団体は、${money}を決定した事業のほかには使いません。領収書と帳簿は、事業が終わった年度の翌年度から5年間保管します。`,
    `団体は、${wareki(facts.reportDueOn)}までに、領収書の写しを添えて実績を報告します。`,
    `確定した額より多く受け取っていたとき、または決定が取り消されたときは、団体は市が示す期限までにその分を返還します。`,
    '団体は、事業の成果を市民に伝えることに協力します。公開する内容は、団体が同意したものに限ります。',
  ];
  const special = facts.conditions.trim() === '' ? [] : [`交付の条件　${facts.conditions.trim()}`];
  const numbered = [...articles, ...special].map((article, index) => `第${index + 1}　${article}`);
  return [opening, ...numbered].join('\n\n');
}
