import { expect, test } from 'vitest';
import { CheckboxGroup, RadioGroup } from './choice-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { fieldId } from './field.tsx';
import { FileField, sizeWords } from './file-field.tsx';
import { DateField, NumberField, TextField } from './text-fields.tsx';

const OPTIONS = [
  { value: 'yes', label: 'はい' },
  { value: 'no', label: 'いいえ' },
];

test('a field that is wrong says so to eyes and to screen readers, and keeps what was typed', () => {
  const html = String(
    <TextField
      lang="ja"
      name="title"
      label="名前"
      hint="40字まで"
      value="<b>"
      error="名前を書いてください"
    />,
  );
  expect(html).toContain('aria-describedby="field-title-hint field-title-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('id="field-title-error"');
  expect(html).toContain('名前を書いてください');
  expect(html).toContain('value="&lt;b&gt;"');
});

test('a field that is right carries no sign of an error, and only what may stay empty is marked', () => {
  const plain = String(<TextField lang="ja" name="title" label="名前" />);
  expect(plain).not.toContain('aria-');
  expect(plain).not.toContain('任意');
  expect(String(<TextField lang="ja" name="title" label="名前" optional />)).toContain('任意');
});

test('every sentence of the summary leads to a field that is there', () => {
  const errors = { title: '名前を書いてください', 'plan.public': '選んでください', fine: undefined };
  const summary = String(<ErrorSummary lang="ja" errors={errors} />);
  expect(summary).toContain('2か所を直してください');
  const fields = String(
    <>
      <TextField lang="ja" name="title" label="名前" />
      <RadioGroup lang="ja" name="plan.public" label="公開" options={OPTIONS} />
    </>,
  );
  const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toEqual([fieldId('title'), fieldId('plan.public')]);
  for (const id of targets) expect(fields).toContain(`id="${id}"`);
});

test('a form without errors has no summary', () => {
  expect(String(<ErrorSummary lang="ja" errors={{ title: undefined }} />)).not.toContain('alert');
});

test('what was chosen stays chosen', () => {
  const radio = String(<RadioGroup lang="ja" name="r" label="公開" options={OPTIONS} value="no" />);
  expect(radio).toMatch(/value="no" checked=""/);
  expect(radio).not.toMatch(/value="yes" checked=""/);
  const boxes = String(
    <CheckboxGroup lang="ja" name="c" label="分野" options={OPTIONS} values={['yes', 'no']} />,
  );
  expect(boxes.match(/checked=""/g)).toHaveLength(2);
});

test('a number comes back as it was typed, with its unit', () => {
  const html = String(<NumberField lang="ja" name="yen" label="額" unit="円" value="３０万" />);
  expect(html).toContain('value="３０万"');
  expect(html).toContain('円');
});

test('a day may be written in either calendar, and the hint says how', () => {
  const html = String(<DateField lang="ja" name="on" label="日" hint="4月1日から" />);
  expect(html).toContain('4月1日から');
  expect(html).toContain('2026年4月1日');
  expect(html).toContain('令和8年4月1日');
});

test('a file field says kinds and size before a file is chosen', () => {
  const html = String(
    <FileField lang="ja" name="f" label="会則" kinds="PDF" accept=".pdf" maxBytes={10 * 1024 * 1024} />,
  );
  expect(html).toContain('PDF、1つ10 MBまで');
  expect([sizeWords(1), sizeWords(1536 * 1024), sizeWords(300 * 1024)]).toEqual(['1 kB', '1.5 MB', '300 kB']);
});
