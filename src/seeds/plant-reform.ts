import { currentRuleSet, startDraft } from '#pillars/2-funding/grant-rules/index.ts';
import { NO_CHANGES, publishScenario, saveScenario } from '#pillars/7-collaboration/reform/index.ts';
import type { Town } from './demo-town.ts';

const SCENARIOS = [
  {
    courseKey: 'collaboration',
    name: '協働コースを1年度80万円に',
    reason:
      '物価が上がり、50万円では続けにくいという声があります。額を上げると、採択できる件数と基金の残りがどう変わるかを見ます。',
    changes: { ...NO_CHANGES, perYearYen: 800_000, scalesRequests: true, fundedBy: 'fund' as const },
    isPublished: true,
  },
  {
    courseKey: 'vitalization',
    name: '地域活性化コースの2回目も30万円に',
    reason:
      '2回目に額が半分になると、広げたい事業ほど続けにくくなります。2回目も同じ額にしたときの費用を見ます。',
    changes: { ...NO_CHANGES, byAward2: 300_000, scalesRequests: true },
    isPublished: true,
  },
  {
    courseKey: 'vitalization',
    name: '基準点を満点の40％に',
    reason: 'あと少しで届かなかった事業を採択していたら、どうなっていたかを見ます。',
    changes: { ...NO_CHANGES, passShare: 40 },
    isPublished: false,
  },
] as const;

/** What the laboratory has tried so far, and the rules of next year under way. */
export async function plantReform({ desk, year }: Town): Promise<void> {
  for (const { isPublished, ...paper } of SCENARIOS) {
    const saved = await saveScenario(desk, { ...paper, roundIds: [] });
    if (!saved.ok) throw new Error(`a scenario was refused: ${saved.code}`);
    if (!isPublished) continue;
    const published = await publishScenario(desk, saved.value.subjectId, 'publish');
    if (!published.ok) throw new Error(`a scenario was not published: ${published.code}`);
  }
  const current = await currentRuleSet(desk.tx, 'collaboration', year);
  const draft = await startDraft(desk, {
    courseKey: 'collaboration',
    fiscalYear: year + 1,
    fromId: current?.id ?? null,
  });
  if (!draft.ok) throw new Error(`a draft was refused: ${draft.code}`);
}
