import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { openDataSet } from '#platform/open-data/open-data-set.ts';
import { readEvidence } from '#policy/evidence/index.ts';
import { type Fate, listFatesInto, listPublicEditions, listPublicMeasures } from '#policy/register/index.ts';
import { FATE_COLUMNS, MEASURE_COLUMNS } from './columns.ts';
import { fateRow, measureRow } from './rules/rows.ts';

/** One row a measure and edition, with its way into the next edition and its newest evidence. */
export const measuresSet = openDataSet({
  name: 'measures',
  title: { ja: '施策一覧', en: 'Measures of the guideline', easy: '市の やくそくの 一覧' },
  description: {
    ja: '指針の各版にある施策を、版ごとに1行で収めています。分類、本文、次の版でどうなったか、最新の記録の日付を含みます。',
    en: 'The measures of each edition of the guideline, one row a measure and edition: class, text, what became of it, and the day of its newest record.',
    easy: '指針に ある やくそくの データです。1つの 行に 1つの やくそくが あります。',
  },
  keywords: ['指針', '施策', '市民活動', '協働'],
  licence: 'CC-BY-4.0',
  reads: ['policy'],
  frequency: '随時',
  columns: MEASURE_COLUMNS,
  async rows(db, now, sources = []) {
    const measures = await listPublicMeasures(db);
    const fates = await listAllFates(db);
    const codes = [...new Set(measures.map(({ measure }) => measure.code))];
    const evidence = await readEvidence(db, sources, codes, japanDay(now));
    const newest = new Map(measures.map(({ measure }) => [measure.code, measure.id]));
    return measures.map((shelved) => {
      const { code, id } = shelved.measure;
      return measureRow(shelved, fates, evidence.get(code), newest.get(code) === id);
    });
  },
});

/** One row a fate: what became of measures from one edition to the next. */
export const fatesSet = openDataSet({
  name: 'measure-fates',
  title: { ja: '施策の移り変わり', en: 'What became of the measures', easy: 'やくそくの かわり方' },
  description: {
    ja: '指針の版が変わったときに、施策がどうなったかを1件1行で収めています。統合と分割は複数の番号を含みます。',
    en: 'What became of measures from one edition to the next, one row a fate; merges and splits name several.',
    easy: 'やくそくが どう かわったかの データです。',
  },
  keywords: ['指針', '施策', '新旧対照'],
  licence: 'CC-BY-4.0',
  reads: ['policy'],
  frequency: '随時',
  columns: FATE_COLUMNS,
  async rows(db) {
    const editions = new Map((await listPublicEditions(db)).map((edition) => [edition.id, edition.number]));
    return (await listAllFates(db)).map((fate) => fateRow(fate, editions));
  },
});

async function listAllFates(db: Db): Promise<Fate[]> {
  const [, ...later] = await listPublicEditions(db);
  const steps: Fate[][] = [];
  for (const edition of later) steps.push(await listFatesInto(db, edition.id));
  return steps.flat();
}
