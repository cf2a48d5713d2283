import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { PATHS } from './paths.ts';
import { UI } from './words.ts';

const LINKS = ['openData', 'accessibility', 'privacy', 'contact'] as const;

/** The foot of every page: who answers for it, and how to reach them. */
export function Footer({ frame }: { frame: Frame }) {
  const { city, lang } = frame;
  return (
    <footer class="site-footer">
      <div class="wrap site-footer__row">
        <p class="site-footer__office">
          <strong>
            {city.name} {city.office}
          </strong>
          <span>{city.officeContact}</span>
        </p>
        <nav aria-label={say(lang, UI.footer)}>
          <ul>
            {LINKS.map((name) => (
              <li>
                <a href={PATHS[name]}>{say(lang, UI[name])}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
