import { expect, test } from 'vitest';
import { deviceWords } from './device.ts';

test('a device is named as its owner knows it', () => {
  const mac =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/130.0 Safari/604.1';
  const desk =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0';
  expect([mac, phone, desk].map(deviceWords)).toEqual(['Safari / Mac', 'Chrome / iPhone', 'Edge / Windows']);
  expect(deviceWords('curl/8.5.0')).toBe('');
});
