import { type Lang, say } from '#kernel/words.ts';
import { Icon } from '../icons.tsx';
import { UI } from '../words.ts';
import { fieldId } from './field.tsx';

/** Field name to its sentence, in the order of the form. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

/** What has to be mended, on top of the page; each sentence leads to its field. Nothing when all is well. */
export function ErrorSummary({ lang, errors }: { lang: Lang; errors: FieldErrors }) {
  const wrong = Object.entries(errors).filter(([, sentence]) => sentence !== undefined);
  if (wrong.length === 0) return null;
  return (
    <div class="error-summary" role="alert">
      <h2>
        <Icon name="error" />
        {wrong.length === 1 ? say(lang, UI.errorOne) : say(lang, UI.errorSummary, { count: wrong.length })}
      </h2>
      <ul>
        {wrong.map(([name, sentence]) => (
          <li>
            <a href={`#${fieldId(name)}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
