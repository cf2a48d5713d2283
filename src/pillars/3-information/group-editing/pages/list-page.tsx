import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { STORIES } from '#pillars/3-information/group-stories/index.ts';
import { Actions, Button, Card, EmptyState, Form, Grid, PATHS, Page, TextField } from '#ui/index.ts';
import { EDITING } from '../words.ts';

type Props = {
  frame: Frame;
  groups: readonly { readonly name: string; readonly code: string; readonly href: string }[];
  /** Where a group is opened by its code, for those who keep all of them. */
  openAny: string | undefined;
  typedCode?: string | undefined;
  error?: string | undefined;
};

/** The groups whose pages somebody keeps. */
export function ListPage({ frame, groups, openAny, typedCode, error }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, STORIES.title)}
      lead={say(lang, EDITING.lead)}
      crumbs={[{ label: say(lang, STORIES.desk), href: PATHS.desk }]}
      wide
      noindex
    >
      {groups.length > 0 && (
        <Grid columns={3}>
          {groups.map((group) => (
            <Card title={group.name} href={group.href} level={2}>
              <p class="muted">{group.code}</p>
            </Card>
          ))}
        </Grid>
      )}
      {groups.length === 0 && openAny === undefined && (
        <EmptyState title={say(lang, EDITING.none)}>
          <p>{say(lang, EDITING.noneHint)}</p>
        </EmptyState>
      )}
      {openAny !== undefined && (
        <Form action={openAny}>
          <TextField
            lang={lang}
            name="code"
            label={say(lang, EDITING.byCode)}
            hint={say(lang, EDITING.byCodeHint)}
            value={typedCode}
            error={error}
            width="short"
            autocomplete="off"
          />
          <Actions>
            <Button>{say(lang, EDITING.open)}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}
