import { expect, test } from 'vitest';
import { isMunicipalityCode } from './municipality-code.ts';

test('codes of real municipalities pass, whatever their check digit', () => {
  const codes = ['131016', '142042', '011002', '092011', '271004'];
  expect(codes.filter(isMunicipalityCode)).toEqual(codes);
});

test('a code with one wrong digit, or of another length, does not pass', () => {
  for (const code of ['142043', '142052', '14204', '1420420', '', '14204x', '１４２０４２']) {
    expect(isMunicipalityCode(code)).toBe(false);
  }
});
