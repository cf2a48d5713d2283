import { expect, it } from 'vitest';
import { z } from 'zod';
import { factErrorText } from './fact-words.ts';
import { contactForm, countsFit, type FactName, factForms, linkForm, officerForm } from './forms.ts';

const TODAY = '2026-11-25';
const forms = factForms(TODAY);

/** What somebody reads at a field after typing this into it; undefined when it is taken. */
function told(field: FactName, typed: unknown): string | undefined {
  const parsed = forms[field].safeParse(typed);
  return parsed.success ? undefined : factErrorText('ja', field, parsed.error.issues[0]?.message ?? '');
}

it('a name of 10,000 characters is too long, and the sentence says how long it may be', () => {
  expect(told('name', 'あ'.repeat(10_000))).toBe('団体の名前が長すぎます。120文字までに短くしてください');
  expect(told('name', '𠮷'.repeat(120))).toBeUndefined();
  expect(told('name', '𠮷'.repeat(121))).toContain('120文字');
  expect(told('name', 'あ'.repeat(1_000_000))).toContain('120文字');
});

it('a name takes no emoji, no hidden marks and no nothing', () => {
  expect(told('name', 'ひまわり🌻の会')).toContain('絵文字は使えません');
  expect(told('name', '谷戸\u202e会の森')).toContain('目に見えない記号');
  expect(told('name', '谷戸\u200fの森')).toContain('目に見えない記号');
  expect(told('name', ' 　 ')).toBe('団体の名前を書いてください');
  expect(told('activities', '楽しいです🌻')).toBeUndefined();
  expect(told('activities', 'a\u0000b')).toContain('目に見えない記号');
});

it('a 法人番号 with a wrong check digit is told from one with too few figures', () => {
  expect(told('corporateNumber', '8000012010039')).toContain('検査数字');
  expect(told('corporateNumber', '800001201003')).toContain('13桁');
  expect(forms.corporateNumber.parse('８０００-０１２０-１００３８')).toBe('8000012010038');
  expect(forms.corporateNumber.parse('')).toBeNull();
});

it('a founding that cannot be read, or lies ahead, is said with an example', () => {
  expect(told('founded', '令和0年')).toContain('日付を読み取れません');
  expect(told('founded', '令和8年11月26日')).toContain('今日より後');
  expect(forms.founded.parse('令和8年11月25日')).toEqual({ on: TODAY, precision: 'day' });
});

it.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://user:pw@example.jp/',
  'ftp://example.jp',
  'にほんご',
])('the link %s is refused', (href) => {
  expect(told('website', href)).toContain('http://');
  expect(linkForm.safeParse({ label: 'x', href }).success).toBe(false);
  expect(contactForm.safeParse({ kind: 'form', label: '', value: href, publicity: 'public' }).success).toBe(
    false,
  );
});

it('a web address is completed, and なし means none', () => {
  expect(forms.website.parse('www.example.jp')).toBe('https://www.example.jp/');
  expect(forms.website.parse('なし')).toBe('');
});

it('contacts are for the centre alone until the group says otherwise, and must be what they say', () => {
  expect(contactForm.parse({ kind: 'phone', label: '事務局', value: '０４６７ー００ー０００１' })).toEqual({
    kind: 'phone',
    label: '事務局',
    value: '0467-00-0001',
    publicity: 'centre',
  });
  expect(contactForm.safeParse({ kind: 'mail', label: '', value: 'hanako@' }).success).toBe(false);
  expect(contactForm.safeParse({ kind: 'phone', label: '', value: '電話なし' }).success).toBe(false);
});

it('numbers are taken as people write them', () => {
  expect(forms.memberCount.parse('１，２００人')).toBe(1200);
  expect(forms.memberCount.parse('')).toBeNull();
  expect(told('memberCount', '-5')).toContain('数字');
  expect(told('memberCount', '約30')).toContain('数字');
  expect([
    countsFit({ memberCount: 3, citizenCount: 4 }),
    countsFit({ memberCount: null, citizenCount: 1 }),
  ]).toEqual([false, false]);
});

it('a term cannot end before it begins', () => {
  const officer = {
    post: 'treasurer',
    name: '浜 なぎさ',
    nameKana: 'はま なぎさ',
    startsOn: '令和8年4月1日',
  };
  expect(officerForm(TODAY).safeParse({ ...officer, endsOn: '2028年3月31日' }).success).toBe(true);
  const wrong = officerForm(TODAY).safeParse({ ...officer, endsOn: '2026年3月31日' });
  expect(wrong.success ? [] : z.flattenError(wrong.error).fieldErrors.endsOn).toEqual(['ends_before_start']);
});
