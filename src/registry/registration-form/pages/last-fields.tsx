import { say } from '#kernel/words.ts';
import { PUBLISHABLE } from '#registry/organisations/index.ts';
import { ButtonLink, CheckboxGroup, FieldGroup, StatusTag } from '#ui/index.ts';
import { PUBLISHABLE_HINTS } from '../publishable-words.ts';
import { publicFactsOf } from '../read-content.ts';
import { RECOMMENDED } from '../rules/recommended.ts';
import { labelOf } from '../shown-values.ts';
import { FORM } from '../words.ts';
import type { FieldsProps } from './form-props.ts';

/** Page 6: what everybody may see, fact by fact with what it brings. */
export function PublicityFields({ lang, content, errors }: FieldsProps) {
  const isOpen = content.lists['publicFacts'] === undefined;
  return (
    <CheckboxGroup
      lang={lang}
      name="publicFacts"
      label={labelOf(lang, 'publicFacts')}
      options={PUBLISHABLE.map((fact) => ({
        value: fact,
        label:
          isOpen && RECOMMENDED.includes(fact)
            ? `${labelOf(lang, fact)}（${say(lang, FORM.recommended)}）`
            : labelOf(lang, fact),
        hint: say(lang, PUBLISHABLE_HINTS[fact]),
      }))}
      values={publicFactsOf(content)}
      error={errors['publicFacts']}
    />
  );
}

/** Page 7: what the conditions ask beside the form. */
export function PaperFields(props: FieldsProps) {
  const { lang, content, errors, declarations } = props;
  return (
    <>
      <FieldGroup title={say(lang, FORM.papersTitle)}>
        <Papers {...props} />
      </FieldGroup>
      {declarations.length > 0 && (
        <CheckboxGroup
          lang={lang}
          name="declared"
          label={labelOf(lang, 'declared')}
          hint={say(lang, FORM.declaredHint)}
          options={declarations.map((sentence) => ({ value: sentence, label: sentence }))}
          values={content.lists['declared'] ?? []}
          error={errors['declared']}
        />
      )}
    </>
  );
}

function Papers({ lang, content, errors, passport, papers }: FieldsProps) {
  if (papers.length === 0) return <p class="field">{say(lang, FORM.noPapers)}</p>;
  if (!passport) {
    return (
      <CheckboxGroup
        lang={lang}
        name="readyPapers"
        label={say(lang, FORM.readyPapers)}
        hint={say(lang, FORM.readyHint)}
        options={papers}
        values={content.lists['readyPapers'] ?? []}
        error={errors['readyPapers']}
        optional
      />
    );
  }
  return (
    <>
      <ul class="paper-list">
        {passport.papers.map(({ label, isThere }) => (
          <li>
            <StatusTag tone={isThere ? 'good' : 'warn'}>
              {say(lang, isThere ? FORM.passportThere : FORM.passportMissing, { paper: label })}
            </StatusTag>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={passport.href} kind="secondary" small>
          {say(lang, FORM.passportOpen)}
        </ButtonLink>
      </p>
    </>
  );
}
