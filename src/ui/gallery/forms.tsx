import type { Lang } from '#kernel/words.ts';
import { ActionForm, Actions, Button, ButtonLink, ConfirmForm } from '../buttons.tsx';
import { Checkbox, CheckboxGroup, RadioGroup, SelectField } from '../fields/choice-fields.tsx';
import { ErrorSummary } from '../fields/error-summary.tsx';
import { FileField } from '../fields/file-field.tsx';
import { AutosaveForm, FieldGroup, Form, InlineField, RuleSentence, SearchForm } from '../fields/form.tsx';
import { DateField, NumberField, TextArea, TextField } from '../fields/text-fields.tsx';
import { Card, Section, Split, Stack } from '../layout.tsx';
import { LifeLine, Steps } from '../records.tsx';
import { FIELD_ERRORS } from './samples.ts';

const KINDS = [
  { value: 'welfare', label: '保健・医療・福祉', hint: '見守り、居場所、手話など' },
  { value: 'children', label: '子どもの健全育成' },
  { value: 'safety', label: '防災・安全' },
];
const YES_NO = [
  { value: 'yes', label: 'はい' },
  { value: 'no', label: 'いいえ' },
];

function ThisCase({ lang }: { lang: Lang }) {
  return (
    <Card title="この申請のいま">
      <LifeLine
        lang={lang}
        stations={[
          { label: '相談', state: 'done', detail: '10月4日 コーディネーターと' },
          { label: '下書き', state: 'now', detail: '締切 12月15日 23:59（あと22日）' },
          { label: '形式の確認', state: 'next', detail: '送ってから7日以内に返事' },
          { label: '決定の通知', state: 'next', detail: '3月中' },
        ]}
      />
    </Card>
  );
}

export function WholeForm({ lang }: { lang: Lang }) {
  return (
    <Section title="申請の様式" id="form">
      <Steps
        lang={lang}
        current={1}
        steps={[
          { label: '団体', href: '#form' },
          { label: '事業の計画' },
          { label: '予算' },
          { label: '確認して送る' },
        ]}
      />
      <ErrorSummary lang={lang} errors={FIELD_ERRORS} />
      <Split aside={<ThisCase lang={lang} />}>
        <AutosaveForm lang={lang} action="/_ui" autosaveHref="/_ui/autosave" savedAt="14:32">
          <TextField
            lang={lang}
            name="title"
            label="事業の名前"
            hint="40字まで。公開されます"
            value="こどもがつくる防災マップ"
          />
          <DateField
            lang={lang}
            name="startsOn"
            label="事業の始まりの日"
            hint="令和9年4月1日から令和10年3月31日まで"
            value="令和9年3月20日"
            error={FIELD_ERRORS.startsOn}
          />
          <NumberField
            lang={lang}
            name="people"
            label="対象となる人数"
            unit="人"
            value="たくさん"
            error={FIELD_ERRORS.people}
          />
          <TextArea
            lang={lang}
            name="need"
            label="困っている人と、その困りごと"
            hint="去年の申請から引き継ぎました。変わったところを直してください"
            optional
            value="谷戸の奥の小学生は、避難場所までの道を大人と歩いたことがありません。"
          />
          <Actions next="送ると、市民活動の担当が7日以内に返事をします。">
            <Button>予算へ進む</Button>
            <Button kind="secondary" name="then" value="leave">
              保存して離れる
            </Button>
          </Actions>
        </AutosaveForm>
      </Split>
    </Section>
  );
}

export function OtherFields({ lang }: { lang: Lang }) {
  return (
    <Section title="そのほかの入力欄" id="fields">
      <SearchForm action="/_ui" label="団体をことばで探す" button="さがす" value="子ども 居場所" />
      <Form action="/_ui" files hidden={{ version: 3 }}>
        <FieldGroup title="団体のこと" hint="公開するものと、しないものがあります。">
          <SelectField lang={lang} name="kind" label="おもな分野" options={KINDS} value="children" />
          <RadioGroup
            lang={lang}
            name="public"
            label="公開してよいですか"
            options={YES_NO}
            value="yes"
            inline
          />
          <RadioGroup
            lang={lang}
            name="field"
            label="今年の重点"
            hint="1つ選んでください"
            options={KINDS}
            error="今年の重点を1つ選んでください"
          />
          <CheckboxGroup
            lang={lang}
            name="fields"
            label="ほかの分野"
            options={KINDS}
            values={['safety']}
            optional
          />
        </FieldGroup>
        <FileField
          lang={lang}
          name="rules"
          label="会則"
          kinds="Word（.docx）、PDF"
          accept=".docx,.pdf"
          maxBytes={10 * 1024 * 1024}
        />
        <TextField
          lang={lang}
          name="mail"
          type="email"
          label="連絡先のメール"
          autocomplete="email"
          width="medium"
        />
        <Checkbox
          lang={lang}
          name="agree"
          label="書いたことに間違いがないことを確かめました"
          hint="あとから直すこともできます"
          error="確かめたら、しるしを付けてください"
        />
        <RuleSentence>
          1団体あたり
          <InlineField name="times" label="回数" value={2} short />
          回まで、1回目
          <InlineField name="first" label="1回目の上限の額" value="300,000" />円
        </RuleSentence>
      </Form>
    </Section>
  );
}

export function Buttons({ lang }: { lang: Lang }) {
  return (
    <Section title="ボタン" id="buttons">
      <Stack>
        <Actions next="押すと、すぐに公開されます。">
          <ButtonLink href="#buttons">動きをメールで知る</ButtonLink>
          <ButtonLink href="#buttons" kind="secondary">
            新旧対照表を見る
          </ButtonLink>
          <ButtonLink href="#buttons" kind="plain" download>
            Word で保存する
          </ButtonLink>
        </Actions>
        <ActionForm action="/_ui" label="確認した" small hidden={{ id: '12' }} about="（施策 1-1）" />
        <ConfirmForm
          lang={lang}
          action="/_ui"
          label="取り下げる"
          sentence="この申請を取り下げます。取り下げたものは元に戻せません。"
        />
      </Stack>
    </Section>
  );
}
