import { type Lang, say } from '#kernel/words.ts';
import {
  CONTACT_WORDS,
  FACT_LABELS,
  type FactLabel,
  KIND_WORDS,
  NPO_FIELD_WORDS,
  POST_WORDS,
  PUBLICITY_WORDS,
} from '#registry/organisations/index.ts';
import { PAPER_WORDS } from '#registry/passport/index.ts';
import { publicFactsOf } from './read-content.ts';
import { ASKED, type Content, FORM_PAGES, type FormPageName, type Row } from './rules/content.ts';
import { FORM } from './words.ts';

/** Names for the codes of areas and of the city's own fields. */
export type ChoiceNames = ReadonlyMap<string, string>;
/** An answer as people read it: the field, its label, and what was written, a line each. */
export type Shown = {
  readonly page: FormPageName;
  readonly field: string;
  readonly label: string;
  readonly value: string;
};

/** What a field is called, over its control and wherever it is named. */
export function labelOf(lang: Lang, field: string): string {
  if (field === 'authorIs') return say(lang, FORM.authorIs);
  if (field === 'declared') return say(lang, FORM.declared);
  if (field === 'readyPapers') return say(lang, FORM.readyPapers);
  if (field === 'untilOn') return say(lang, FORM.untilOn);
  return field in FACT_LABELS ? say(lang, FACT_LABELS[field as FactLabel]) : field;
}

const wordIn = (
  lang: Lang,
  words: Readonly<Record<string, Parameters<typeof say>[1]>>,
  code: string,
): string => {
  const text = words[code];
  return text === undefined ? code : say(lang, text);
};

function oneShown(lang: Lang, field: string, value: string, names: ChoiceNames): string {
  if (field === 'kind') return wordIn(lang, KIND_WORDS, value);
  if (field === 'areaCode') return names.get(value) ?? value;
  if (field === 'recruiting') return say(lang, value === 'yes' ? FORM.recruitingYes : FORM.recruitingNo);
  if (field === 'authorIs') {
    if (value === '') return '';
    return say(lang, value === 'representative' ? FORM.authorRepresentative : FORM.authorOther);
  }
  return value;
}

function listShown(lang: Lang, field: string, content: Content, names: ChoiceNames): string {
  const values = field === 'publicFacts' ? publicFactsOf(content) : (content.lists[field] ?? []);
  const word = (code: string): string => {
    if (field === 'npoFields') return wordIn(lang, NPO_FIELD_WORDS as never, code);
    if (field === 'readyPapers') return wordIn(lang, PAPER_WORDS, code);
    if (field === 'publicFacts') return labelOf(lang, code);
    return names.get(code) ?? code;
  };
  return values.map(word).join(field === 'declared' ? '\n' : '、');
}

function rowShown(lang: Lang, field: string, row: Row): string {
  const at = (name: string) => (row[name] ?? '').trim();
  if (field === 'officers') {
    const term = [at('startsOn'), at('endsOn')].filter((day) => day !== '').join('～');
    const kana = at('nameKana') === '' ? '' : `（${at('nameKana')}）`;
    return `${wordIn(lang, POST_WORDS, at('post'))}　${at('name')}${kana}${term === '' ? '' : `　${term}`}`;
  }
  if (field === 'contacts') {
    const label = at('label') === '' ? '' : `（${at('label')}）`;
    const publicity = wordIn(lang, PUBLICITY_WORDS, at('publicity') === '' ? 'centre' : at('publicity'));
    return `${wordIn(lang, CONTACT_WORDS, at('kind'))}${label}　${at('value')}　${publicity}`;
  }
  if (field === 'links') return `${at('label')}　${at('href')}`;
  return `${at('name')}${at('untilOn') === '' ? '' : `（${at('untilOn')}）`}`;
}

/** Every answer of a paper in the order of the form. */
export function shownValues(lang: Lang, content: Content, names: ChoiceNames): Shown[] {
  return FORM_PAGES.flatMap((page) => {
    const { ones, lists, rows } = ASKED[page];
    const shown = (field: string, value: string): Shown => ({
      page,
      field,
      label: labelOf(lang, field),
      value,
    });
    return [
      ...ones.map((field) => shown(field, oneShown(lang, field, content.ones[field] ?? '', names))),
      ...lists.map((field) => shown(field, listShown(lang, field, content, names))),
      ...Object.keys(rows).map((field) =>
        shown(field, (content.rows[field] ?? []).map((row) => rowShown(lang, field, row)).join('\n')),
      ),
    ];
  });
}
