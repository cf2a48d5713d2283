import { openDataSet } from './open-data-set.ts';

const same = (ja: string) => ({ ja, en: ja, easy: ja });

/** A set with a column of every form, as a module would describe it. */
export function sampleSet(names: readonly string[] = ['髙﨑文庫', '①番・㈱（〜）']) {
  return openDataSet({
    name: 'reading-rooms',
    title: { ja: '読書室一覧', en: 'Reading rooms', easy: '本を よむ ところ' },
    description: same('市内の読書室です。'),
    keywords: ['読書', '場所'],
    licence: 'CC-BY-4.0',
    reads: ['rooms'],
    frequency: '毎月',
    publishedOn: '2026-04-01',
    columns: [
      { key: 'id', label: 'ID', type: 'string', description: same('番号'), example: 'R1' },
      { key: 'name', label: '名称', type: 'string', description: same('名前'), example: '読書室' },
      {
        key: 'seats',
        label: '席数',
        type: 'integer',
        description: same('席の数'),
        example: 12,
        required: false,
      },
      {
        key: 'openedOn',
        label: '開設日',
        type: 'date',
        description: same('開いた日'),
        example: '2020-04-01',
      },
      { key: 'free', label: '無料', type: 'boolean', description: same('無料か'), example: true },
      {
        key: 'page',
        label: 'URL',
        type: 'url',
        description: same('ページ'),
        example: 'https://example.jp/',
        required: false,
      },
      {
        key: 'days',
        label: '曜日',
        type: 'list',
        description: same('開く曜日'),
        example: '月;火',
        values: ['月', '火'],
      },
    ],
    rows: async () =>
      names.map((name, index) => ({
        id: `R${index + 1}`,
        name,
        seats: index === 0 ? 0 : null,
        openedOn: '2020-04-01',
        free: index === 0,
        page: null,
        days: '月;火',
      })),
    updatedAt: async () => new Date('2026-10-31T15:30:00Z'),
  });
}
