CREATE TABLE "committee_attendance" (
	"meeting_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"attendance" text NOT NULL,
	CONSTRAINT "committee_attendance_once" PRIMARY KEY("meeting_id","seat_id"),
	CONSTRAINT "committee_attendance_attendance" CHECK ("committee_attendance"."attendance" in ('present', 'online', 'absent'))
);
--> statement-breakpoint
CREATE TABLE "committee_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"held_on" date NOT NULL,
	"hours" text DEFAULT '' NOT NULL,
	"place" text NOT NULL,
	"agenda" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"minutes" text DEFAULT '' NOT NULL,
	"published_at" timestamp with time zone,
	"minutes_published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "committee_meetings_number_once" UNIQUE("fiscal_year","number"),
	CONSTRAINT "committee_meetings_numbers_from_one" CHECK ("committee_meetings"."number" >= 1),
	CONSTRAINT "committee_meetings_place_length" CHECK (length("committee_meetings"."place") between 1 and 120),
	CONSTRAINT "committee_meetings_hours_length" CHECK (length("committee_meetings"."hours") <= 60),
	CONSTRAINT "committee_meetings_minutes_length" CHECK (length("committee_meetings"."minutes") <= 40000),
	CONSTRAINT "committee_meetings_minutes_after_the_notice" CHECK ("committee_meetings"."minutes_published_at" is null or ("committee_meetings"."published_at" is not null and "committee_meetings"."minutes" <> ''))
);
--> statement-breakpoint
CREATE TABLE "committee_seats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"kind" text NOT NULL,
	"affiliation" text DEFAULT '' NOT NULL,
	"is_chair" boolean DEFAULT false NOT NULL,
	"named_publicly" boolean DEFAULT false NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"appointed_by" uuid NOT NULL,
	"appointed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "committee_seats_kind" CHECK ("committee_seats"."kind" in ('scholar', 'practice', 'citizen', 'city_staff', 'other')),
	CONSTRAINT "committee_seats_end_no_earlier_than_the_day_before" CHECK ("committee_seats"."ends_on" >= "committee_seats"."starts_on" - 1),
	CONSTRAINT "committee_seats_affiliation_length" CHECK (length("committee_seats"."affiliation") <= 80)
);
--> statement-breakpoint
CREATE TABLE "ledger_accounts" (
	"book" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"floor" boolean NOT NULL,
	"closes_into" text,
	CONSTRAINT "ledger_accounts_code_once" PRIMARY KEY("book","code"),
	CONSTRAINT "ledger_accounts_kind" CHECK ("ledger_accounts"."kind" in ('asset', 'liability', 'equity', 'income', 'expense', 'control')),
	CONSTRAINT "ledger_accounts_side" CHECK ("ledger_accounts"."side" in ('debit', 'credit')),
	CONSTRAINT "ledger_accounts_only_the_years_own_are_closed" CHECK (("ledger_accounts"."closes_into" is not null) = ("ledger_accounts"."kind" in ('income', 'expense')))
);
--> statement-breakpoint
CREATE TABLE "ledger_books" (
	"book" text PRIMARY KEY NOT NULL,
	"chart_version" integer NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"book" text NOT NULL,
	"number" integer NOT NULL,
	"on" date NOT NULL,
	"fiscal_year" integer NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"memo" text DEFAULT '' NOT NULL,
	"reverses_id" uuid,
	"closes_year" boolean DEFAULT false NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	CONSTRAINT "ledger_entries_key_once" UNIQUE("book","key"),
	CONSTRAINT "ledger_entries_number_once" UNIQUE("book","number"),
	CONSTRAINT "ledger_entries_reversed_once" UNIQUE("reverses_id"),
	CONSTRAINT "ledger_entries_reverse_another" CHECK ("ledger_entries"."reverses_id" <> "ledger_entries"."id"),
	CONSTRAINT "ledger_entries_year_of_the_day" CHECK ("ledger_entries"."fiscal_year" = extract(year from "ledger_entries"."on")::integer - (case when extract(month from "ledger_entries"."on") < 4 then 1 else 0 end))
);
--> statement-breakpoint
CREATE TABLE "ledger_lines" (
	"entry_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"book" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"account" text NOT NULL,
	"side" text NOT NULL,
	"amount_yen" integer NOT NULL,
	"tag" text DEFAULT '' NOT NULL,
	CONSTRAINT "ledger_lines_position_once" PRIMARY KEY("entry_id","position"),
	CONSTRAINT "ledger_lines_side" CHECK ("ledger_lines"."side" in ('debit', 'credit')),
	CONSTRAINT "ledger_lines_above_zero" CHECK ("ledger_lines"."amount_yen" > 0)
);
--> statement-breakpoint
CREATE TABLE "questionnaire_section_changes" (
	"answer_id" uuid NOT NULL,
	"section_key" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "questionnaire_section_changes_answer_id_section_key_pk" PRIMARY KEY("answer_id","section_key")
);
--> statement-breakpoint
CREATE TABLE "questionnaire_answer_members" (
	"answer_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "questionnaire_answer_members_once" PRIMARY KEY("answer_id","person_id"),
	CONSTRAINT "questionnaire_answer_members_role" CHECK ("questionnaire_answer_members"."role" in ('owner', 'writer', 'reader'))
);
--> statement-breakpoint
CREATE TABLE "questionnaire_answer_sendings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"answer_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"values" jsonb NOT NULL,
	"digest" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"erased_at" timestamp with time zone,
	CONSTRAINT "questionnaire_answer_sendings_number_once" UNIQUE("answer_id","number"),
	CONSTRAINT "questionnaire_answer_sendings_numbers_from_one" CHECK ("questionnaire_answer_sendings"."number" >= 1),
	CONSTRAINT "questionnaire_answer_sendings_digest_form" CHECK ("questionnaire_answer_sendings"."digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "questionnaire_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"organisation_id" uuid,
	"values" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"section_revisions" jsonb NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"open_fields" jsonb NOT NULL,
	"erased_at" timestamp with time zone,
	CONSTRAINT "questionnaire_answers_state" CHECK ("questionnaire_answers"."state" in ('draft', 'sent', 'reopened')),
	CONSTRAINT "questionnaire_answers_revisions_from_one" CHECK ("questionnaire_answers"."revision" >= 1),
	CONSTRAINT "questionnaire_answers_sent_at_some_time" CHECK ("questionnaire_answers"."state" = 'draft' or "questionnaire_answers"."sent_at" is not null),
	CONSTRAINT "questionnaire_answers_open_only_when_reopened" CHECK (("questionnaire_answers"."state" = 'reopened') = (jsonb_array_length("questionnaire_answers"."open_fields") > 0))
);
--> statement-breakpoint
CREATE TABLE "questionnaire_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "questionnaire_versions_number_once" UNIQUE("questionnaire_id","number"),
	CONSTRAINT "questionnaire_versions_state" CHECK ("questionnaire_versions"."state" in ('draft', 'published', 'retired')),
	CONSTRAINT "questionnaire_versions_numbers_from_one" CHECK ("questionnaire_versions"."number" >= 1),
	CONSTRAINT "questionnaire_versions_published_by_somebody" CHECK (("questionnaire_versions"."state" = 'draft') = ("questionnaire_versions"."published_at" is null) and ("questionnaire_versions"."published_at" is null) = ("questionnaire_versions"."published_by" is null))
);
--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"purpose" text NOT NULL,
	"title" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "questionnaires_key_once" UNIQUE("key"),
	CONSTRAINT "questionnaires_key_form" CHECK ("questionnaires"."key" ~ '^[a-z][a-z0-9_]{0,59}$'),
	CONSTRAINT "questionnaires_purpose_form" CHECK ("questionnaires"."purpose" ~ '^[a-z][a-z0-9_]{0,59}$')
);
--> statement-breakpoint
CREATE TABLE "fund_bank_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"digest" text NOT NULL,
	"name" text NOT NULL,
	"added" integer NOT NULL,
	"known" integer NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"received_by" uuid NOT NULL,
	CONSTRAINT "fund_bank_files_read_once" UNIQUE("digest"),
	CONSTRAINT "fund_bank_files_counts" CHECK ("fund_bank_files"."added" >= 0 and "fund_bank_files"."known" >= 0)
);
--> statement-breakpoint
CREATE TABLE "fund_bank_matches" (
	"row_id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"matched_at" timestamp with time zone NOT NULL,
	"matched_by" uuid NOT NULL,
	CONSTRAINT "fund_bank_matches_entry_once" UNIQUE("entry_id")
);
--> statement-breakpoint
CREATE TABLE "fund_bank_rows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"file_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"on" date NOT NULL,
	"direction" text NOT NULL,
	"yen" integer NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"words_erased_at" timestamp with time zone,
	"balance_yen" integer,
	"digest" text NOT NULL,
	CONSTRAINT "fund_bank_rows_read_once" UNIQUE("digest"),
	CONSTRAINT "fund_bank_rows_direction" CHECK ("fund_bank_rows"."direction" in ('in', 'out')),
	CONSTRAINT "fund_bank_rows_above_zero" CHECK ("fund_bank_rows"."yen" > 0)
);
--> statement-breakpoint
CREATE TABLE "fund_awards" (
	"award_id" text PRIMARY KEY NOT NULL,
	"funded_by" text NOT NULL,
	"earmark_key" text,
	"settled_yen" integer,
	"settled_on" date,
	"revoked_on" date,
	CONSTRAINT "fund_awards_funded_by" CHECK ("fund_awards"."funded_by" in ('fund', 'general')),
	CONSTRAINT "fund_awards_settled_not_below_zero" CHECK ("fund_awards"."settled_yen" >= 0),
	CONSTRAINT "fund_awards_settled_on_a_day" CHECK (("fund_awards"."settled_yen" is null) = ("fund_awards"."settled_on" is null)),
	CONSTRAINT "fund_awards_general_has_no_earmark" CHECK ("fund_awards"."funded_by" = 'fund' or "fund_awards"."earmark_key" is null)
);
--> statement-breakpoint
CREATE TABLE "fund_budgets" (
	"course_key" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"fund_yen" integer,
	"general_yen" integer,
	"awards" integer,
	"note" text DEFAULT '' NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "fund_budgets_number_once" PRIMARY KEY("course_key","fiscal_year","number"),
	CONSTRAINT "fund_budgets_numbers_from_one" CHECK ("fund_budgets"."number" >= 1),
	CONSTRAINT "fund_budgets_not_below_zero" CHECK ("fund_budgets"."fund_yen" >= 0 and "fund_budgets"."general_yen" >= 0 and "fund_budgets"."awards" >= 0)
);
--> statement-breakpoint
CREATE TABLE "fund_gift_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" text DEFAULT 'mapping' NOT NULL,
	"file_id" uuid,
	"file_name" text NOT NULL,
	"digest" text NOT NULL,
	"portal" text NOT NULL,
	"mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"gift_count" integer,
	"gift_yen" integer,
	"work_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	CONSTRAINT "fund_gift_files_state" CHECK ("fund_gift_files"."state" in ('mapping', 'checking', 'checked', 'applying', 'applied', 'abandoned')),
	CONSTRAINT "fund_gift_files_end_has_a_time" CHECK (("fund_gift_files"."state" in ('applied', 'abandoned')) = ("fund_gift_files"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "fund_gift_mappings" (
	"headings" text PRIMARY KEY NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fund_gift_rows" (
	"file_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"verdict" text NOT NULL,
	"label" text NOT NULL,
	"gift" jsonb,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"gift_id" uuid,
	CONSTRAINT "fund_gift_rows_pk" PRIMARY KEY("file_id","line"),
	CONSTRAINT "fund_gift_rows_verdict" CHECK ("fund_gift_rows"."verdict" in ('new', 'known', 'error'))
);
--> statement-breakpoint
CREATE TABLE "fund_gift_paper_texts" (
	"kind" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"signer" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "fund_gift_paper_texts_kind" CHECK ("fund_gift_paper_texts"."kind" in ('receipt', 'thanks'))
);
--> statement-breakpoint
CREATE TABLE "fund_gift_papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"gift_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"issued_on" date NOT NULL,
	"batch_id" uuid NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "fund_gift_papers_number" UNIQUE("kind","fiscal_year","number"),
	CONSTRAINT "fund_gift_papers_one_a_gift" UNIQUE("gift_id","kind"),
	CONSTRAINT "fund_gift_papers_kind" CHECK ("fund_gift_papers"."kind" in ('receipt', 'thanks')),
	CONSTRAINT "fund_gift_papers_count_from_one" CHECK ("fund_gift_papers"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "fund_earmarks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	"name_easy" text DEFAULT '' NOT NULL,
	"rule" text NOT NULL,
	"rule_en" text DEFAULT '' NOT NULL,
	"rule_easy" text DEFAULT '' NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"ended_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "fund_earmarks_key_unique" UNIQUE("key"),
	CONSTRAINT "fund_earmarks_key_is_plain" CHECK ("fund_earmarks"."key" ~ '^[a-z][a-z0-9_]{1,39}$'),
	CONSTRAINT "fund_earmarks_have_a_name" CHECK ("fund_earmarks"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "fund_gifts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"yen" integer NOT NULL,
	"received_on" date NOT NULL,
	"earmark_id" uuid NOT NULL,
	"donor_name" text DEFAULT '' NOT NULL,
	"donor_kana" text DEFAULT '' NOT NULL,
	"donor_address" text DEFAULT '' NOT NULL,
	"donor_mail" text DEFAULT '' NOT NULL,
	"donor_erased_at" timestamp with time zone,
	"public_name" text,
	"message" text DEFAULT '' NOT NULL,
	"message_public" boolean DEFAULT false NOT NULL,
	"portal" text DEFAULT '' NOT NULL,
	"portal_number" text,
	"note" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"reversed_at" timestamp with time zone,
	"reversed_by" uuid,
	"reversed_why" text,
	"corrects_id" uuid,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "fund_gifts_number" UNIQUE("fiscal_year","number"),
	CONSTRAINT "fund_gifts_kind" CHECK ("fund_gifts"."kind" in ('furusato', 'slip', 'box', 'company', 'other')),
	CONSTRAINT "fund_gifts_give_something" CHECK ("fund_gifts"."yen" > 0),
	CONSTRAINT "fund_gifts_public_name_is_no_blank" CHECK ("fund_gifts"."public_name" <> ''),
	CONSTRAINT "fund_gifts_portal_number_is_no_blank" CHECK ("fund_gifts"."portal_number" <> ''),
	CONSTRAINT "fund_gifts_reversed_with_a_reason" CHECK (("fund_gifts"."reversed_at" is null) = ("fund_gifts"."reversed_why" is null) and ("fund_gifts"."reversed_at" is null) = ("fund_gifts"."reversed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "fund_facts" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	"name_easy" text DEFAULT '' NOT NULL,
	"former_names" text DEFAULT '' NOT NULL,
	"purpose" text NOT NULL,
	"purpose_en" text DEFAULT '' NOT NULL,
	"purpose_easy" text DEFAULT '' NOT NULL,
	"since" integer,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fund_ways" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"title_easy" text DEFAULT '' NOT NULL,
	"body" text NOT NULL,
	"body_en" text DEFAULT '' NOT NULL,
	"body_easy" text DEFAULT '' NOT NULL,
	"link_label" text DEFAULT '' NOT NULL,
	"link_href" text DEFAULT '' NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grant_agreements" (
	"award_id" uuid PRIMARY KEY NOT NULL,
	"text_version" text NOT NULL,
	"body" text NOT NULL,
	"group_by" uuid NOT NULL,
	"group_how" text NOT NULL,
	"group_name" text NOT NULL,
	"group_on" date NOT NULL,
	"group_at" timestamp with time zone NOT NULL,
	"office_by" uuid,
	"office_on" date,
	CONSTRAINT "grant_agreements_how" CHECK ("grant_agreements"."group_how" in ('account', 'paper')),
	CONSTRAINT "grant_agreements_two_hands" CHECK ("grant_agreements"."office_by" <> "grant_agreements"."group_by"),
	CONSTRAINT "grant_agreements_office_on_a_day" CHECK (("grant_agreements"."office_by" is null) = ("grant_agreements"."office_on" is null) and ("grant_agreements"."office_on" is null or "grant_agreements"."office_on" >= "grant_agreements"."group_on"))
);
--> statement-breakpoint
CREATE TABLE "grant_award_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"award_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"outside" text DEFAULT '' NOT NULL,
	"inside" text DEFAULT '' NOT NULL,
	CONSTRAINT "grant_award_steps_from" CHECK ("grant_award_steps"."from_state" in ('decided', 'agreed', 'running', 'stopped', 'reported', 'checked', 'settled', 'closed', 'given_up', 'revoked')),
	CONSTRAINT "grant_award_steps_to" CHECK ("grant_award_steps"."to_state" in ('decided', 'agreed', 'running', 'stopped', 'reported', 'checked', 'settled', 'closed', 'given_up', 'revoked'))
);
--> statement-breakpoint
CREATE TABLE "grant_awards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"application_id" uuid NOT NULL,
	"application_code" text DEFAULT '' NOT NULL,
	"year_index" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"rule_set_id" uuid NOT NULL,
	"course_key" text NOT NULL,
	"title" text NOT NULL,
	"money_kind" text NOT NULL,
	"funded_by" text NOT NULL,
	"earmark_key" text,
	"conditions" text DEFAULT '' NOT NULL,
	"first_decided_yen" integer NOT NULL,
	"decided_yen" integer NOT NULL,
	"decided_on" date NOT NULL,
	"state" text DEFAULT 'decided' NOT NULL,
	"lines_revision" integer DEFAULT 0 NOT NULL,
	"payment_plan" text,
	"payment_reason" text DEFAULT '' NOT NULL,
	"account_noted_on" date,
	"agreed_on" date,
	"started_on" date,
	"stopped_on" date,
	"planned_end_on" date NOT NULL,
	"interim_due_on" date,
	"report_due_on" date NOT NULL,
	"presentation_on" date,
	"settled_yen" integer,
	"settled_on" date,
	"ended_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "grant_awards_number_once" UNIQUE("fiscal_year","number"),
	CONSTRAINT "grant_awards_one_a_year" UNIQUE("application_id","year_index"),
	CONSTRAINT "grant_awards_state" CHECK ("grant_awards"."state" in ('decided', 'agreed', 'running', 'stopped', 'reported', 'checked', 'settled', 'closed', 'given_up', 'revoked')),
	CONSTRAINT "grant_awards_money_kind" CHECK ("grant_awards"."money_kind" in ('subsidy', 'contribution')),
	CONSTRAINT "grant_awards_funded_by" CHECK ("grant_awards"."funded_by" in ('fund', 'general')),
	CONSTRAINT "grant_awards_payment_plan" CHECK ("grant_awards"."payment_plan" in ('advance', 'instalments', 'after')),
	CONSTRAINT "grant_awards_years_from_one" CHECK ("grant_awards"."year_index" between 1 and 10 and "grant_awards"."number" >= 1),
	CONSTRAINT "grant_awards_decided_yen" CHECK ("grant_awards"."first_decided_yen" >= 1 and "grant_awards"."decided_yen" between 0 and "grant_awards"."first_decided_yen"),
	CONSTRAINT "grant_awards_settled_within" CHECK ("grant_awards"."settled_yen" between 0 and "grant_awards"."decided_yen"),
	CONSTRAINT "grant_awards_settled_on_a_day" CHECK (("grant_awards"."settled_yen" is null) = ("grant_awards"."settled_on" is null) and ("grant_awards"."state" not in ('settled', 'closed') or "grant_awards"."settled_yen" is not null)),
	CONSTRAINT "grant_awards_ended_on_a_day" CHECK (("grant_awards"."state" in ('closed', 'given_up', 'revoked')) = ("grant_awards"."ended_on" is not null)),
	CONSTRAINT "grant_awards_started_after_agreeing" CHECK ("grant_awards"."started_on" is null or ("grant_awards"."agreed_on" is not null and "grant_awards"."started_on" >= "grant_awards"."agreed_on")),
	CONSTRAINT "grant_awards_words" CHECK (length("grant_awards"."title") between 1 and 200 and length("grant_awards"."conditions") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "grant_budget_lines" (
	"award_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"position" integer NOT NULL,
	"key" text NOT NULL,
	"category" text NOT NULL,
	"item" text NOT NULL,
	"yen" integer NOT NULL,
	CONSTRAINT "grant_budget_lines_once" PRIMARY KEY("award_id","revision","key"),
	CONSTRAINT "grant_budget_lines_yen" CHECK ("grant_budget_lines"."yen" >= 0),
	CONSTRAINT "grant_budget_lines_words" CHECK (length("grant_budget_lines"."key") between 1 and 80 and length("grant_budget_lines"."item") <= 200)
);
--> statement-breakpoint
CREATE TABLE "grant_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"award_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"lines" jsonb NOT NULL,
	"before_yen" integer NOT NULL,
	"yen" integer NOT NULL,
	"ends_on" date,
	"repay_due_on" date,
	"state" text DEFAULT 'requested' NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_words" text DEFAULT '' NOT NULL,
	CONSTRAINT "grant_changes_kind" CHECK ("grant_changes"."kind" in ('change', 'stop', 'revoke')),
	CONSTRAINT "grant_changes_state" CHECK ("grant_changes"."state" in ('requested', 'approved', 'refused', 'withdrawn')),
	CONSTRAINT "grant_changes_yen" CHECK ("grant_changes"."yen" between 0 and "grant_changes"."before_yen"),
	CONSTRAINT "grant_changes_two_hands" CHECK ("grant_changes"."state" = 'withdrawn' or "grant_changes"."decided_by" <> "grant_changes"."requested_by"),
	CONSTRAINT "grant_changes_decided_by_somebody" CHECK (("grant_changes"."state" = 'requested') = ("grant_changes"."decided_by" is null) and ("grant_changes"."decided_by" is null) = ("grant_changes"."decided_at" is null)),
	CONSTRAINT "grant_changes_reason" CHECK (length("grant_changes"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "grant_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"award_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"yen" integer NOT NULL,
	"due_on" date,
	"state" text DEFAULT 'planned' NOT NULL,
	"replaces_id" uuid,
	"claimed_by" uuid,
	"claimed_at" timestamp with time zone,
	"ordered_by" uuid,
	"ordered_at" timestamp with time zone,
	"paid_by" uuid,
	"paid_on" date,
	"failed_on" date,
	"words" text DEFAULT '' NOT NULL,
	CONSTRAINT "grant_payments_replaced_once" UNIQUE("replaces_id"),
	CONSTRAINT "grant_payments_kind" CHECK ("grant_payments"."kind" in ('advance', 'instalment', 'balance')),
	CONSTRAINT "grant_payments_state" CHECK ("grant_payments"."state" in ('planned', 'claimed', 'ordered', 'paid', 'failed', 'cancelled')),
	CONSTRAINT "grant_payments_yen" CHECK ("grant_payments"."yen" > 0),
	CONSTRAINT "grant_payments_two_hands" CHECK ("grant_payments"."paid_by" <> "grant_payments"."ordered_by"),
	CONSTRAINT "grant_payments_claimed_by_somebody" CHECK (("grant_payments"."claimed_by" is null) = ("grant_payments"."claimed_at" is null) and ("grant_payments"."state" in ('planned', 'cancelled') or "grant_payments"."claimed_by" is not null)),
	CONSTRAINT "grant_payments_ordered_by_somebody" CHECK (("grant_payments"."ordered_by" is null) = ("grant_payments"."ordered_at" is null) and ("grant_payments"."state" not in ('ordered', 'paid', 'failed') or "grant_payments"."ordered_by" is not null)),
	CONSTRAINT "grant_payments_paid_by_somebody" CHECK (("grant_payments"."state" in ('paid', 'failed')) = ("grant_payments"."paid_on" is not null) and ("grant_payments"."paid_on" is null) = ("grant_payments"."paid_by" is null)),
	CONSTRAINT "grant_payments_failed_on_a_day" CHECK (("grant_payments"."state" = 'failed') = ("grant_payments"."failed_on" is not null)),
	CONSTRAINT "grant_payments_words" CHECK (length("grant_payments"."words") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "grant_repayments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"award_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"yen" integer NOT NULL,
	"due_on" date NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"paid_on" date,
	"received_by" uuid,
	CONSTRAINT "grant_repayments_reason" CHECK ("grant_repayments"."reason" in ('settled_lower', 'given_up', 'revoked')),
	CONSTRAINT "grant_repayments_yen" CHECK ("grant_repayments"."yen" > 0),
	CONSTRAINT "grant_repayments_received_by_somebody" CHECK (("grant_repayments"."paid_on" is null) = ("grant_repayments"."received_by" is null))
);
--> statement-breakpoint
CREATE TABLE "grant_results" (
	"award_id" uuid PRIMARY KEY NOT NULL,
	"story" jsonb NOT NULL,
	"photographs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"consent" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "grant_results_state" CHECK ("grant_results"."state" in ('draft', 'offered', 'published')),
	CONSTRAINT "grant_results_by_consent" CHECK ("grant_results"."state" = 'draft' or "grant_results"."consent"),
	CONSTRAINT "grant_results_published" CHECK (("grant_results"."state" = 'published') = ("grant_results"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "grant_consultations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"call_id" uuid,
	"wanted" text NOT NULL,
	"person" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone,
	"place" text DEFAULT '' NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"handled_by" uuid,
	CONSTRAINT "grant_consultations_state" CHECK ("grant_consultations"."state" in ('asked', 'booked', 'held', 'cancelled')),
	CONSTRAINT "grant_consultations_wanted_length" CHECK (length("grant_consultations"."wanted") between 1 and 1000),
	CONSTRAINT "grant_consultations_words_length" CHECK (length("grant_consultations"."notes") <= 4000 and length("grant_consultations"."person") <= 80 and length("grant_consultations"."place") <= 200),
	CONSTRAINT "grant_consultations_booked_for_some_time" CHECK ("grant_consultations"."state" not in ('booked', 'held') or "grant_consultations"."at" is not null)
);
--> statement-breakpoint
CREATE TABLE "grant_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"from_side" text NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "grant_messages_side" CHECK ("grant_messages"."from_side" in ('group', 'office')),
	CONSTRAINT "grant_messages_body_length" CHECK (length("grant_messages"."body") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "grant_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"year_index" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"outcome" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"proposed_yen" integer NOT NULL,
	"grounds" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_yen" integer,
	"conditions" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"sent_back_words" text DEFAULT '' NOT NULL,
	CONSTRAINT "grant_decisions_outcome" CHECK ("grant_decisions"."outcome" in ('award', 'decline')),
	CONSTRAINT "grant_decisions_state" CHECK ("grant_decisions"."state" in ('proposed', 'sent_back', 'decided')),
	CONSTRAINT "grant_decisions_years" CHECK ("grant_decisions"."year_index" between 1 and 10),
	CONSTRAINT "grant_decisions_yen" CHECK ("grant_decisions"."proposed_yen" >= 0 and ("grant_decisions"."decided_yen" is null or "grant_decisions"."decided_yen" >= 0)),
	CONSTRAINT "grant_decisions_two_hands" CHECK ("grant_decisions"."decided_by" is null or "grant_decisions"."decided_by" <> "grant_decisions"."proposed_by"),
	CONSTRAINT "grant_decisions_decided_whole" CHECK (("grant_decisions"."state" = 'proposed') = ("grant_decisions"."decided_at" is null) and ("grant_decisions"."decided_at" is null) = ("grant_decisions"."decided_by" is null) and ("grant_decisions"."state" = 'decided') = ("grant_decisions"."decided_yen" is not null)),
	CONSTRAINT "grant_decisions_award_has_an_amount" CHECK (("grant_decisions"."outcome" = 'award') = ("grant_decisions"."proposed_yen" > 0) and ("grant_decisions"."decided_yen" is null or ("grant_decisions"."outcome" = 'award') = ("grant_decisions"."decided_yen" > 0))),
	CONSTRAINT "grant_decisions_words_length" CHECK (length("grant_decisions"."grounds") between 1 and 2000 and length("grant_decisions"."conditions") <= 2000 and length("grant_decisions"."sent_back_words") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "grant_letter_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"dated" date NOT NULL,
	"due_on" date,
	"remark" text DEFAULT '' NOT NULL,
	"cases" jsonb NOT NULL,
	"state" text NOT NULL,
	"work_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "grant_letter_batches_key" CHECK ("grant_letter_batches"."key" in ('return', 'refusal', 'award', 'decline', 'change_approval', 'change_refusal', 'settlement', 'repayment', 'revocation', 'notice')),
	CONSTRAINT "grant_letter_batches_state" CHECK ("grant_letter_batches"."state" in ('working', 'issued'))
);
--> statement-breakpoint
CREATE TABLE "grant_letter_series" (
	"fiscal_year" integer PRIMARY KEY NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"next_number" integer DEFAULT 1 NOT NULL,
	"sender" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "grant_letter_series_from_one" CHECK ("grant_letter_series"."next_number" >= 1),
	CONSTRAINT "grant_letter_series_signed" CHECK ("grant_letter_series"."sender" <> ''),
	CONSTRAINT "grant_letter_series_years" CHECK ("grant_letter_series"."fiscal_year" between 2000 and 2200)
);
--> statement-breakpoint
CREATE TABLE "grant_letter_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "grant_letter_templates_version_once" UNIQUE("key","fiscal_year","version"),
	CONSTRAINT "grant_letter_templates_key" CHECK ("grant_letter_templates"."key" in ('return', 'refusal', 'award', 'decline', 'change_approval', 'change_refusal', 'settlement', 'repayment', 'revocation', 'notice')),
	CONSTRAINT "grant_letter_templates_titled" CHECK ("grant_letter_templates"."title" <> '' and length("grant_letter_templates"."title") <= 200),
	CONSTRAINT "grant_letter_templates_written" CHECK ("grant_letter_templates"."body" <> '' and length("grant_letter_templates"."body") <= 10000)
);
--> statement-breakpoint
CREATE TABLE "grant_letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"code" text NOT NULL,
	"key" text NOT NULL,
	"template_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"application_code" text NOT NULL,
	"dated" date NOT NULL,
	"content" jsonb,
	"digest" text NOT NULL,
	"batch_id" uuid,
	"replaces_id" uuid,
	"replaces_why" text DEFAULT '' NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	"erased_at" timestamp with time zone,
	CONSTRAINT "grant_letters_number_once" UNIQUE("fiscal_year","number"),
	CONSTRAINT "grant_letters_replaced_once" UNIQUE("replaces_id"),
	CONSTRAINT "grant_letters_key" CHECK ("grant_letters"."key" in ('return', 'refusal', 'award', 'decline', 'change_approval', 'change_refusal', 'settlement', 'repayment', 'revocation', 'notice')),
	CONSTRAINT "grant_letters_numbers_from_one" CHECK ("grant_letters"."number" >= 1),
	CONSTRAINT "grant_letters_kept_or_erased" CHECK (("grant_letters"."content" is null) = ("grant_letters"."erased_at" is not null)),
	CONSTRAINT "grant_letters_replaced_with_a_reason" CHECK (("grant_letters"."replaces_id" is null) = ("grant_letters"."replaces_why" = ''))
);
--> statement-breakpoint
CREATE TABLE "grant_application_years" (
	"application_id" uuid NOT NULL,
	"year_index" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"requested_yen" integer NOT NULL,
	CONSTRAINT "grant_application_years_once" PRIMARY KEY("application_id","year_index"),
	CONSTRAINT "grant_application_years_index" CHECK ("grant_application_years"."year_index" between 1 and 3),
	CONSTRAINT "grant_application_years_ask_for_money" CHECK ("grant_application_years"."requested_yen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "grant_applications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer,
	"call_id" uuid NOT NULL,
	"rule_set_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"requested_yen" integer,
	"years" integer DEFAULT 1 NOT NULL,
	"award_number" integer DEFAULT 1 NOT NULL,
	"facts" jsonb,
	"state" text DEFAULT 'draft' NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"submitted_by" uuid,
	"sending_id" uuid,
	"mend_by" date,
	"formal_by" uuid,
	"formal_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"outcome" text DEFAULT '' NOT NULL,
	"search" text DEFAULT '' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"words_erased_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "grant_applications_number_once" UNIQUE("fiscal_year","number"),
	CONSTRAINT "grant_applications_answer_once" UNIQUE("answer_id"),
	CONSTRAINT "grant_applications_state" CHECK ("grant_applications"."state" in ('draft', 'submitted', 'returned', 'accepted', 'screening', 'recommended', 'not_recommended', 'awarded', 'finished', 'declined', 'refused', 'withdrawn', 'given_up', 'revoked')),
	CONSTRAINT "grant_applications_numbers_from_one" CHECK ("grant_applications"."number" >= 1),
	CONSTRAINT "grant_applications_years" CHECK ("grant_applications"."years" between 1 and 3),
	CONSTRAINT "grant_applications_award_number" CHECK ("grant_applications"."award_number" >= 1),
	CONSTRAINT "grant_applications_ask_for_money" CHECK ("grant_applications"."requested_yen" is null or "grant_applications"."requested_yen" >= 0),
	CONSTRAINT "grant_applications_title_length" CHECK (length("grant_applications"."title") <= 200 and length("grant_applications"."summary") <= 2000),
	CONSTRAINT "grant_applications_numbered_when_sent" CHECK (("grant_applications"."number" is null) = ("grant_applications"."submitted_at" is null) and ("grant_applications"."submitted_at" is null) = ("grant_applications"."submitted_by" is null)),
	CONSTRAINT "grant_applications_sent_at_some_time" CHECK ("grant_applications"."state" in ('draft', 'withdrawn') or ("grant_applications"."submitted_at" is not null and "grant_applications"."sending_id" is not null and "grant_applications"."facts" is not null)),
	CONSTRAINT "grant_applications_returned_with_a_day" CHECK ("grant_applications"."state" <> 'returned' or "grant_applications"."mend_by" is not null),
	CONSTRAINT "grant_applications_formal_check_by_somebody" CHECK (("grant_applications"."formal_by" is null) = ("grant_applications"."formal_at" is null)),
	CONSTRAINT "grant_applications_closed_when_over" CHECK (("grant_applications"."state" in ('finished', 'declined', 'refused', 'withdrawn', 'given_up', 'revoked')) = ("grant_applications"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "grant_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"course_id" uuid NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"rule_set_id" uuid NOT NULL,
	"questionnaire_version_id" uuid NOT NULL,
	"title" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"presentation_on" date,
	"decision_by" date,
	"budget_yen" integer,
	"state" text DEFAULT 'draft' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "grant_calls_number_once" UNIQUE("course_id","fiscal_year","number"),
	CONSTRAINT "grant_calls_state" CHECK ("grant_calls"."state" in ('draft', 'published', 'closed')),
	CONSTRAINT "grant_calls_numbers_from_one" CHECK ("grant_calls"."number" >= 1),
	CONSTRAINT "grant_calls_have_a_title" CHECK (length("grant_calls"."title") between 1 and 200),
	CONSTRAINT "grant_calls_open_before_they_close" CHECK ("grant_calls"."opens_on" <= "grant_calls"."closes_on"),
	CONSTRAINT "grant_calls_decided_after_closing" CHECK ("grant_calls"."decision_by" is null or "grant_calls"."decision_by" >= "grant_calls"."closes_on"),
	CONSTRAINT "grant_calls_budget_positive" CHECK ("grant_calls"."budget_yen" is null or "grant_calls"."budget_yen" > 0),
	CONSTRAINT "grant_calls_published_at_some_time" CHECK (("grant_calls"."state" = 'draft') = ("grant_calls"."published_at" is null))
);
--> statement-breakpoint
CREATE TABLE "grant_numbers" (
	"fiscal_year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grant_opinions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"question" text DEFAULT '' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"verdict" text,
	"words" text DEFAULT '' NOT NULL,
	CONSTRAINT "grant_opinions_once_a_department" UNIQUE("application_id","department_id"),
	CONSTRAINT "grant_opinions_verdict" CHECK ("grant_opinions"."verdict" in ('support', 'conditions', 'object')),
	CONSTRAINT "grant_opinions_words_length" CHECK (length("grant_opinions"."words") <= 4000 and length("grant_opinions"."question") <= 1000),
	CONSTRAINT "grant_opinions_answered_by_somebody" CHECK (("grant_opinions"."answered_at" is null) = ("grant_opinions"."answered_by" is null) and ("grant_opinions"."answered_at" is null) = ("grant_opinions"."verdict" is null))
);
--> statement-breakpoint
CREATE TABLE "grant_reminders" (
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "grant_reminders_once" PRIMARY KEY("subject_id","kind")
);
--> statement-breakpoint
CREATE TABLE "grant_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"outside" text DEFAULT '' NOT NULL,
	"inside" text DEFAULT '' NOT NULL,
	"fields" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "grant_steps_one_a_place" UNIQUE("application_id","place"),
	CONSTRAINT "grant_steps_action" CHECK ("grant_steps"."action" in ('submit', 'return', 'accept', 'refuse', 'start_screening', 'recommend', 'not_recommend', 'award', 'decline', 'finish', 'revoke', 'withdraw')),
	CONSTRAINT "grant_steps_from" CHECK ("grant_steps"."from_state" in ('draft', 'submitted', 'returned', 'accepted', 'screening', 'recommended', 'not_recommended', 'awarded', 'finished', 'declined', 'refused', 'withdrawn', 'given_up', 'revoked')),
	CONSTRAINT "grant_steps_to" CHECK ("grant_steps"."to_state" in ('draft', 'submitted', 'returned', 'accepted', 'screening', 'recommended', 'not_recommended', 'awarded', 'finished', 'declined', 'refused', 'withdrawn', 'given_up', 'revoked')),
	CONSTRAINT "grant_steps_words_length" CHECK (length("grant_steps"."outside") <= 4000 and length("grant_steps"."inside") <= 4000)
);
--> statement-breakpoint
CREATE TABLE "grant_receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"line_key" text NOT NULL,
	"on" date NOT NULL,
	"payee" text NOT NULL,
	"item" text NOT NULL,
	"yen" integer NOT NULL,
	"units" integer,
	"file_id" uuid,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"verdict" text,
	"counted_yen" integer,
	"note" text DEFAULT '' NOT NULL,
	"judged_by" uuid,
	"judged_at" timestamp with time zone,
	CONSTRAINT "grant_receipts_verdict" CHECK ("grant_receipts"."verdict" in ('counted', 'struck')),
	CONSTRAINT "grant_receipts_yen" CHECK ("grant_receipts"."yen" > 0 and "grant_receipts"."counted_yen" between 0 and "grant_receipts"."yen"),
	CONSTRAINT "grant_receipts_units" CHECK ("grant_receipts"."units" between 1 and 100000),
	CONSTRAINT "grant_receipts_judged_whole" CHECK (("grant_receipts"."verdict" is null) = ("grant_receipts"."counted_yen" is null) and ("grant_receipts"."verdict" is null) = ("grant_receipts"."judged_by" is null) and ("grant_receipts"."verdict" <> 'struck' or "grant_receipts"."counted_yen" = 0)),
	CONSTRAINT "grant_receipts_cut_with_a_reason" CHECK ("grant_receipts"."counted_yen" is null or "grant_receipts"."counted_yen" = "grant_receipts"."yen" or "grant_receipts"."note" <> ''),
	CONSTRAINT "grant_receipts_words" CHECK (length("grant_receipts"."payee") <= 200 and length("grant_receipts"."item") between 1 and 200 and length("grant_receipts"."note") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "grant_report_remarks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"field" text NOT NULL,
	"words" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "grant_report_remarks_words" CHECK ("grant_report_remarks"."field" <> '' and length("grant_report_remarks"."words") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "grant_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"award_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"values" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"nothing_spent" boolean DEFAULT false NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"content_erased_at" timestamp with time zone,
	CONSTRAINT "grant_reports_one_a_kind" UNIQUE("award_id","kind"),
	CONSTRAINT "grant_reports_kind" CHECK ("grant_reports"."kind" in ('interim', 'final')),
	CONSTRAINT "grant_reports_state" CHECK ("grant_reports"."state" in ('draft', 'sent', 'returned', 'checked')),
	CONSTRAINT "grant_reports_sent_by_somebody" CHECK (("grant_reports"."sent_by" is null) = ("grant_reports"."sent_at" is null) and ("grant_reports"."state" = 'draft' or "grant_reports"."sent_at" is not null)),
	CONSTRAINT "grant_reports_checked_by_another" CHECK (("grant_reports"."checked_by" is null) = ("grant_reports"."checked_at" is null) and ("grant_reports"."state" = 'checked') = ("grant_reports"."checked_by" is not null) and "grant_reports"."checked_by" <> "grant_reports"."sent_by")
);
--> statement-breakpoint
CREATE TABLE "grant_settlements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"award_id" uuid NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"eligible_yen" integer NOT NULL,
	"most_yen" integer NOT NULL,
	"decided_yen" integer NOT NULL,
	"settled_yen" integer NOT NULL,
	"repay_due_on" date,
	"words" text DEFAULT '' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_words" text DEFAULT '' NOT NULL,
	CONSTRAINT "grant_settlements_state" CHECK ("grant_settlements"."state" in ('proposed', 'decided', 'refused')),
	CONSTRAINT "grant_settlements_within" CHECK ("grant_settlements"."settled_yen" >= 0 and "grant_settlements"."settled_yen" <= "grant_settlements"."most_yen" and "grant_settlements"."most_yen" <= "grant_settlements"."decided_yen" and "grant_settlements"."settled_yen" <= "grant_settlements"."eligible_yen"),
	CONSTRAINT "grant_settlements_two_hands" CHECK ("grant_settlements"."decided_by" <> "grant_settlements"."proposed_by"),
	CONSTRAINT "grant_settlements_decided_by_somebody" CHECK (("grant_settlements"."state" = 'proposed') = ("grant_settlements"."decided_by" is null) and ("grant_settlements"."decided_by" is null) = ("grant_settlements"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "grant_courses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" jsonb NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "grant_courses_key_once" UNIQUE("key"),
	CONSTRAINT "grant_courses_key_form" CHECK ("grant_courses"."key" ~ '^[a-z][a-z0-9_-]{1,39}$')
);
--> statement-breakpoint
CREATE TABLE "grant_rule_sets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"course_id" uuid NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"based_on" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"set_by" uuid,
	"set_at" timestamp with time zone,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "grant_rule_sets_number_once" UNIQUE("course_id","fiscal_year","number"),
	CONSTRAINT "grant_rule_sets_state" CHECK ("grant_rule_sets"."state" in ('draft', 'in_force', 'retired')),
	CONSTRAINT "grant_rule_sets_numbers_from_one" CHECK ("grant_rule_sets"."number" >= 1),
	CONSTRAINT "grant_rule_sets_year" CHECK ("grant_rule_sets"."fiscal_year" between 2000 and 2200),
	CONSTRAINT "grant_rule_sets_set_whole" CHECK (("grant_rule_sets"."state" = 'draft') = ("grant_rule_sets"."set_at" is null)),
	CONSTRAINT "grant_rule_sets_set_by_somebody" CHECK (("grant_rule_sets"."set_at" is null) = ("grant_rule_sets"."set_by" is null)),
	CONSTRAINT "grant_rule_sets_note_length" CHECK (length("grant_rule_sets"."note") <= 500)
);
--> statement-breakpoint
CREATE TABLE "grant_award_reminders" (
	"award_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "grant_award_reminders_once" PRIMARY KEY("award_id","kind","due_on"),
	CONSTRAINT "grant_award_reminders_kind" CHECK ("grant_award_reminders"."kind" in ('agreement_waits', 'interim_soon', 'interim_over', 'report_month', 'report_week', 'report_over', 'repayment_soon', 'repayment_over', 'office_overdue'))
);
--> statement-breakpoint
CREATE TABLE "screening_assignments" (
	"paper_id" uuid NOT NULL,
	"screening_seat_id" uuid NOT NULL,
	CONSTRAINT "screening_assignments_once" PRIMARY KEY("paper_id","screening_seat_id")
);
--> statement-breakpoint
CREATE TABLE "screening_declarations" (
	"screening_seat_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"is_related" boolean NOT NULL,
	"kind" text,
	"reason" text DEFAULT '' NOT NULL,
	"reason_erased_at" timestamp with time zone,
	"declared_at" timestamp with time zone NOT NULL,
	"excluded_at" timestamp with time zone,
	"excluded_by" uuid,
	"cleared_at" timestamp with time zone,
	"cleared_by" uuid,
	"is_late" boolean DEFAULT false NOT NULL,
	CONSTRAINT "screening_declarations_once" PRIMARY KEY("screening_seat_id","paper_id"),
	CONSTRAINT "screening_declarations_kind" CHECK ("screening_declarations"."kind" in ('member', 'family', 'work', 'money', 'advice', 'other')),
	CONSTRAINT "screening_declarations_kind_when_related" CHECK ("screening_declarations"."reason_erased_at" is not null or "screening_declarations"."is_related" = ("screening_declarations"."kind" is not null)),
	CONSTRAINT "screening_declarations_reason_length" CHECK (length("screening_declarations"."reason") <= 1000),
	CONSTRAINT "screening_declarations_excluded_by_somebody" CHECK (("screening_declarations"."excluded_at" is null) = ("screening_declarations"."excluded_by" is null) and ("screening_declarations"."cleared_at" is null) = ("screening_declarations"."cleared_by" is null))
);
--> statement-breakpoint
CREATE TABLE "screening_meetings" (
	"round_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	CONSTRAINT "screening_meetings_once" PRIMARY KEY("round_id","meeting_id"),
	CONSTRAINT "screening_meetings_purpose" CHECK ("screening_meetings"."purpose" in ('presentation', 'deliberation'))
);
--> statement-breakpoint
CREATE TABLE "screening_papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"out_at" timestamp with time zone,
	CONSTRAINT "screening_papers_once" UNIQUE("round_id","application_id"),
	CONSTRAINT "screening_papers_position_once" UNIQUE("round_id","position")
);
--> statement-breakpoint
CREATE TABLE "screening_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"call_id" uuid NOT NULL,
	"rule_set_id" uuid NOT NULL,
	"title" text NOT NULL,
	"state" text DEFAULT 'prepared' NOT NULL,
	"assignment" text DEFAULT 'all' NOT NULL,
	"budget_yen" integer,
	"sheets_due_on" date,
	"reminded_on" date,
	"remark" text DEFAULT '' NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "screening_rounds_number_once" UNIQUE("fiscal_year","number"),
	CONSTRAINT "screening_rounds_state" CHECK ("screening_rounds"."state" in ('prepared', 'declaring', 'scoring', 'opened', 'deliberated', 'recommended', 'closed')),
	CONSTRAINT "screening_rounds_assignment" CHECK ("screening_rounds"."assignment" in ('all', 'some')),
	CONSTRAINT "screening_rounds_budget_not_negative" CHECK ("screening_rounds"."budget_yen" >= 0),
	CONSTRAINT "screening_rounds_title_length" CHECK (length("screening_rounds"."title") between 1 and 120),
	CONSTRAINT "screening_rounds_remark_length" CHECK (length("screening_rounds"."remark") <= 4000),
	CONSTRAINT "screening_rounds_opened_when_all_are_in" CHECK (("screening_rounds"."state" in ('prepared', 'declaring', 'scoring')) = ("screening_rounds"."opened_at" is null)),
	CONSTRAINT "screening_rounds_closed_at_some_time" CHECK (("screening_rounds"."state" = 'closed') = ("screening_rounds"."closed_at" is not null)),
	CONSTRAINT "screening_rounds_published_after_recommending" CHECK ("screening_rounds"."published_at" is null or "screening_rounds"."state" in ('recommended', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "screening_seats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "screening_seats_once" UNIQUE("round_id","seat_id"),
	CONSTRAINT "screening_seats_position_once" UNIQUE("round_id","position")
);
--> statement-breakpoint
CREATE TABLE "screening_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"to_state" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "screening_steps_action" CHECK ("screening_steps"."action" in ('ask', 'start', 'open', 'deliberate', 'recommend', 'close')),
	CONSTRAINT "screening_steps_state" CHECK ("screening_steps"."to_state" in ('prepared', 'declaring', 'scoring', 'opened', 'deliberated', 'recommended', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "screening_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"paper_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "screening_notes_body_length" CHECK (length("screening_notes"."body") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "screening_points" (
	"sheet_id" uuid NOT NULL,
	"criterion" text NOT NULL,
	"points" integer,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "screening_points_once" PRIMARY KEY("sheet_id","criterion"),
	CONSTRAINT "screening_points_not_negative" CHECK ("screening_points"."points" >= 0),
	CONSTRAINT "screening_points_reason_length" CHECK (length("screening_points"."reason") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "screening_recommendations" (
	"paper_id" uuid PRIMARY KEY NOT NULL,
	"verdict" text NOT NULL,
	"yen" integer NOT NULL,
	"reason" text NOT NULL,
	"conditions" text DEFAULT '' NOT NULL,
	"meeting_id" uuid NOT NULL,
	"fixed_by" uuid NOT NULL,
	"fixed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "screening_recommendations_verdict" CHECK ("screening_recommendations"."verdict" in ('adopt', 'adopt_changed', 'not')),
	CONSTRAINT "screening_recommendations_yen" CHECK ("screening_recommendations"."yen" >= 0 and ("screening_recommendations"."verdict" <> 'not' or "screening_recommendations"."yen" = 0)),
	CONSTRAINT "screening_recommendations_reason_length" CHECK (length("screening_recommendations"."reason") between 1 and 2000),
	CONSTRAINT "screening_recommendations_conditions_length" CHECK (length("screening_recommendations"."conditions") <= 2000),
	CONSTRAINT "screening_recommendations_changes_say_which" CHECK ("screening_recommendations"."verdict" <> 'adopt_changed' or "screening_recommendations"."conditions" <> '')
);
--> statement-breakpoint
CREATE TABLE "screening_results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"result" jsonb NOT NULL,
	"worked_out_at" timestamp with time zone NOT NULL,
	CONSTRAINT "screening_results_number_once" UNIQUE("round_id","number")
);
--> statement-breakpoint
CREATE TABLE "screening_sheets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"screening_seat_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"inside" text DEFAULT '' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "screening_sheets_once" UNIQUE("screening_seat_id","paper_id"),
	CONSTRAINT "screening_sheets_state" CHECK ("screening_sheets"."state" in ('draft', 'sent', 'discarded')),
	CONSTRAINT "screening_sheets_sent_at_some_time" CHECK ("screening_sheets"."state" <> 'sent' or "screening_sheets"."sent_at" is not null),
	CONSTRAINT "screening_sheets_remark_length" CHECK (length("screening_sheets"."remark") <= 2000 and length("screening_sheets"."inside") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "screening_ties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"paper_ids" uuid[] NOT NULL,
	"way" text NOT NULL,
	"votes" integer[],
	"minutes" text NOT NULL,
	"settled_by" uuid NOT NULL,
	"settled_at" timestamp with time zone NOT NULL,
	CONSTRAINT "screening_ties_way" CHECK ("screening_ties"."way" in ('discussion', 'vote', 'smaller_amount')),
	CONSTRAINT "screening_ties_minutes_length" CHECK (length("screening_ties"."minutes") between 1 and 4000),
	CONSTRAINT "screening_ties_votes_when_voted" CHECK (("screening_ties"."way" = 'vote') = ("screening_ties"."votes" is not null))
);
--> statement-breakpoint
CREATE TABLE "reform_scenarios" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"course_key" text NOT NULL,
	"name" text NOT NULL,
	"reason" text NOT NULL,
	"changes" jsonb NOT NULL,
	"round_ids" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"state" text DEFAULT 'saved' NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reform_scenarios_state" CHECK ("reform_scenarios"."state" in ('saved', 'published')),
	CONSTRAINT "reform_scenarios_name_length" CHECK (length("reform_scenarios"."name") between 1 and 80),
	CONSTRAINT "reform_scenarios_reason_length" CHECK (length("reform_scenarios"."reason") between 1 and 1000),
	CONSTRAINT "reform_scenarios_published_whole" CHECK (("reform_scenarios"."state" = 'published') = ("reform_scenarios"."published_at" is not null) and ("reform_scenarios"."published_at" is null) = ("reform_scenarios"."published_by" is null))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_purpose";--> statement-breakpoint
ALTER TABLE "committee_attendance" ADD CONSTRAINT "committee_attendance_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_attendance" ADD CONSTRAINT "committee_attendance_seat_id_committee_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."committee_seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_book_ledger_books_book_fk" FOREIGN KEY ("book") REFERENCES "public"."ledger_books"("book") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_book_ledger_books_book_fk" FOREIGN KEY ("book") REFERENCES "public"."ledger_books"("book") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_reverses" FOREIGN KEY ("reverses_id") REFERENCES "public"."ledger_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_entry_id_ledger_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_of_an_account" FOREIGN KEY ("book","account") REFERENCES "public"."ledger_accounts"("book","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_answer_members" ADD CONSTRAINT "questionnaire_answer_members_answer_id_questionnaire_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."questionnaire_answers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_answer_sendings" ADD CONSTRAINT "questionnaire_answer_sendings_answer_id_questionnaire_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."questionnaire_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_answers" ADD CONSTRAINT "questionnaire_answers_version_id_questionnaire_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."questionnaire_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_answers" ADD CONSTRAINT "questionnaire_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD CONSTRAINT "questionnaire_versions_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_bank_matches" ADD CONSTRAINT "fund_bank_matches_row_id_fund_bank_rows_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."fund_bank_rows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_bank_matches" ADD CONSTRAINT "fund_bank_matches_entry_id_ledger_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."ledger_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_bank_rows" ADD CONSTRAINT "fund_bank_rows_file_id_fund_bank_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."fund_bank_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_gift_rows" ADD CONSTRAINT "fund_gift_rows_file_id_fund_gift_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."fund_gift_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_gift_rows" ADD CONSTRAINT "fund_gift_rows_gift_id_fund_gifts_id_fk" FOREIGN KEY ("gift_id") REFERENCES "public"."fund_gifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_gift_papers" ADD CONSTRAINT "fund_gift_papers_gift_id_fund_gifts_id_fk" FOREIGN KEY ("gift_id") REFERENCES "public"."fund_gifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_gifts" ADD CONSTRAINT "fund_gifts_earmark_id_fund_earmarks_id_fk" FOREIGN KEY ("earmark_id") REFERENCES "public"."fund_earmarks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_agreements" ADD CONSTRAINT "grant_agreements_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_award_steps" ADD CONSTRAINT "grant_award_steps_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_awards" ADD CONSTRAINT "grant_awards_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_awards" ADD CONSTRAINT "grant_awards_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_awards" ADD CONSTRAINT "grant_awards_rule_set_id_grant_rule_sets_id_fk" FOREIGN KEY ("rule_set_id") REFERENCES "public"."grant_rule_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_budget_lines" ADD CONSTRAINT "grant_budget_lines_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_changes" ADD CONSTRAINT "grant_changes_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_payments" ADD CONSTRAINT "grant_payments_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_repayments" ADD CONSTRAINT "grant_repayments_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_results" ADD CONSTRAINT "grant_results_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_consultations" ADD CONSTRAINT "grant_consultations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_consultations" ADD CONSTRAINT "grant_consultations_call_id_grant_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."grant_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_messages" ADD CONSTRAINT "grant_messages_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_decisions" ADD CONSTRAINT "grant_decisions_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_letters" ADD CONSTRAINT "grant_letters_template_id_grant_letter_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."grant_letter_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_letters" ADD CONSTRAINT "grant_letters_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_letters" ADD CONSTRAINT "grant_letters_batch_id_grant_letter_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."grant_letter_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_letters" ADD CONSTRAINT "grant_letters_replaces_id_grant_letters_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."grant_letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_application_years" ADD CONSTRAINT "grant_application_years_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_applications" ADD CONSTRAINT "grant_applications_call_id_grant_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."grant_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_applications" ADD CONSTRAINT "grant_applications_rule_set_id_grant_rule_sets_id_fk" FOREIGN KEY ("rule_set_id") REFERENCES "public"."grant_rule_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_applications" ADD CONSTRAINT "grant_applications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_applications" ADD CONSTRAINT "grant_applications_answer_id_questionnaire_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."questionnaire_answers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_applications" ADD CONSTRAINT "grant_applications_sending_id_questionnaire_answer_sendings_id_fk" FOREIGN KEY ("sending_id") REFERENCES "public"."questionnaire_answer_sendings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_calls" ADD CONSTRAINT "grant_calls_course_id_grant_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."grant_courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_calls" ADD CONSTRAINT "grant_calls_rule_set_id_grant_rule_sets_id_fk" FOREIGN KEY ("rule_set_id") REFERENCES "public"."grant_rule_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_calls" ADD CONSTRAINT "grant_calls_questionnaire_version_id_questionnaire_versions_id_fk" FOREIGN KEY ("questionnaire_version_id") REFERENCES "public"."questionnaire_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_opinions" ADD CONSTRAINT "grant_opinions_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_opinions" ADD CONSTRAINT "grant_opinions_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_steps" ADD CONSTRAINT "grant_steps_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_receipts" ADD CONSTRAINT "grant_receipts_report_id_grant_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."grant_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_receipts" ADD CONSTRAINT "grant_receipts_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_report_remarks" ADD CONSTRAINT "grant_report_remarks_report_id_grant_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."grant_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_reports" ADD CONSTRAINT "grant_reports_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_settlements" ADD CONSTRAINT "grant_settlements_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_rule_sets" ADD CONSTRAINT "grant_rule_sets_course_id_grant_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."grant_courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_rule_sets" ADD CONSTRAINT "grant_rule_sets_based_on_grant_rule_sets_id_fk" FOREIGN KEY ("based_on") REFERENCES "public"."grant_rule_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_award_reminders" ADD CONSTRAINT "grant_award_reminders_award_id_grant_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."grant_awards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_assignments" ADD CONSTRAINT "screening_assignments_paper_id_screening_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."screening_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_assignments" ADD CONSTRAINT "screening_assignments_screening_seat_id_screening_seats_id_fk" FOREIGN KEY ("screening_seat_id") REFERENCES "public"."screening_seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_declarations" ADD CONSTRAINT "screening_declarations_screening_seat_id_screening_seats_id_fk" FOREIGN KEY ("screening_seat_id") REFERENCES "public"."screening_seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_declarations" ADD CONSTRAINT "screening_declarations_paper_id_screening_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."screening_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_meetings" ADD CONSTRAINT "screening_meetings_round_id_screening_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."screening_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_meetings" ADD CONSTRAINT "screening_meetings_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_papers" ADD CONSTRAINT "screening_papers_round_id_screening_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."screening_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_papers" ADD CONSTRAINT "screening_papers_application_id_grant_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."grant_applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_rounds" ADD CONSTRAINT "screening_rounds_call_id_grant_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."grant_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_rounds" ADD CONSTRAINT "screening_rounds_rule_set_id_grant_rule_sets_id_fk" FOREIGN KEY ("rule_set_id") REFERENCES "public"."grant_rule_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_seats" ADD CONSTRAINT "screening_seats_round_id_screening_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."screening_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_seats" ADD CONSTRAINT "screening_seats_seat_id_committee_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."committee_seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_steps" ADD CONSTRAINT "screening_steps_round_id_screening_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."screening_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_notes" ADD CONSTRAINT "screening_notes_paper_id_screening_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."screening_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_points" ADD CONSTRAINT "screening_points_sheet_id_screening_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."screening_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_recommendations" ADD CONSTRAINT "screening_recommendations_paper_id_screening_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."screening_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_recommendations" ADD CONSTRAINT "screening_recommendations_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_results" ADD CONSTRAINT "screening_results_round_id_screening_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."screening_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_sheets" ADD CONSTRAINT "screening_sheets_screening_seat_id_screening_seats_id_fk" FOREIGN KEY ("screening_seat_id") REFERENCES "public"."screening_seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_sheets" ADD CONSTRAINT "screening_sheets_paper_id_screening_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."screening_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_ties" ADD CONSTRAINT "screening_ties_round_id_screening_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."screening_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "committee_meetings_by_day" ON "committee_meetings" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "committee_seats_by_person" ON "committee_seats" USING btree ("person_id","starts_on");--> statement-breakpoint
CREATE INDEX "ledger_entries_by_year" ON "ledger_entries" USING btree ("book","fiscal_year","number");--> statement-breakpoint
CREATE INDEX "ledger_entries_by_kind" ON "ledger_entries" USING btree ("book","kind","number");--> statement-breakpoint
CREATE INDEX "ledger_entries_by_day" ON "ledger_entries" USING btree ("book","on");--> statement-breakpoint
CREATE INDEX "ledger_entries_closings" ON "ledger_entries" USING btree ("book","fiscal_year") WHERE closes_year;--> statement-breakpoint
CREATE INDEX "ledger_lines_by_balance" ON "ledger_lines" USING btree ("book","account","tag","fiscal_year");--> statement-breakpoint
CREATE INDEX "ledger_lines_by_tag" ON "ledger_lines" USING btree ("book","tag");--> statement-breakpoint
CREATE INDEX "questionnaire_section_changes_by_person" ON "questionnaire_section_changes" USING btree ("changed_by");--> statement-breakpoint
CREATE INDEX "questionnaire_answer_members_by_person" ON "questionnaire_answer_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "questionnaire_answers_by_version" ON "questionnaire_answers" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "questionnaire_answers_by_organisation" ON "questionnaire_answers" USING btree ("organisation_id","sent_at");--> statement-breakpoint
CREATE INDEX "questionnaire_answers_by_change" ON "questionnaire_answers" USING btree ("state","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "questionnaire_versions_one_draft" ON "questionnaire_versions" USING btree ("questionnaire_id") WHERE "questionnaire_versions"."state" = 'draft';--> statement-breakpoint
CREATE INDEX "questionnaires_by_purpose" ON "questionnaires" USING btree ("purpose");--> statement-breakpoint
CREATE INDEX "fund_bank_rows_by_day" ON "fund_bank_rows" USING btree ("on");--> statement-breakpoint
CREATE INDEX "fund_bank_rows_by_file" ON "fund_bank_rows" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "fund_gift_files_by_time" ON "fund_gift_files" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "fund_gift_files_by_digest" ON "fund_gift_files" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "fund_gift_rows_by_verdict" ON "fund_gift_rows" USING btree ("file_id","verdict","line");--> statement-breakpoint
CREATE INDEX "fund_gift_papers_by_batch" ON "fund_gift_papers" USING btree ("batch_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_gifts_once_a_portal_number" ON "fund_gifts" USING btree ("portal","portal_number") WHERE "fund_gifts"."reversed_at" is null and "fund_gifts"."portal_number" is not null;--> statement-breakpoint
CREATE INDEX "fund_gifts_by_day" ON "fund_gifts" USING btree ("received_on");--> statement-breakpoint
CREATE INDEX "fund_gifts_by_earmark" ON "fund_gifts" USING btree ("earmark_id");--> statement-breakpoint
CREATE INDEX "fund_gifts_by_file" ON "fund_gifts" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "grant_award_steps_by_award" ON "grant_award_steps" USING btree ("award_id","at");--> statement-breakpoint
CREATE INDEX "grant_awards_by_organisation" ON "grant_awards" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "grant_awards_by_state" ON "grant_awards" USING btree ("state","fiscal_year");--> statement-breakpoint
CREATE UNIQUE INDEX "grant_changes_one_open" ON "grant_changes" USING btree ("award_id") WHERE "grant_changes"."state" = 'requested';--> statement-breakpoint
CREATE INDEX "grant_payments_by_award" ON "grant_payments" USING btree ("award_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "grant_repayments_one_open" ON "grant_repayments" USING btree ("award_id") WHERE "grant_repayments"."paid_on" is null;--> statement-breakpoint
CREATE INDEX "grant_consultations_by_organisation" ON "grant_consultations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "grant_consultations_by_state" ON "grant_consultations" USING btree ("state","at");--> statement-breakpoint
CREATE INDEX "grant_messages_by_application" ON "grant_messages" USING btree ("application_id","at");--> statement-breakpoint
CREATE INDEX "grant_messages_unread" ON "grant_messages" USING btree ("from_side") WHERE "grant_messages"."read_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "grant_decisions_one_standing_a_year" ON "grant_decisions" USING btree ("application_id","year_index") WHERE "grant_decisions"."state" <> 'sent_back';--> statement-breakpoint
CREATE INDEX "grant_decisions_by_state" ON "grant_decisions" USING btree ("state","proposed_at");--> statement-breakpoint
CREATE INDEX "grant_letter_batches_by_time" ON "grant_letter_batches" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "grant_letters_by_application" ON "grant_letters" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "grant_letters_by_batch" ON "grant_letters" USING btree ("batch_id");--> statement-breakpoint
CREATE UNIQUE INDEX "grant_applications_one_living_a_call" ON "grant_applications" USING btree ("call_id","organisation_id") WHERE "grant_applications"."state" not in ('refused', 'withdrawn');--> statement-breakpoint
CREATE INDEX "grant_applications_by_organisation" ON "grant_applications" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "grant_applications_by_year" ON "grant_applications" USING btree ("fiscal_year","number");--> statement-breakpoint
CREATE INDEX "grant_applications_by_state" ON "grant_applications" USING btree ("state","submitted_at");--> statement-breakpoint
CREATE INDEX "grant_applications_by_call" ON "grant_applications" USING btree ("call_id","state");--> statement-breakpoint
CREATE INDEX "grant_calls_by_days" ON "grant_calls" USING btree ("state","closes_on");--> statement-breakpoint
CREATE INDEX "grant_opinions_by_department" ON "grant_opinions" USING btree ("department_id","answered_at");--> statement-breakpoint
CREATE INDEX "grant_receipts_by_report" ON "grant_receipts" USING btree ("report_id","on");--> statement-breakpoint
CREATE INDEX "grant_report_remarks_by_report" ON "grant_report_remarks" USING btree ("report_id","said_at");--> statement-breakpoint
CREATE UNIQUE INDEX "grant_settlements_one_standing" ON "grant_settlements" USING btree ("award_id") WHERE "grant_settlements"."state" <> 'refused';--> statement-breakpoint
CREATE UNIQUE INDEX "grant_rule_sets_one_in_force" ON "grant_rule_sets" USING btree ("course_id","fiscal_year") WHERE "grant_rule_sets"."state" = 'in_force';--> statement-breakpoint
CREATE UNIQUE INDEX "grant_rule_sets_one_draft" ON "grant_rule_sets" USING btree ("course_id","fiscal_year") WHERE "grant_rule_sets"."state" = 'draft';--> statement-breakpoint
CREATE INDEX "grant_rule_sets_by_year" ON "grant_rule_sets" USING btree ("fiscal_year");--> statement-breakpoint
CREATE INDEX "screening_declarations_by_paper" ON "screening_declarations" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "screening_papers_by_application" ON "screening_papers" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "screening_rounds_by_call" ON "screening_rounds" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "screening_seats_by_person" ON "screening_seats" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "screening_steps_by_round" ON "screening_steps" USING btree ("round_id","at");--> statement-breakpoint
CREATE INDEX "screening_notes_by_paper" ON "screening_notes" USING btree ("paper_id","at");--> statement-breakpoint
CREATE INDEX "screening_sheets_by_paper" ON "screening_sheets" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "screening_ties_by_round" ON "screening_ties" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "reform_scenarios_by_state" ON "reform_scenarios" USING btree ("state","published_at");--> statement-breakpoint
CREATE INDEX "reform_scenarios_by_person" ON "reform_scenarios" USING btree ("saved_by");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_purpose" CHECK ("files"."purpose" in ('evidence', 'guideline', 'photograph', 'passport', 'table', 'application', 'receipt'));