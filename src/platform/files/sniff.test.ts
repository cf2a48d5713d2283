import { expect, test } from 'vitest';
import { cleanName, contentDisposition } from './file-name.ts';
import { createDocx, createPdf, createPng, createXlsx, createZip } from './files.factory.ts';
import { decodeText, sniff } from './sniff.ts';
import { FILE_REFUSAL_WORDS, fileHint, fileRefusalText } from './words.ts';

const SHIFT_JIS = Buffer.from('94928b4c985e0d0a', 'hex');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const text = (words: string) => Buffer.from(words);

test.for([
  ['記録.pdf', createPdf(), 'pdf'],
  ['写真.PNG', createPng(), 'png'],
  ['写真.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'jpeg'],
  ['指針.docx', createDocx(), 'docx'],
  ['一覧.xlsx', createXlsx(), 'xlsx'],
  ['一覧.csv', text('名前,件数\r\nあ,1\r\n'), 'csv'],
  ['古い一覧.csv', SHIFT_JIS, 'csv'],
  ['メモ.txt', text('\ufeff第1章\n'), 'txt'],
  ['メモ.txt', Buffer.from('\ufeff第1章', 'utf16le'), 'txt'],
] as const)('%s is taken for what it is', async ([name, bytes, kind]) => {
  expect(await sniff(bytes, name)).toEqual({ ok: true, kind });
});

test.for([
  ['an empty file', '空.pdf', new Uint8Array(), 'files.empty'],
  ['a program renamed to a paper', '記録.pdf', EXE, 'files.wrong_kind'],
  ['a program under its own name', 'setup.exe', EXE, 'files.wrong_kind'],
  ['a paper named like a program', '記録.exe', createPdf(), 'files.name_and_content_differ'],
  ['a picture named like a paper', '記録.pdf', createPng(), 'files.name_and_content_differ'],
  ['a text named like a paper', '記録.docx', text('ただの文字'), 'files.name_and_content_differ'],
  [
    'a drawing that can hold scripts',
    '図.svg',
    text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'files.wrong_kind',
  ],
  ['a page named like a table', '一覧.csv', text('<!DOCTYPE html><script>x</script>'), 'files.wrong_kind'],
  ['a page behind blanks', 'メモ.txt', text('\n  <html>'), 'files.wrong_kind'],
  ['a shell script', 'メモ.txt', text('#!/bin/sh\nrm x'), 'files.wrong_kind'],
  ['bytes that are no text', 'メモ.txt', Buffer.from([0x41, 0x00, 0x01, 0x42]), 'files.wrong_kind'],
  ['bytes of no encoding', 'メモ.txt', Buffer.from([0xff, 0xfd, 0xfe, 0xff]), 'files.wrong_kind'],
  ['a paper with macros by its name', '指針.docm', createDocx(), 'files.macros'],
  [
    'a paper with macros under another name',
    '指針.docx',
    createDocx({ name: 'word/vbaProject.bin', content: 'x' }),
    'files.macros',
  ],
  [
    'a paper with a program inside',
    '指針.docx',
    createDocx({ name: 'word/embeddings/a.EXE', content: 'x' }),
    'files.macros',
  ],
  ['an archive', '一式.zip', createZip([{ name: 'a.txt', content: 'あ' }]), 'files.wrong_kind'],
  [
    'a bomb',
    '指針.docx',
    createDocx({ name: 'word/big.xml', content: Buffer.alloc(30_000_000) }),
    'files.packed_too_tightly',
  ],
  [
    'a bomb by its own claim',
    '指針.docx',
    createDocx({ name: 'b', content: 'x', claimedSize: 4_000_000_000 }),
    'files.packed_too_tightly',
  ],
  ['half a paper', '指針.docx', createDocx().subarray(0, 120), 'files.broken'],
] as const)('%s is refused', async ([, name, bytes, code]) => {
  expect(await sniff(bytes, name)).toEqual({ ok: false, code });
});

test('text is read in the encodings in use in Japan', () => {
  expect(decodeText(SHIFT_JIS)).toBe('白記録\r\n');
  expect(decodeText(Buffer.from('あ'))).toBe('あ');
  expect(decodeText(Buffer.from('\ufeffあ', 'utf16le'))).toBe('あ');
});

test('a name loses folders and unseen characters, and keeps its ending', () => {
  expect(cleanName('C:\\資料\\令和8年度.pdf')).toBe('令和8年度.pdf');
  expect(cleanName('../../etc/passwd')).toBe('passwd');
  expect(cleanName('a\u202efdp.exe\r\n')).toBe('afdp.exe');
  expect(cleanName('  ')).toBe('file');
  expect(cleanName('か\u3099.csv')).toBe('が.csv');
  const long = cleanName(`${'𠮷'.repeat(300)}.docx`);
  expect([...long]).toHaveLength(180);
  expect(long.endsWith('𠮷.docx')).toBe(true);
});

test('a name cannot break out of its header', () => {
  expect(contentDisposition('attachment', '記録"; x=(1)\'.pdf')).toBe(
    "attachment; filename=\"___; x=(1)'.pdf\"; filename*=UTF-8''%E8%A8%98%E9%8C%B2%22%3B%20x%3D%281%29%27.pdf",
  );
});

test('a refusal names the limit and the kinds that are taken', () => {
  expect(fileRefusalText('ja', 'files.too_large', 'evidence')).toContain('20 MB');
  expect(fileRefusalText('ja', 'files.wrong_kind', 'guideline')).toContain('Word（.docx）、テキスト（.txt）');
  expect(fileHint('en', 'guideline')).toBe('Word (.docx), text (.txt). Up to 10 MB.');
  for (const [code, words] of Object.entries(FILE_REFUSAL_WORDS)) {
    expect(new Set(Object.values(words)).size, code).toBe(3);
  }
});
