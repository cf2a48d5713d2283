import { expect, test } from 'vitest';
import { SpreadPicture } from './spread-picture.tsx';

const row = {
  label: '谷戸の畑',
  points: [2, 6, 10],
  low: 2,
  quarter: 4,
  median: 6,
  threeQuarters: 8,
  high: 10,
};
const draw = (max: number) =>
  String(
    <SpreadPicture
      lang="ja"
      title="ばらつき"
      source="採点票"
      heads={{ row: '申請', picture: '点', numbers: '最低–中央–最高' }}
      rows={[row]}
      max={max}
      mark={{ at: 5, label: '基準点' }}
    />,
  );

test('a spread is drawn to scale, with a dot for each value and the numbers beside it', () => {
  const html = draw(10);
  expect(html.match(/spread__dot/g)?.length).toBe(3);
  expect(html).toContain('2 – <strong>6</strong> – 10');
  expect(html).toContain('class="spread__median" x1="178.4"');
  expect(html).toContain('基準点');
});

test('an axis without length breaks nothing', () => {
  expect(draw(0)).not.toContain('NaN');
});
