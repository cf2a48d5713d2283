import { type Lang, say } from '#kernel/words.ts';
import { contrast } from '#ui/index.ts';
import { CITY_WORDS as WORDS } from '../words.ts';

type Props = { lang: Lang; accent: string; city: string; product: string };

/** A colour on a small page before it is saved: as a band under white words, and as words on white. */
export function AccentSample({ lang, accent, city, product }: Props) {
  const ratio = (Math.floor(contrast(accent, '#ffffff') * 10) / 10).toFixed(1);
  return (
    <figure>
      <svg width="288" height="119" viewBox="0 0 320 132" role="img" aria-label={say(lang, WORDS.sample)}>
        <rect x="0.5" y="0.5" width="319" height="131" fill="#ffffff" stroke="#8c8c8c" />
        <rect x="1" y="1" width="318" height="48" fill={accent} />
        <text x="16" y="31" font-size="17" font-weight="700" fill="#ffffff">
          {`${city} ${product}`}
        </text>
        <text x="16" y="78" font-size="17" fill={accent}>
          {say(lang, WORDS.title)}
        </text>
        <rect x="16" y="92" width="120" height="30" rx="6" fill={accent} />
        <text x="76" y="112" font-size="14" font-weight="700" fill="#ffffff" text-anchor="middle">
          {say(lang, WORDS.save)}
        </text>
      </svg>
      <figcaption>{say(lang, WORDS.sampleContrast, { ratio })}</figcaption>
    </figure>
  );
}
