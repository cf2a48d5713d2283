/** The largest amount that anybody may write: two thousand million, within a database's integer. */
export const MOST_YEN = 2_000_000_000;

export type YenProblem = 'yen.empty' | 'yen.not_a_number' | 'yen.negative' | 'yen.fraction' | 'yen.too_much';

/**
 * An amount as people write it: 50000, 50,000, ５０，０００円, ¥50,000 and 5万円 is not (it would be a guess).
 * Whole yen from 0 to MOST_YEN; anything else is told apart, so that the sentence can say how to mend it.
 */
export function readYen(written: string): { readonly yen: number } | { readonly problem: YenProblem } {
  const text = written
    .normalize('NFKC')
    .replaceAll(/[\s,、，]/g, '')
    .replace(/^[¥\\]/, '')
    .replace(/円$/, '');
  if (text === '') return { problem: 'yen.empty' };
  const plain = text.replace(/^[-−ー‐–―△▲]/, '-');
  if (/^-\d+(\.\d+)?$/.test(plain)) return { problem: 'yen.negative' };
  if (/^\d+\.\d+$/.test(plain)) return { problem: 'yen.fraction' };
  if (!/^\d+$/.test(plain)) return { problem: 'yen.not_a_number' };
  const yen = Number(plain);
  return yen > MOST_YEN ? { problem: 'yen.too_much' } : { yen };
}

const GROUPED = new Intl.NumberFormat('ja-JP');

/** An amount as people read it: 50,000円, or ¥50,000 in English. */
export function yenWords(yen: number, lang: 'ja' | 'en' | 'easy' = 'ja'): string {
  const digits = GROUPED.format(Math.abs(yen));
  const sign = yen < 0 ? '−' : '';
  return lang === 'en' ? `${sign}¥${digits}` : `${sign}${digits}円`;
}
