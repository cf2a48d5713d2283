/** Words by which people name the twenty fields of the NPO law, loosely or as the law does. */
const WORDS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['保健', '医療', '福祉', '介護']],
  [2, ['社会教育']],
  [3, ['まちづくり', '町づくり', '街づくり', '地域づくり']],
  [4, ['観光']],
  [5, ['農山漁村', '中山間']],
  [6, ['学術', '文化', '芸術', 'スポーツ']],
  [7, ['環境']],
  [8, ['災害']],
  [9, ['地域安全', '防犯']],
  [10, ['人権', '平和']],
  [11, ['国際']],
  [12, ['男女共同', 'ジェンダー']],
  [13, ['子ども', 'こども', '子供', '青少年', '子育て']],
  [14, ['情報化']],
  [15, ['科学技術']],
  [16, ['経済活動']],
  [17, ['職業能力', '雇用']],
  [18, ['消費者']],
  [19, ['連絡', '助言', '援助', '中間支援']],
  [20, ['条例']],
];
const BETWEEN = /[;；\n|/／]+/;
/** The law's own names hold these signs, so they only part what is not understood whole. */
const WITHIN = /[,，、]+/;
const MARK = /^(?:[○〇◯●◎✓✔レ有]|1|true|yes|はい|あり)$/i;

export type FieldsRead = { readonly fields: readonly number[]; readonly unknown: readonly string[] };

/** The fields that a text names; what names none is handed back. */
export function readFields(text: string): FieldsRead {
  const fields = new Set<number>();
  const unknown: string[] = [];
  for (const piece of piecesOf(text)) {
    const found = fieldsIn(piece);
    for (const field of found) fields.add(field);
    if (found.length === 0) unknown.push(piece);
  }
  return { fields: [...fields].toSorted((a, b) => a - b), unknown };
}

/** One of the portal's numbered columns: a mark stands for the field of its number, anything else for what it says. */
export function readNumberedField(number: number, text: string): FieldsRead {
  return MARK.test(text.normalize('NFKC').trim()) ? { fields: [number], unknown: [] } : readFields(text);
}

function piecesOf(text: string): string[] {
  const pieces = text.normalize('NFKC').split(BETWEEN);
  const parted = pieces.flatMap((piece) => (fieldsIn(piece).length === 1 ? [piece] : piece.split(WITHIN)));
  return parted.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function fieldsIn(piece: string): number[] {
  const plain = piece.replace(/[\s・]/g, '');
  const number = /^第?(\d{1,2})号?(?:分野)?$/.exec(plain)?.[1];
  if (number !== undefined) return Number(number) >= 1 && Number(number) <= 20 ? [Number(number)] : [];
  return WORDS.filter(([, words]) => words.some((word) => plain.includes(word))).map(([field]) => field);
}
