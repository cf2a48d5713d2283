import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The ground of the dark scheme, as in styles/tokens.css. */
const NIGHT: Rgb = [22, 24, 23];
const READABLE = 4.5;

function parse(colour: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return null;
  const all = Number.parseInt(digits, 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => from[i] + (to[i] - from[i]) * share;
  return [at(0), at(1), at(2)];
}

// Mixing with white greys a colour; this gives back what it lost.
function vivid(rgb: Rgb, factor: number): Rgb {
  const grey = (rgb[0] + rgb[1] + rgb[2]) / 3;
  const at = (i: 0 | 1 | 2) => Math.min(255, Math.max(0, grey + (rgb[i] - grey) * factor));
  return [at(0), at(1), at(2)];
}

// Relative luminance as WCAG 2.2 defines it.
function luminance(rgb: Rgb): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

function ratio(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of two colours (#rrggbb) from 1 to 21, or 0 when one of them is no colour. */
export function contrast(a: string, b: string): number {
  const [first, second] = [parse(a), parse(b)];
  return first === null || second === null ? 0 : ratio(first, second);
}

/** Whether a city may use this colour: white words on it, and words in it on white, must be readable. */
export function checkAccent(accent: string): Verdict<'ui.no_colour' | 'ui.accent_too_light'> {
  const colour = parse(accent);
  if (colour === null) return refuse('unmet', 'ui.no_colour');
  return ratio(colour, WHITE) >= READABLE ? yes : refuse('unmet', 'ui.accent_too_light');
}

/** Moves a colour towards black or white until it stands out enough from its ground. */
function until(colour: Rgb, towards: Rgb, ground: Rgb, least: number): Rgb {
  let share = 0;
  while (share < 1 && ratio(mix(colour, towards, share), ground) < least) share += 0.02;
  return mix(colour, towards, Math.min(share, 1));
}

function lightScheme(accent: Rgb): Record<string, Rgb> {
  return {
    accent,
    'on-accent': WHITE,
    'accent-strong': mix(accent, BLACK, 0.28),
    'accent-ink': accent,
    'accent-wash': until(mix(accent, WHITE, 0.91), WHITE, accent, READABLE),
    'class-1': accent,
    'class-2': vivid(mix(accent, WHITE, 0.24), 1.25),
    'class-3': vivid(mix(accent, WHITE, 0.48), 1.45),
    'class-4': vivid(mix(accent, WHITE, 0.72), 1.6),
  };
}

function darkScheme(accent: Rgb): Record<string, Rgb> {
  const bright = until(vivid(until(accent, WHITE, NIGHT, 6.5), 1.5), WHITE, NIGHT, 6.5);
  const wash = mix(accent, NIGHT, 0.7);
  return {
    accent: bright,
    'on-accent': mix(NIGHT, BLACK, 0.3),
    'accent-strong': mix(bright, WHITE, 0.3),
    'accent-ink': until(bright, WHITE, wash, 6),
    'accent-wash': wash,
    'class-1': mix(bright, WHITE, 0.35),
    'class-2': bright,
    'class-3': mix(bright, NIGHT, 0.35),
    'class-4': mix(bright, NIGHT, 0.62),
  };
}

function declarations(scheme: Record<string, Rgb>): string {
  return Object.entries(scheme)
    .map(([name, colour]) => `--${name}:${hex(colour)}`)
    .join(';');
}

/** The colour for words upon the accent. */
export function textOn(accent: string): string {
  const colour = parse(accent);
  return colour === null || ratio(colour, WHITE) >= READABLE ? '#ffffff' : '#1a1a1a';
}

/**
 * The city's own stylesheet, for both schemes. A colour that white words cannot stand on is
 * darkened until they can; what is no colour leaves the product's own.
 */
export function themeCss(accent: string): string {
  const given = parse(accent);
  if (given === null) return '';
  const safe = until(given, BLACK, WHITE, READABLE);
  return `:root{${declarations(lightScheme(safe))}}@media (prefers-color-scheme:dark){:root{${declarations(darkScheme(safe))}}}`;
}
