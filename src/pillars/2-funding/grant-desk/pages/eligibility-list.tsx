import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import type { EligibilityVerdict } from '#pillars/2-funding/grant-rules/index.ts';
import { Section, StatusTag, type Tone } from '#ui/index.ts';
import type { Case } from '../queries/read-case.ts';
import { DESK } from '../words.ts';

const VERDICT_WORDS: Readonly<Record<EligibilityVerdict, Text>> = {
  yes: { ja: '満たしている', en: 'Met', easy: 'あって いる' },
  yes_if: { ja: '期限までに行えば満たす', en: 'Met if done in time', easy: 'あとで すれば よい' },
  no: { ja: '満たしていない', en: 'Not met', easy: 'あって いない' },
  unset: { ja: '未設定', en: 'Not set', easy: 'まだ 決まって いない' },
  unknown: { ja: '要確認', en: 'To be checked', easy: 'たしかめる' },
};
const TONES: Readonly<Record<EligibilityVerdict, Tone>> = {
  yes: 'good',
  yes_if: 'warn',
  no: 'bad',
  unset: 'neutral',
  unknown: 'warn',
};

/** What the pinned rules said of the group on the day when it applied. */
export function EligibilityList({ lang, found: { whole, ruleSet } }: { lang: Lang; found: Case }) {
  const { facts } = whole.application;
  if (facts === null) return null;
  const rules = new Map((ruleSet.rules.eligibility ?? []).map((rule) => [rule.key, rule]));
  return (
    <Section title={say(lang, DESK.eligibility)} beside={dayWords(facts.on, lang)}>
      <ul class="plain-list">
        {facts.judged.map(({ key, verdict, byOn }) => {
          const sentence = rules.get(key)?.sentence;
          return (
            <li>
              <StatusTag tone={TONES[verdict]}>{say(lang, VERDICT_WORDS[verdict])}</StatusTag>{' '}
              {sentence === undefined ? key : (sentence[lang] ?? sentence.ja)}
              {byOn !== null && <span class="muted">（{dayWords(byOn, lang)}）</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
