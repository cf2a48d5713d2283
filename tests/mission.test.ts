import { describe, expect, it } from 'vitest';
import { MODULES } from '#app/modules.ts';
import { KAMAKURA_PILLARS, SECOND_EDITION } from '#seeds/index.ts';

/** Measures that no module serves yet. This list may only get shorter. */
const NOT_YET = [
  '1-1',
  '1-2',
  '2-4',
  '3-1',
  '3-2',
  '3-3',
  '3-5',
  '3-7',
  '4-1',
  '4-2',
  '5-1',
  '6-1',
  '7-1',
  '7-2',
  '7-3',
  '7-4',
  '7-6',
];

const serving = (code: string) => MODULES.filter((m) => m.serves.includes(code)).map((m) => m.name);

function missionPage(): string {
  const lines = [
    '# Mission: guideline → pillar → measure → module',
    '',
    'Written out from the code by `tests/mission.test.ts` (`npx vitest run tests/mission.test.ts -u`). The register itself,',
    'with its lineage, evidence, drafting and publication, is `src/policy`; it holds every measure of every edition.',
  ];
  for (const pillar of KAMAKURA_PILLARS) {
    lines.push(
      '',
      `## ${pillar.number} ${pillar.title}`,
      '',
      '| measure | title | module |',
      '| --- | --- | --- |',
    );
    for (const [code, , , title] of SECOND_EDITION.filter(([c]) => c.startsWith(`${pillar.number}-`))) {
      lines.push(`| ${code} | ${title} | ${serving(code).join(', ') || 'still to come'} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

describe('the mission', () => {
  it('serves every measure of the guideline, but for the ones still to come', () => {
    const codes = SECOND_EDITION.map(([code]) => code);
    expect(codes.filter((code) => serving(code).length === 0)).toEqual(NOT_YET);
  });

  it('serves no measure that the guideline does not have', () => {
    const codes = new Set<string>(SECOND_EDITION.map(([code]) => code));
    expect(MODULES.flatMap((m) => m.serves).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('is written out for newcomers', async () => {
    await expect(missionPage()).toMatchFileSnapshot('../docs/mission.md');
  });
});
