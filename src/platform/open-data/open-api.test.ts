import { describe, expect, it } from 'vitest';
import { type Json, openApiDocument } from './open-api.ts';
import { inJson } from './open-data-files.ts';
import { openDataReference } from './reference.ts';
import { sampleSet } from './sample-set.factory.ts';

const set = sampleSet();
const extra = {
  '/feeds/news.atom': { get: { operationId: 'newsFeed', responses: { '200': { description: 'Atom' } } } },
};
const info = {
  title: '題',
  version: '1.0',
  description: '説明',
  contactName: '課',
  origin: 'https://example.jp',
};
const written = () => openApiDocument([set], extra, info);
type Node = Record<string, Json>;
const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nodesOf(value: Json): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

function follow(document: Json, pointer: string): Json | undefined {
  return pointer
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((at, name) => (isNode(at) ? at[name] : undefined), document);
}

describe('the OpenAPI document', () => {
  const document = JSON.parse(JSON.stringify(written())) as Node;
  const operations = nodesOf(document['paths'] ?? null).filter((node) => 'responses' in node);

  it('has what OpenAPI 3.1 asks for', () => {
    expect(document['openapi']).toBe('3.1.0');
    expect(document['info']).toMatchObject({ title: '題', version: '1.0', contact: { name: '課' } });
    expect(Object.keys(document['paths'] as Node)).toEqual([
      '/open-data/catalogue.csv',
      '/open-data/reading-rooms.json',
      '/open-data/reading-rooms.csv',
      '/feeds/news.atom',
    ]);
  });

  it('refers only to what is there', () => {
    const refs = nodesOf(document).flatMap((node) =>
      typeof node['$ref'] === 'string' ? [node['$ref']] : [],
    );
    expect(refs.length).toBeGreaterThan(4);
    expect(refs.filter((ref) => follow(document, ref) === undefined)).toEqual([]);
  });

  it('gives every operation its own name, answers with words, and parameters with schemas', () => {
    const ids = operations.map((one) => one['operationId']);
    expect(ids).toEqual(['catalogueCsv', 'readingRoomsJson', 'readingRoomsCsv', 'newsFeed']);
    const answers = operations.flatMap((one) => Object.entries(one['responses'] as Node));
    expect(
      answers.every(
        ([status, answer]) =>
          /^\d{3}$/.test(status) && isNode(answer) && ('description' in answer || '$ref' in answer),
      ),
    ).toBe(true);
    const parameters = operations.flatMap((one) => (one['parameters'] ?? []) as Node[]);
    expect(parameters.every((one) => one['in'] === 'query' && isNode(one['schema']))).toBe(true);
  });

  it('describes the rows as they are sent', async () => {
    const schema = follow(document, '#/components/schemas/readingRoomsRow') as Node;
    const properties = schema['properties'] as Record<string, Node>;
    expect(properties['seats']).toMatchObject({ title: '席数', type: ['integer', 'null'], examples: [12] });
    expect(properties['openedOn']).toMatchObject({ type: 'string', format: 'date' });
    expect(properties['days']).toMatchObject({
      type: 'array',
      items: { type: 'string', enum: ['月', '火'] },
    });
    for (const row of await set.rows({} as never, new Date(0), [])) {
      const sent = inJson(set.columns, row);
      expect(Object.keys(sent)).toEqual(schema['required']);
      for (const [key, value] of Object.entries(sent)) {
        expect([properties[key]?.['type']].flat()).toContain(jsonType(value));
      }
    }
  });
});

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

it('gives the reference page every address and column', () => {
  const [reference] = openDataReference([set]);
  expect(reference?.files.map(({ path }) => path)).toEqual([
    '/open-data/reading-rooms.csv',
    '/open-data/reading-rooms.csv?encoding=cp932',
    '/open-data/reading-rooms.json',
  ]);
  expect(reference?.columns.map(({ label, required }) => `${label}${required ? '' : '?'}`)).toEqual([
    'ID',
    '名称',
    '席数?',
    '開設日',
    '無料',
    'URL?',
    '曜日',
  ]);
});
