import { confirmedWords } from '#blocks/listing/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Names } from '#pillars/3-information/group-record/index.ts';
import { GROUP_OWNER } from '#pillars/3-information/group-stories/index.ts';
import { codeOf, isNpoField, NPO_FIELD_WORDS } from '#registry/organisations/index.ts';
import { FreshnessMark, StatusTag, Tag } from '#ui/index.ts';
import type { GroupLine } from '../queries/search.ts';
import { GROUPS } from '../words.ts';

const MOST_TAGS = 3;

/** What a group is about, in the fewest words: its area, then the city's own fields and those of the law. */
export function tagsOf(
  lang: Lang,
  group: Pick<GroupLine, 'npoFields' | 'cityFields' | 'areaCode'>,
  names: Names,
): string[] {
  const area = group.areaCode === null ? undefined : names.areas.get(group.areaCode);
  const fields = [
    ...group.cityFields.map((code) => names.cityFields.get(code)),
    ...group.npoFields.map((field) => (isNpoField(field) ? say(lang, NPO_FIELD_WORDS[field]) : undefined)),
  ];
  return [area, ...new Set(fields)].filter((tag) => tag !== undefined).slice(0, MOST_TAGS);
}

/** A group in the list: name, two lines of what it does, three tags, and how fresh that is. */
export function GroupCard({ lang, group, names }: { lang: Lang; group: GroupLine; names: Names }) {
  return (
    <li class="group-card">
      <h3>
        <a href={`/groups/${codeOf(group.number)}`}>{group.name}</a>
      </h3>
      {group.summary !== '' && <p class="group-card__summary">{group.summary}</p>}
      <p class="group-card__marks">
        {group.recruiting && <StatusTag tone="info">{say(lang, GROUPS.wanted)}</StatusTag>}
        {tagsOf(lang, group, names).map((tag) => (
          <Tag>{tag}</Tag>
        ))}
        <Freshness lang={lang} group={group} />
      </p>
    </li>
  );
}

function Freshness({ lang, group }: { lang: Lang; group: GroupLine }) {
  const words = confirmedWords(lang, { owner: GROUP_OWNER }, group);
  if (group.isStale) {
    return (
      <FreshnessMark state={group.isLower ? 'lapsed' : 'stale'}>
        {say(lang, GROUPS.stale, { words })}
      </FreshnessMark>
    );
  }
  if (group.isChecking) {
    return <FreshnessMark state="stale">{say(lang, GROUPS.checking)}</FreshnessMark>;
  }
  return <FreshnessMark state="fresh">{words}</FreshnessMark>;
}
