const FIGURES = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number from 1 to 99 in Japanese figures: 十二. */
export function kanjiNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens > 1 ? (FIGURES[tens] ?? '') : '';
  return `${head}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? (FIGURES[ones] ?? '') : ''}`;
}

/** A name for the next edition after the newest one's: 第一次指針 is followed by 第二次指針. */
export function nextEditionName(name: string, number: number): string {
  const plain = name.replace(/[（(]案[)）]$/, '');
  const next = number + 1;
  return [
    { old: kanjiNumber(number), made: kanjiNumber(next) },
    { old: String(number), made: String(next) },
  ].reduce(
    (found, { old, made }) => (found === plain ? plain.replace(`第${old}`, `第${made}`) : found),
    plain,
  );
}
