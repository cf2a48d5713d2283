import { describe, expect, it } from 'vitest';
import { type Question, questionsOf, type Value } from '#blocks/questionnaire/index.ts';
import { EVERY_KIND } from '#blocks/questionnaire/questionnaire.factory.ts';
import { limitWords } from './pages/field-hint.tsx';
import { QuestionField } from './pages/question-field.tsx';
import { rowsDrawn } from './pages/table-question.tsx';

const ja = (words: string) => ({ ja: words });
const draw = (question: Question, value?: Value, lang: 'ja' | 'en' = 'ja') =>
  String(
    <QuestionField
      lang={lang}
      question={question}
      value={value}
      problems={[]}
      sentence={() => ''}
      fileHref={(id) => `/files/${id}`}
    />,
  );
const question = (key: string): Question => {
  const found = questionsOf(EVERY_KIND).find((one) => one.key === key);
  if (!found) throw new Error(`the form has no ${key}`);
  return found;
};

describe('a question', () => {
  it('of every kind is drawn with its label, and only what may stay empty is marked', () => {
    for (const one of questionsOf(EVERY_KIND)) {
      const html = draw(one);
      expect(html).toContain(one.label.ja);
      // A tick of its own and the columns of a table are the exceptions.
      if (one.kind !== 'consent' && one.kind !== 'table') expect(html.includes('任意')).toBe(!one.required);
    }
  });

  it('says help and limits on lines of their own', () => {
    const html = draw({ ...question('title'), help: ja('短いほど伝わります') });
    expect(html).toContain('短いほど伝わります<br/>40字まで');
  });

  it('shows a day as people write it, and what is no day as it was typed', () => {
    expect(draw(question('starts_on'), '2027-01-05')).toContain('value="2027年1月5日"');
    expect(draw(question('starts_on'), '2027-01-05', 'en')).toContain('value="2027-01-05"');
    expect(draw(question('starts_on'), '来年の春')).toContain('value="来年の春"');
  });

  it('with many choices is a list that opens', () => {
    const options = Array.from({ length: 9 }, (_none, i) => ({ key: `o${i}`, label: ja(`選択肢${i}`) }));
    const many: Question = { key: 'many', kind: 'one', label: ja('多い'), required: true, options };
    expect(draw(many, 'o3')).toContain('<select');
    expect(draw({ ...many, options: options.slice(0, 8) }, 'o3')).toContain('type="radio"');
  });

  it('says its limits in the reader’s language', () => {
    expect(limitWords('en', question('people'))).toBe('1 to 500');
    expect(limitWords('ja', { ...question('budget'), minRows: 2 })).toBe(
      '2行以上・5行まで。空いた行は消えます',
    );
  });
});

describe('the rows of a table', () => {
  it('are what is written and two to write into, within the limit, and never fewer than were written', () => {
    expect([rowsDrawn(0), rowsDrawn(3), rowsDrawn(0, 4)]).toEqual([2, 5, 4]);
    expect([rowsDrawn(4, 0, 5), rowsDrawn(5, 0, 5), rowsDrawn(9, 0, 5)]).toEqual([5, 5, 9]);
    expect([rowsDrawn(1, 0, 30, 8), rowsDrawn(1, 0, 5, 999)]).toEqual([8, 5]);
  });
});
