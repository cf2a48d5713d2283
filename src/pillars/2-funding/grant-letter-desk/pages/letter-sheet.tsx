import { wareki } from '#kernel/japan-day.ts';
import type { LetterContent } from '#pillars/2-funding/grant-letters/index.ts';

function Line({ line }: { line: string }) {
  const text = line.trim();
  if (text === '') return <br />;
  if (text === '記') return <p class="letter-sheet__center">記</p>;
  if (text === '以上' || text === '以　上') return <p class="letter-sheet__end">以　上</p>;
  return <p>{line}</p>;
}

/** A letter as it stands on paper. */
export function LetterSheet({ content }: { content: LetterContent }) {
  const { code, dated, addressee, sender, title, lines, foot } = content;
  return (
    <article class="letter-sheet" lang="ja">
      <p class="letter-sheet__end">
        {code}
        <br />
        {wareki(dated)}
      </p>
      <p>
        {addressee.map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
      </p>
      <p class="letter-sheet__end">
        {sender.map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
      </p>
      <p class="letter-sheet__title">{title}</p>
      {lines.map((line) => (
        <Line line={line} />
      ))}
      {foot.length > 0 && <p class="letter-sheet__foot">{foot.join('\n')}</p>}
    </article>
  );
}
