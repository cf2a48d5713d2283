import { fieldId } from './field.tsx';

type ReturnRowProps = {
  /** Names the answer; the tick carries it as `tick`, the word is `word.{field}`. */
  field: string;
  label: string;
  /** The answer as it was sent. */
  value: string;
  ticked: boolean;
  word: string;
  error?: string | undefined;
  /** The words of the tick, and of the field for screen readers. */
  tickWords: string;
  wordLabel: string;
};

/** One answer of a paper that may be sent back: a tick, and a word on how to mend it (差戻し). */
export function ReturnRow(props: ReturnRowProps) {
  const { field, label, value, ticked, word, error, tickWords, wordLabel } = props;
  const name = `word.${field}`;
  return (
    <div class={error === undefined ? 'return-row' : 'return-row field--invalid'}>
      <div>
        <p class="return-row__label">{label}</p>
        <p class="answers__text">{value}</p>
      </div>
      <div>
        <label class="choice">
          <input type="checkbox" name="tick" value={field} checked={ticked} />
          <span>
            {tickWords}
            <span class="visually-hidden">{label}</span>
          </span>
        </label>
        {error !== undefined && <p class="field__error">{error}</p>}
        <textarea
          class="input input--area return-row__word"
          id={fieldId(name)}
          name={name}
          rows={2}
          placeholder=" "
          aria-label={wordLabel}
          aria-invalid={error === undefined ? undefined : 'true'}
        >
          {word}
        </textarea>
      </div>
    </div>
  );
}
