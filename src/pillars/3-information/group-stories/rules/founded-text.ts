/** A founding as it may be typed again: 2015年4月1日, 2015年4月 or 2015年, as exactly as it is known. */
export function foundedText(founded: {
  readonly foundedOn?: string | null | undefined;
  readonly foundedPrecision: 'day' | 'month' | 'year';
}): string {
  if (!founded.foundedOn) return '';
  const [year, month, day] = founded.foundedOn.split('-').map(Number);
  if (founded.foundedPrecision === 'year') return `${year}年`;
  return founded.foundedPrecision === 'month' ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}
