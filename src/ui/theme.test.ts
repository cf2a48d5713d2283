import { expect, test } from 'vitest';
import { checkAccent, contrast, textOn, themeCss } from './theme.ts';

const CITIES = ['#0b4f4a', '#0031d8', '#8b008b', '#7a3b00', '#ffd43d', '#000000', '#ffffff', '#767676'];

function colours(css: string): { light: Record<string, string>; dark: Record<string, string> } {
  const [light = '', dark = ''] = css.split('@media');
  const read = (part: string) =>
    Object.fromEntries(
      [...part.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    );
  return { light: read(light), dark: read(dark) };
}

test('contrast is measured as WCAG measures it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('green', '#ffffff')).toBe(0);
});

test('a city may not choose a colour that nobody can read', () => {
  expect(checkAccent('#0b4f4a').ok).toBe(true);
  expect(checkAccent('#ffd43d')).toMatchObject({ kind: 'unmet', code: 'ui.accent_too_light' });
  expect(checkAccent('url(x)')).toMatchObject({ kind: 'unmet', code: 'ui.no_colour' });
});

test.each(CITIES)('with %s buttons and accented words are readable by day and by night', (accent) => {
  const { light, dark } = colours(themeCss(accent));
  const pairs = [
    [light['accent'], light['on-accent']],
    [light['accent-strong'], light['on-accent']],
    [light['accent-ink'], '#ffffff'],
    [light['accent-ink'], light['accent-wash']],
    [dark['accent'], dark['on-accent']],
    [dark['accent-strong'], dark['on-accent']],
    [dark['accent-ink'], '#161817'],
    [dark['accent-ink'], dark['accent-wash']],
  ];
  for (const [ink = '', ground = ''] of pairs) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

test('the classes differ in lightness, so that a picture can be read without colour', () => {
  const { light } = colours(themeCss('#0b4f4a'));
  const steps = [1, 2, 3, 4].map((n) => contrast(light[`class-${n}`] ?? '', '#ffffff'));
  expect(steps).toEqual([...steps].sort((a, b) => b - a));
  for (const [i, step] of steps.slice(1).entries()) expect((steps[i] ?? 0) / step).toBeGreaterThan(1.4);
});

test('what is no colour never reaches the stylesheet', () => {
  expect(themeCss('red;}body{display:none')).toBe('');
  expect([textOn('#0b4f4a'), textOn('#ffd43d')]).toEqual(['#ffffff', '#1a1a1a']);
});
