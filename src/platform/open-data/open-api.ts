import { LICENCES, type OpenDataColumn, type OpenDataSet } from './open-data-set.ts';

/** A JSON value; enough for a document that is only written. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type OpenApiPaths = { readonly [path: string]: { readonly [method: string]: Json } };
export type OpenApiInfo = {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Who answers questions about it. */
  readonly contactName?: string | undefined;
  readonly contactMail?: string | undefined;
};
export type OpenApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: Json;
  readonly servers: Json;
  readonly tags: Json;
  readonly paths: OpenApiPaths;
  readonly components: { readonly schemas: { readonly [name: string]: Json }; readonly responses: Json };
};

/** The open-data addresses, written from the sets themselves, as OpenAPI 3.1. */
export function openApiDocument(
  sets: readonly OpenDataSet[],
  extraPaths: OpenApiPaths,
  { origin, ...info }: OpenApiInfo & { readonly origin: string },
): OpenApiDocument {
  const ofSets = sets.flatMap((set): [string, OpenApiPaths[string]][] => [
    [`/open-data/${set.name}.json`, { get: jsonOperation(set) }],
    [`/open-data/${set.name}.csv`, { get: csvOperation(set.name, set.title.ja, set.description.ja) }],
  ]);
  const catalogue = csvOperation(
    'catalogue',
    'オープンデータ一覧',
    '自治体標準オープンデータセットのオープンデータ一覧の形です。',
  );
  return {
    openapi: '3.1.0',
    info: {
      title: info.title,
      version: info.version,
      description: info.description,
      ...(info.contactName
        ? { contact: { name: info.contactName, ...(info.contactMail ? { email: info.contactMail } : {}) } }
        : {}),
    },
    servers: [{ url: origin }],
    tags: sets.map(({ name, title }) => ({ name, description: title.ja })),
    paths: { '/open-data/catalogue.csv': { get: catalogue }, ...Object.fromEntries(ofSets), ...extraPaths },
    components: {
      schemas: Object.fromEntries([
        ...sets.map((set) => [schemaName(set), rowSchema(set)] as const),
        ['problem', PROBLEM],
      ]),
      responses: {
        problem: {
          description: 'エラー',
          content: { 'application/problem+json': { schema: ref('schemas/problem') } },
        },
      },
    },
  };
}

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
};

/** Names of schemas are letters and digits, because generators make classes of them. */
export function schemaName({ name }: Pick<OpenDataSet, 'name'>): string {
  return `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Row`;
}

function ref(to: string): Json {
  return { $ref: `#/components/${to}` };
}

function jsonOperation(set: OpenDataSet): Json {
  const answer: Json = {
    type: 'object',
    required: ['name', 'title', 'licence', 'updatedAt', 'count', 'rows'],
    properties: {
      name: { type: 'string', const: set.name },
      title: { type: 'string' },
      licence: {
        type: 'object',
        required: ['name', 'url'],
        properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
      },
      updatedAt: { type: ['string', 'null'], format: 'date-time' },
      count: { type: 'integer', minimum: 0 },
      rows: { type: 'array', items: ref(`schemas/${schemaName(set)}`) },
    },
  };
  return {
    operationId: `${operationName(set.name)}Json`,
    tags: [set.name],
    summary: `${set.title.ja}（JSON）`,
    description: `${set.description.ja}\n\nライセンス: ${LICENCES[set.licence].name}`,
    responses: answers({ 'application/json': { schema: answer } }),
  };
}

function csvOperation(name: string, title: string, description: string): Json {
  return {
    operationId: `${operationName(name)}Csv`,
    ...(name === 'catalogue' ? {} : { tags: [name] }),
    summary: `${title}（CSV）`,
    description,
    parameters: [
      {
        name: 'encoding',
        in: 'query',
        description: '文字コード。utf-8にはBOMが付きます。',
        schema: { type: 'string', enum: ['utf-8', 'cp932'], default: 'utf-8' },
      },
    ],
    responses: {
      ...answers({ 'text/csv': { schema: { type: 'string' } } }),
      '422': ref('responses/problem'),
    },
  };
}

function answers(content: { readonly [type: string]: Json }): { readonly [status: string]: Json } {
  return {
    '200': { description: 'データ', headers: { ETag: { schema: { type: 'string' } } }, content },
    '304': { description: '前回から変わっていません' },
    '404': ref('responses/problem'),
  };
}

function operationName(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The JSON Schema of one row; every key is there, and an empty cell is null. */
export function rowSchema({ columns, title }: OpenDataSet): Json {
  return {
    type: 'object',
    title: title.ja,
    required: columns.map(({ key }) => key),
    additionalProperties: false,
    properties: Object.fromEntries(columns.map((column) => [column.key, columnSchema(column)])),
  };
}

const FORMATS = { date: 'date', instant: 'date-time', url: 'uri' } as const;

function columnSchema(column: OpenDataColumn): Json {
  const { type, label, description, example, values, required } = column;
  const words = { title: label, description: description.ja };
  const allowed = values ? { enum: values } : {};
  if (type === 'list') {
    return {
      ...words,
      type: 'array',
      items: { type: 'string', ...allowed },
      examples: [String(example).split(';')],
    };
  }
  const base = type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
  const format = type in FORMATS ? { format: FORMATS[type as keyof typeof FORMATS] } : {};
  const canBeEmpty = required === false;
  return {
    ...words,
    type: canBeEmpty ? [base, 'null'] : base,
    ...format,
    ...(values ? { enum: canBeEmpty ? [...values, null] : values } : {}),
    examples: [example],
  };
}
