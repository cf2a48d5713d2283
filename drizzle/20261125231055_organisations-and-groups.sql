CREATE TABLE "exchange_imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"state" text DEFAULT 'mapping' NOT NULL,
	"file_id" uuid,
	"file_name" text NOT NULL,
	"sheet" text,
	"mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"standing" text DEFAULT 'applicant' NOT NULL,
	"registered_on" date,
	"valid_until" date,
	"show_facts" boolean DEFAULT false NOT NULL,
	"only_address" text DEFAULT '' NOT NULL,
	"mode" text,
	"with_possible" boolean DEFAULT false NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"work_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	CONSTRAINT "exchange_imports_source" CHECK ("exchange_imports"."source" in ('own', 'npo')),
	CONSTRAINT "exchange_imports_state" CHECK ("exchange_imports"."state" in ('mapping', 'checking', 'checked', 'applying', 'applied', 'abandoned')),
	CONSTRAINT "exchange_imports_standing" CHECK ("exchange_imports"."standing" in ('applicant', 'registered')),
	CONSTRAINT "exchange_imports_mode" CHECK ("exchange_imports"."mode" in ('all', 'good')),
	CONSTRAINT "exchange_imports_registered_with_days" CHECK ("exchange_imports"."standing" <> 'registered' or ("exchange_imports"."registered_on" is not null and "exchange_imports"."valid_until" >= "exchange_imports"."registered_on")),
	CONSTRAINT "exchange_imports_end_has_a_time" CHECK (("exchange_imports"."state" in ('applied', 'abandoned')) = ("exchange_imports"."ended_at" is not null)),
	CONSTRAINT "exchange_imports_erased_after_end" CHECK ("exchange_imports"."erased_at" >= "exchange_imports"."ended_at")
);
--> statement-breakpoint
CREATE TABLE "exchange_mappings" (
	"headings" text PRIMARY KEY NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange_rows" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"verdict" text NOT NULL,
	"name" text NOT NULL,
	"organisation_id" uuid,
	"content" jsonb NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"written_at" timestamp with time zone,
	CONSTRAINT "exchange_rows_pk" PRIMARY KEY("import_id","line"),
	CONSTRAINT "exchange_rows_verdict" CHECK ("exchange_rows"."verdict" in ('new', 'update', 'same', 'twice', 'possible', 'error', 'outside')),
	CONSTRAINT "exchange_rows_update_an_entry" CHECK ("exchange_rows"."verdict" not in ('update', 'same', 'possible') or "exchange_rows"."organisation_id" is not null),
	CONSTRAINT "exchange_rows_written_have_an_entry" CHECK ("exchange_rows"."written_at" is null or "exchange_rows"."organisation_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "organisation_pairs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"reasons" text[] NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"decision" text DEFAULT 'open' NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"word" text DEFAULT '' NOT NULL,
	CONSTRAINT "organisation_pairs_once" UNIQUE("first_id","second_id"),
	CONSTRAINT "organisation_pairs_decision" CHECK ("organisation_pairs"."decision" in ('open', 'different', 'merged')),
	CONSTRAINT "organisation_pairs_in_order" CHECK ("organisation_pairs"."first_id" < "organisation_pairs"."second_id"),
	CONSTRAINT "organisation_pairs_have_a_reason" CHECK (cardinality("organisation_pairs"."reasons") > 0 or "organisation_pairs"."decision" = 'merged'),
	CONSTRAINT "organisation_pairs_decided_by_somebody" CHECK (("organisation_pairs"."decision" = 'open') = ("organisation_pairs"."decided_at" is null) and ("organisation_pairs"."decided_at" is null) = ("organisation_pairs"."decided_by" is null)),
	CONSTRAINT "organisation_pairs_word_length" CHECK (length("organisation_pairs"."word") <= 300)
);
--> statement-breakpoint
CREATE TABLE "organisation_areas" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"place" integer NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "organisation_areas_have_a_name" CHECK ("organisation_areas"."name" <> ''),
	CONSTRAINT "organisation_areas_centre_whole" CHECK (("organisation_areas"."latitude" is null) = ("organisation_areas"."longitude" is null))
);
--> statement-breakpoint
CREATE TABLE "organisation_city_fields" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "organisation_city_fields_have_a_name" CHECK ("organisation_city_fields"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "organisation_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"value" text NOT NULL,
	"publicity" text DEFAULT 'centre' NOT NULL,
	"place" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "organisation_contacts_kind" CHECK ("organisation_contacts"."kind" in ('phone', 'mail', 'fax', 'post', 'form', 'social')),
	CONSTRAINT "organisation_contacts_publicity" CHECK ("organisation_contacts"."publicity" in ('public', 'centre')),
	CONSTRAINT "organisation_contacts_value_length" CHECK (length("organisation_contacts"."value") between 1 and 300),
	CONSTRAINT "organisation_contacts_web" CHECK ("organisation_contacts"."kind" not in ('form', 'social') or "organisation_contacts"."value" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "organisation_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"label" text NOT NULL,
	"href" text NOT NULL,
	"place" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "organisation_links_are_web" CHECK ("organisation_links"."href" ~ '^https?://' and length("organisation_links"."href") <= 500),
	CONSTRAINT "organisation_links_label_length" CHECK (length("organisation_links"."label") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "organisation_names" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_kana" text DEFAULT '' NOT NULL,
	"name_key" text NOT NULL,
	"until_on" date,
	CONSTRAINT "organisation_names_length" CHECK (length("organisation_names"."name") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "organisation_officers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid,
	"post" text NOT NULL,
	"name" text NOT NULL,
	"name_kana" text DEFAULT '' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"place" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "organisation_officers_post" CHECK ("organisation_officers"."post" in ('representative', 'deputy', 'secretary', 'treasurer', 'auditor', 'officer')),
	CONSTRAINT "organisation_officers_name_length" CHECK (length("organisation_officers"."name") between 1 and 80),
	CONSTRAINT "organisation_officers_end_after_start" CHECK ("organisation_officers"."ends_on" >= "organisation_officers"."starts_on" - 1)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" serial NOT NULL,
	"kind" text NOT NULL,
	"standing" text DEFAULT 'applicant' NOT NULL,
	"name" text NOT NULL,
	"name_kana" text DEFAULT '' NOT NULL,
	"name_key" text NOT NULL,
	"corporate_number" text,
	"summary" text DEFAULT '' NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"activities" text DEFAULT '' NOT NULL,
	"npo_fields" smallint[] DEFAULT '{}' NOT NULL,
	"city_fields" text[] DEFAULT '{}' NOT NULL,
	"area_code" text,
	"founded_on" date,
	"founded_precision" text DEFAULT 'day' NOT NULL,
	"member_count" integer,
	"citizen_count" integer,
	"fee" text DEFAULT '' NOT NULL,
	"meets" text DEFAULT '' NOT NULL,
	"recruiting" boolean DEFAULT false NOT NULL,
	"recruiting_text" text DEFAULT '' NOT NULL,
	"postal_code" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"website" text DEFAULT '' NOT NULL,
	"public_facts" text[] DEFAULT '{}' NOT NULL,
	"registered_on" date,
	"valid_until" date,
	"ended_on" date,
	"merged_into" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisations_number_once" UNIQUE("number"),
	CONSTRAINT "organisations_kind" CHECK ("organisations"."kind" in ('voluntary', 'npo', 'general_association', 'general_foundation', 'public_association', 'public_foundation', 'neighbourhood', 'social_welfare', 'cooperative', 'school', 'company', 'network', 'other')),
	CONSTRAINT "organisations_standing" CHECK ("organisations"."standing" in ('applicant', 'registered', 'lapsed', 'withdrawn', 'merged')),
	CONSTRAINT "organisations_founded_precision" CHECK ("organisations"."founded_precision" in ('day', 'month', 'year')),
	CONSTRAINT "organisations_name_length" CHECK (length("organisations"."name") between 1 and 120),
	CONSTRAINT "organisations_kana_length" CHECK (length("organisations"."name_kana") <= 200),
	CONSTRAINT "organisations_corporate_number_form" CHECK ("organisations"."corporate_number" ~ '^[0-9]{13}$'),
	CONSTRAINT "organisations_corporate_number_check_digit" CHECK (case when "organisations"."corporate_number" ~ '^[0-9]{13}$' then left("organisations"."corporate_number", 1)::int = 9 - (substr(corporate_number, 2, 1)::int * 2 + substr(corporate_number, 3, 1)::int * 1 + substr(corporate_number, 4, 1)::int * 2 + substr(corporate_number, 5, 1)::int * 1 + substr(corporate_number, 6, 1)::int * 2 + substr(corporate_number, 7, 1)::int * 1 + substr(corporate_number, 8, 1)::int * 2 + substr(corporate_number, 9, 1)::int * 1 + substr(corporate_number, 10, 1)::int * 2 + substr(corporate_number, 11, 1)::int * 1 + substr(corporate_number, 12, 1)::int * 2 + substr(corporate_number, 13, 1)::int * 1) % 9 else true end),
	CONSTRAINT "organisations_npo_fields" CHECK ("organisations"."npo_fields" <@ '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20}'::smallint[]),
	CONSTRAINT "organisations_members_not_negative" CHECK ("organisations"."member_count" >= 0),
	CONSTRAINT "organisations_citizens_among_members" CHECK ("organisations"."citizen_count" between 0 and "organisations"."member_count"),
	CONSTRAINT "organisations_place_whole" CHECK (("organisations"."latitude" is null) = ("organisations"."longitude" is null)),
	CONSTRAINT "organisations_website_is_web" CHECK ("organisations"."website" = '' or "organisations"."website" ~ '^https?://'),
	CONSTRAINT "organisations_public_facts" CHECK ("organisations"."public_facts" <@ array['purpose', 'activities', 'foundedOn', 'memberCount', 'citizenCount', 'representative', 'address', 'meets', 'fee', 'website', 'links', 'corporateNumber', 'recruiting']),
	CONSTRAINT "organisations_registered_with_days" CHECK ("organisations"."standing" <> 'registered' or ("organisations"."registered_on" is not null and "organisations"."valid_until" is not null)),
	CONSTRAINT "organisations_merged_into_another" CHECK (("organisations"."standing" = 'merged') = ("organisations"."merged_into" is not null)),
	CONSTRAINT "organisations_not_into_itself" CHECK ("organisations"."merged_into" <> "organisations"."id")
);
--> statement-breakpoint
CREATE TABLE "passport_papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"fiscal_year" integer,
	"valid_from" date,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"income" bigint,
	"expense" bigint,
	"carried_over" bigint,
	"member_count" integer,
	"citizen_count" integer,
	"publicity" text DEFAULT 'centre' NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by" uuid NOT NULL,
	"for_group" boolean DEFAULT false NOT NULL,
	"ended_at" timestamp with time zone,
	"ended" text,
	"replaced_by" uuid,
	"erased_at" timestamp with time zone,
	CONSTRAINT "passport_papers_kind" CHECK ("passport_papers"."kind" in ('bylaws', 'roster', 'plan', 'budget', 'report', 'accounts')),
	CONSTRAINT "passport_papers_publicity" CHECK ("passport_papers"."publicity" in ('public', 'centre')),
	CONSTRAINT "passport_papers_ended" CHECK ("passport_papers"."ended" in ('replaced', 'taken_back')),
	CONSTRAINT "passport_papers_stand_for_a_year_or_from_a_day" CHECK (("passport_papers"."kind" = 'bylaws') = ("passport_papers"."fiscal_year" is null) and ("passport_papers"."kind" = 'bylaws') = ("passport_papers"."valid_from" is not null)),
	CONSTRAINT "passport_papers_year" CHECK ("passport_papers"."fiscal_year" between 1990 and 2200),
	CONSTRAINT "passport_papers_title_length" CHECK (length("passport_papers"."title") between 1 and 120),
	CONSTRAINT "passport_papers_summary_length" CHECK (length("passport_papers"."summary") <= 4000),
	CONSTRAINT "passport_papers_amounts_of_budgets_and_accounts" CHECK (("passport_papers"."kind" in ('budget', 'accounts')) = ("passport_papers"."income" is not null)
        and ("passport_papers"."income" is null) = ("passport_papers"."expense" is null) and ("passport_papers"."income" is null) = ("passport_papers"."carried_over" is null)),
	CONSTRAINT "passport_papers_amounts_add_up" CHECK ("passport_papers"."income" between 0 and 1000000000000 and "passport_papers"."expense" between 0 and 1000000000000
        and "passport_papers"."carried_over" = "passport_papers"."income" - "passport_papers"."expense"),
	CONSTRAINT "passport_papers_rosters_are_counted" CHECK (("passport_papers"."kind" = 'roster') = ("passport_papers"."member_count" is not null)
        and ("passport_papers"."member_count" is null) = ("passport_papers"."citizen_count" is null)
        and "passport_papers"."member_count" between 1 and 5000
        and "passport_papers"."citizen_count" between 0 and "passport_papers"."member_count"),
	CONSTRAINT "passport_papers_rosters_are_never_public" CHECK ("passport_papers"."kind" <> 'roster' or ("passport_papers"."publicity" = 'centre' and "passport_papers"."file_id" is null)),
	CONSTRAINT "passport_papers_end_whole" CHECK (("passport_papers"."ended_at" is null) = ("passport_papers"."ended" is null)),
	CONSTRAINT "passport_papers_replaced_by_another" CHECK ("passport_papers"."replaced_by" is null or "passport_papers"."ended" = 'replaced')
);
--> statement-breakpoint
CREATE TABLE "passport_roster_rows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"paper_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"name" text NOT NULL,
	"kana" text DEFAULT '' NOT NULL,
	"link" text NOT NULL,
	CONSTRAINT "passport_roster_rows_place_once" UNIQUE("paper_id","place"),
	CONSTRAINT "passport_roster_rows_link" CHECK ("passport_roster_rows"."link" in ('living', 'working', 'studying', 'other')),
	CONSTRAINT "passport_roster_rows_name_length" CHECK (length("passport_roster_rows"."name") between 1 and 80),
	CONSTRAINT "passport_roster_rows_kana_length" CHECK (length("passport_roster_rows"."kana") <= 80)
);
--> statement-breakpoint
CREATE TABLE "succession_recoveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"lang" text NOT NULL,
	"situation" text NOT NULL,
	"asker_name" text NOT NULL,
	"asker_post" text NOT NULL,
	"asker_mail" text NOT NULL,
	"asker_person_id" uuid,
	"asker_token_hash" text NOT NULL,
	"asker_confirmed_at" timestamp with time zone,
	"second_name" text NOT NULL,
	"second_post" text NOT NULL,
	"second_mail" text NOT NULL,
	"second_person_id" uuid,
	"second_token_hash" text NOT NULL,
	"second_confirmed_at" timestamp with time zone,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"decision" text DEFAULT '' NOT NULL,
	CONSTRAINT "succession_recoveries_asker_token_once" UNIQUE("asker_token_hash"),
	CONSTRAINT "succession_recoveries_second_token_once" UNIQUE("second_token_hash"),
	CONSTRAINT "succession_recoveries_state" CHECK ("succession_recoveries"."state" in ('asked', 'confirmed', 'approved', 'refused')),
	CONSTRAINT "succession_recoveries_lang" CHECK ("succession_recoveries"."lang" in ('ja', 'en', 'easy')),
	CONSTRAINT "succession_recoveries_asker_post" CHECK ("succession_recoveries"."asker_post" in ('deputy', 'secretary', 'treasurer', 'auditor', 'officer')),
	CONSTRAINT "succession_recoveries_second_post" CHECK ("succession_recoveries"."second_post" in ('deputy', 'secretary', 'treasurer', 'auditor', 'officer')),
	CONSTRAINT "succession_recoveries_two_addresses" CHECK (lower("succession_recoveries"."asker_mail") <> lower("succession_recoveries"."second_mail")),
	CONSTRAINT "succession_recoveries_both_confirm_first" CHECK ("succession_recoveries"."state" not in ('confirmed', 'approved')
        or ("succession_recoveries"."asker_confirmed_at" is not null and "succession_recoveries"."second_confirmed_at" is not null)),
	CONSTRAINT "succession_recoveries_decided_with_a_word" CHECK (("succession_recoveries"."state" in ('approved', 'refused')) = ("succession_recoveries"."decided_at" is not null)
        and ("succession_recoveries"."decided_at" is null or ("succession_recoveries"."decided_by" is not null and "succession_recoveries"."decision" <> '')))
);
--> statement-breakpoint
CREATE TABLE "registration_rules" (
	"version" integer PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "registration_rules_versions_from_one" CHECK ("registration_rules"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "registration_endings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"ended_by" uuid NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registration_endings_reason_length" CHECK (length("registration_endings"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "registration_papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"organisation_id" uuid,
	"base_version" integer,
	"content" jsonb NOT NULL,
	"content_erased_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"author_id" uuid,
	"entered_by" uuid,
	"entered_how" text,
	"came_name" text DEFAULT '' NOT NULL,
	"came_mail" text DEFAULT '' NOT NULL,
	"rules_version" integer NOT NULL,
	"different_from" uuid[] DEFAULT '{}' NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"returned_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"decision_note" text DEFAULT '' NOT NULL,
	CONSTRAINT "registration_papers_number_once" UNIQUE("fiscal_year","number"),
	CONSTRAINT "registration_papers_kind" CHECK ("registration_papers"."kind" in ('first', 'renewal', 'change')),
	CONSTRAINT "registration_papers_state" CHECK ("registration_papers"."state" in ('draft', 'submitted', 'returned', 'accepted', 'withdrawn')),
	CONSTRAINT "registration_papers_entered_how" CHECK ("registration_papers"."entered_how" in ('counter', 'telephone', 'paper')),
	CONSTRAINT "registration_papers_numbers_from_one" CHECK ("registration_papers"."number" >= 1),
	CONSTRAINT "registration_papers_written_by_somebody" CHECK ("registration_papers"."author_id" is not null or "registration_papers"."entered_by" is not null),
	CONSTRAINT "registration_papers_entered_in_some_way" CHECK (("registration_papers"."entered_by" is null) = ("registration_papers"."entered_how" is null) and ("registration_papers"."entered_by" is not null or ("registration_papers"."came_name" = '' and "registration_papers"."came_mail" = ''))),
	CONSTRAINT "registration_papers_renew_what_is_there" CHECK ("registration_papers"."kind" = 'first' or "registration_papers"."organisation_id" is not null),
	CONSTRAINT "registration_papers_accepted_into_the_register" CHECK ("registration_papers"."state" <> 'accepted' or "registration_papers"."organisation_id" is not null),
	CONSTRAINT "registration_papers_sent_at_some_time" CHECK ("registration_papers"."state" in ('draft', 'withdrawn') or "registration_papers"."submitted_at" is not null),
	CONSTRAINT "registration_papers_returned_at_some_time" CHECK ("registration_papers"."state" <> 'returned' or "registration_papers"."returned_at" is not null),
	CONSTRAINT "registration_papers_decided_by_somebody" CHECK (("registration_papers"."state" in ('accepted', 'withdrawn')) = ("registration_papers"."decided_at" is not null) and ("registration_papers"."decided_at" is null) = ("registration_papers"."decided_by" is null)),
	CONSTRAINT "registration_papers_note_length" CHECK (length("registration_papers"."decision_note") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "registration_remarks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"paper_id" uuid NOT NULL,
	"field" text NOT NULL,
	"words" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "registration_remarks_name_a_field" CHECK ("registration_remarks"."field" <> ''),
	CONSTRAINT "registration_remarks_words_length" CHECK (length("registration_remarks"."words") between 1 and 1000),
	CONSTRAINT "registration_remarks_settled_after_they_were_said" CHECK ("registration_remarks"."settled_at" >= "registration_remarks"."said_at")
);
--> statement-breakpoint
CREATE TABLE "registration_reminders" (
	"organisation_id" uuid NOT NULL,
	"valid_until" date NOT NULL,
	"kind" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registration_reminders_once" PRIMARY KEY("organisation_id","valid_until","kind"),
	CONSTRAINT "registration_reminders_kind" CHECK ("registration_reminders"."kind" in ('opens', 'month', 'over'))
);
--> statement-breakpoint
CREATE TABLE "registration_starts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mail" text NOT NULL,
	"name" text NOT NULL,
	"lang" text NOT NULL,
	"token_hash" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "registration_starts_token_once" UNIQUE("token_hash"),
	CONSTRAINT "registration_starts_lang" CHECK ("registration_starts"."lang" in ('ja', 'en', 'easy')),
	CONSTRAINT "registration_starts_mail_shape" CHECK (position('@' in "registration_starts"."mail") > 1 and length("registration_starts"."mail") <= 254),
	CONSTRAINT "registration_starts_name_length" CHECK (length("registration_starts"."name") between 1 and 80),
	CONSTRAINT "registration_starts_end_after_asking" CHECK ("registration_starts"."expires_at" > "registration_starts"."asked_at")
);
--> statement-breakpoint
CREATE TABLE "succession_handovers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"offered_by" uuid NOT NULL,
	"successor_id" uuid,
	"name" text NOT NULL,
	"mail" text NOT NULL,
	"lang" text NOT NULL,
	"stays" boolean NOT NULL,
	"token_hash" text NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"noted_at" timestamp with time zone,
	CONSTRAINT "succession_handovers_token_once" UNIQUE("token_hash"),
	CONSTRAINT "succession_handovers_lang" CHECK ("succession_handovers"."lang" in ('ja', 'en', 'easy')),
	CONSTRAINT "succession_handovers_name_length" CHECK (length("succession_handovers"."name") between 1 and 80),
	CONSTRAINT "succession_handovers_end_once" CHECK ("succession_handovers"."accepted_at" is null or "succession_handovers"."cancelled_at" is null)
);
--> statement-breakpoint
CREATE TABLE "listing_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"result" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"again_on" date,
	"erased_at" timestamp with time zone,
	CONSTRAINT "listing_calls_result" CHECK ("listing_calls"."result" in ('confirmed', 'changes', 'no_answer', 'wrong_number', 'ended')),
	CONSTRAINT "listing_calls_again_later" CHECK ("listing_calls"."again_on" > "listing_calls"."on"),
	CONSTRAINT "listing_calls_note_length" CHECK (length("listing_calls"."note") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "listing_followers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"query" text NOT NULL,
	"mail" text NOT NULL,
	"lang" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"told_until" timestamp with time zone NOT NULL,
	CONSTRAINT "listing_followers_lang" CHECK ("listing_followers"."lang" in ('ja', 'en', 'easy')),
	CONSTRAINT "listing_followers_mail_shape" CHECK (position('@' in "listing_followers"."mail") > 1 and length("listing_followers"."mail") <= 254),
	CONSTRAINT "listing_followers_query_length" CHECK (length("listing_followers"."query") <= 500)
);
--> statement-breakpoint
CREATE TABLE "listing_budgets" (
	"kind" text NOT NULL,
	"part" text NOT NULL,
	"budget_days" integer NOT NULL,
	CONSTRAINT "listing_budgets_kind_part_pk" PRIMARY KEY("kind","part"),
	CONSTRAINT "listing_budgets_days" CHECK ("listing_budgets"."budget_days" between 1 and 3650)
);
--> statement-breakpoint
CREATE TABLE "listing_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"source" text NOT NULL,
	"part" text,
	"note" text DEFAULT '' NOT NULL,
	"opened_on" date NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"settlement" text,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"word" text DEFAULT '' NOT NULL,
	"erased_at" timestamp with time zone,
	CONSTRAINT "listing_checks_source" CHECK ("listing_checks"."source" in ('visitor', 'owner', 'centre')),
	CONSTRAINT "listing_checks_settlement" CHECK ("listing_checks"."settlement" in ('confirmed', 'corrected', 'unfounded', 'ended')),
	CONSTRAINT "listing_checks_settled_whole" CHECK (("listing_checks"."settlement" is null) = ("listing_checks"."settled_at" is null)),
	CONSTRAINT "listing_checks_note_length" CHECK (length("listing_checks"."note") <= 1000 and length("listing_checks"."word") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "listing_confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"way" text NOT NULL,
	"parts" text[] NOT NULL,
	"whole" boolean NOT NULL,
	"on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	CONSTRAINT "listing_confirmations_way" CHECK ("listing_confirmations"."way" in ('mail', 'sheet', 'desk', 'paper', 'edit', 'phone', 'counter', 'import')),
	CONSTRAINT "listing_confirmations_of_something" CHECK (cardinality("listing_confirmations"."parts") > 0)
);
--> statement-breakpoint
CREATE TABLE "listing_parts" (
	"listing_id" uuid NOT NULL,
	"part" text NOT NULL,
	"confirmed_on" date NOT NULL,
	CONSTRAINT "listing_parts_listing_id_part_pk" PRIMARY KEY("listing_id","part")
);
--> statement-breakpoint
CREATE TABLE "listing_rules" (
	"kind" text PRIMARY KEY NOT NULL,
	"lower_after_days" integer NOT NULL,
	"hidden_after_days" integer NOT NULL,
	"check_after_days" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "listing_rules_lower_after" CHECK ("listing_rules"."lower_after_days" between 1 and 3650),
	CONSTRAINT "listing_rules_hidden_after" CHECK ("listing_rules"."hidden_after_days" between 1 and 3650),
	CONSTRAINT "listing_rules_check_after" CHECK ("listing_rules"."check_after_days" between 0 and 365)
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"listed" boolean DEFAULT true NOT NULL,
	"listed_on" date NOT NULL,
	"confirmed_on" date NOT NULL,
	"confirmed_by" text NOT NULL,
	"due_on" date NOT NULL,
	"lower_from" date NOT NULL,
	"hidden_from" date NOT NULL,
	"checking_from" date,
	"mailed_on" date,
	CONSTRAINT "listings_once" UNIQUE("kind","subject_id"),
	CONSTRAINT "listings_steps_in_order" CHECK ("listings"."due_on" < "listings"."lower_from" and "listings"."lower_from" < "listings"."hidden_from"),
	CONSTRAINT "listings_confirmed_by" CHECK ("listings"."confirmed_by" in ('owner', 'centre', 'import'))
);
--> statement-breakpoint
CREATE TABLE "listing_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"hash" text NOT NULL,
	"listing_id" uuid NOT NULL,
	"carrier" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"ends_on" date NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "listing_links_hash_once" UNIQUE("hash"),
	CONSTRAINT "listing_links_carrier" CHECK ("listing_links"."carrier" in ('mail', 'sheet'))
);
--> statement-breakpoint
CREATE TABLE "listing_reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"step" text NOT NULL,
	"sent_on" date NOT NULL,
	"mails" integer NOT NULL,
	CONSTRAINT "listing_reminders_once" UNIQUE("listing_id","due_on","step"),
	CONSTRAINT "listing_reminders_step" CHECK ("listing_reminders"."step" in ('before', 'due', 'after')),
	CONSTRAINT "listing_reminders_mails" CHECK ("listing_reminders"."mails" >= 0)
);
--> statement-breakpoint
CREATE TABLE "listing_round_entries" (
	"round_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"waiting" boolean DEFAULT true NOT NULL,
	"without_mail" boolean DEFAULT false NOT NULL,
	"mailed_on" date,
	"sheet_on" date,
	"answered_on" date,
	"answered_by" text,
	CONSTRAINT "listing_round_entries_round_id_listing_id_pk" PRIMARY KEY("round_id","listing_id"),
	CONSTRAINT "listing_round_entries_answer_whole" CHECK (("listing_round_entries"."answered_on" is null) = ("listing_round_entries"."answered_by" is null))
);
--> statement-breakpoint
CREATE TABLE "listing_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"work_id" uuid,
	CONSTRAINT "listing_rounds_state" CHECK ("listing_rounds"."state" in ('planned', 'open', 'closed')),
	CONSTRAINT "listing_rounds_title_length" CHECK (length("listing_rounds"."title") between 1 and 80),
	CONSTRAINT "listing_rounds_note_length" CHECK (length("listing_rounds"."note") <= 1000),
	CONSTRAINT "listing_rounds_opened" CHECK (("listing_rounds"."state" = 'planned') = ("listing_rounds"."opened_at" is null)),
	CONSTRAINT "listing_rounds_closed" CHECK (("listing_rounds"."state" = 'closed') = ("listing_rounds"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "group_months" (
	"month" date PRIMARY KEY NOT NULL,
	"views" bigint DEFAULT 0 NOT NULL,
	"listed" integer,
	"within_budget" integer,
	"counted_on" date,
	CONSTRAINT "group_months_begin_on_the_first" CHECK (extract(day from "group_months"."month") = 1),
	CONSTRAINT "group_months_views_not_negative" CHECK ("group_months"."views" >= 0),
	CONSTRAINT "group_months_within_listed" CHECK ("group_months"."within_budget" between 0 and "group_months"."listed"),
	CONSTRAINT "group_months_counted_whole" CHECK (("group_months"."listed" is null) = ("group_months"."within_budget" is null) and ("group_months"."listed" is null) = ("group_months"."counted_on" is null))
);
--> statement-breakpoint
CREATE TABLE "group_views" (
	"organisation_id" uuid NOT NULL,
	"day" date NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "group_views_once_a_day" PRIMARY KEY("organisation_id","day"),
	CONSTRAINT "group_views_positive" CHECK ("group_views"."views" > 0)
);
--> statement-breakpoint
CREATE TABLE "group_photographs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"large_file_id" uuid NOT NULL,
	"small_file_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" text NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"place" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "group_photographs_size" CHECK ("group_photographs"."width" > 0 and "group_photographs"."height" > 0),
	CONSTRAINT "group_photographs_say_what_they_show" CHECK (length("group_photographs"."alt") between 1 and 200),
	CONSTRAINT "group_photographs_caption_length" CHECK (length("group_photographs"."caption") <= 200)
);
--> statement-breakpoint
CREATE TABLE "group_stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"happens_on" date,
	"happens_at" text DEFAULT '' NOT NULL,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_stories_kind" CHECK ("group_stories"."kind" in ('news', 'report', 'event')),
	CONSTRAINT "group_stories_state" CHECK ("group_stories"."state" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "group_stories_title_length" CHECK (length("group_stories"."title") between 1 and 80),
	CONSTRAINT "group_stories_body_length" CHECK (length("group_stories"."body") between 1 and 3000),
	CONSTRAINT "group_stories_where_length" CHECK (length("group_stories"."happens_at") <= 120),
	CONSTRAINT "group_stories_event_with_day" CHECK ("group_stories"."kind" <> 'event' or "group_stories"."happens_on" is not null),
	CONSTRAINT "group_stories_published_at_an_instant" CHECK ("group_stories"."state" <> 'published' or "group_stories"."published_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "group_entries" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_kana" text NOT NULL,
	"kana_key" text collate "C" NOT NULL,
	"summary" text NOT NULL,
	"npo_fields" smallint[] NOT NULL,
	"city_fields" text[] NOT NULL,
	"area_code" text,
	"recruiting" boolean NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"listed_since" date NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"confirmed_on" date NOT NULL,
	"confirmed_by" text NOT NULL,
	"due_on" date NOT NULL,
	"lower_from" date NOT NULL,
	"hidden_from" date NOT NULL,
	"checking_from" date,
	"marks" text NOT NULL,
	"digest" text NOT NULL,
	"text" text NOT NULL,
	"lexemes" "tsvector" NOT NULL,
	CONSTRAINT "group_entries_confirmed_by" CHECK ("group_entries"."confirmed_by" in ('owner', 'centre', 'import')),
	CONSTRAINT "group_entries_place_whole" CHECK (("group_entries"."latitude" is null) = ("group_entries"."longitude" is null)),
	CONSTRAINT "group_entries_steps_in_order" CHECK ("group_entries"."due_on" <= "group_entries"."lower_from" and "group_entries"."lower_from" <= "group_entries"."hidden_from")
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_purpose";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "left_on" date;--> statement-breakpoint
ALTER TABLE "exchange_rows" ADD CONSTRAINT "exchange_rows_import_id_exchange_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."exchange_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_rows" ADD CONSTRAINT "exchange_rows_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_pairs" ADD CONSTRAINT "organisation_pairs_first_id_organisations_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_pairs" ADD CONSTRAINT "organisation_pairs_second_id_organisations_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_contacts" ADD CONSTRAINT "organisation_contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_links" ADD CONSTRAINT "organisation_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_officers" ADD CONSTRAINT "organisation_officers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_area_code_organisation_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."organisation_areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_merged_into_organisations_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_papers" ADD CONSTRAINT "passport_papers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_papers" ADD CONSTRAINT "passport_papers_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_papers" ADD CONSTRAINT "passport_papers_replaced_by_passport_papers_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."passport_papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_roster_rows" ADD CONSTRAINT "passport_roster_rows_paper_id_passport_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."passport_papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_recoveries" ADD CONSTRAINT "succession_recoveries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_recoveries" ADD CONSTRAINT "succession_recoveries_asker_person_id_people_id_fk" FOREIGN KEY ("asker_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_recoveries" ADD CONSTRAINT "succession_recoveries_second_person_id_people_id_fk" FOREIGN KEY ("second_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_endings" ADD CONSTRAINT "registration_endings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_papers" ADD CONSTRAINT "registration_papers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_remarks" ADD CONSTRAINT "registration_remarks_paper_id_registration_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."registration_papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_reminders" ADD CONSTRAINT "registration_reminders_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_handovers" ADD CONSTRAINT "succession_handovers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_handovers" ADD CONSTRAINT "succession_handovers_offered_by_people_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_handovers" ADD CONSTRAINT "succession_handovers_successor_id_people_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_calls" ADD CONSTRAINT "listing_calls_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_checks" ADD CONSTRAINT "listing_checks_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_confirmations" ADD CONSTRAINT "listing_confirmations_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_parts" ADD CONSTRAINT "listing_parts_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_links" ADD CONSTRAINT "listing_links_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_reminders" ADD CONSTRAINT "listing_reminders_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_round_entries" ADD CONSTRAINT "listing_round_entries_round_id_listing_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."listing_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_round_entries" ADD CONSTRAINT "listing_round_entries_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_views" ADD CONSTRAINT "group_views_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_photographs" ADD CONSTRAINT "group_photographs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_photographs" ADD CONSTRAINT "group_photographs_large_file_id_files_id_fk" FOREIGN KEY ("large_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_photographs" ADD CONSTRAINT "group_photographs_small_file_id_files_id_fk" FOREIGN KEY ("small_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_stories" ADD CONSTRAINT "group_stories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_entries" ADD CONSTRAINT "group_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exchange_imports_by_time" ON "exchange_imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "exchange_rows_by_verdict" ON "exchange_rows" USING btree ("import_id","verdict","line");--> statement-breakpoint
CREATE INDEX "exchange_rows_by_organisation" ON "exchange_rows" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_pairs_by_second" ON "organisation_pairs" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "organisation_pairs_by_decision" ON "organisation_pairs" USING btree ("decision","found_at");--> statement-breakpoint
CREATE INDEX "organisation_contacts_by_organisation" ON "organisation_contacts" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE INDEX "organisation_links_by_organisation" ON "organisation_links" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE INDEX "organisation_names_by_organisation" ON "organisation_names" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_names_by_key" ON "organisation_names" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "organisation_officers_by_organisation" ON "organisation_officers" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE INDEX "organisation_officers_by_person" ON "organisation_officers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_corporate_number_once" ON "organisations" USING btree ("corporate_number") WHERE "organisations"."standing" <> 'merged';--> statement-breakpoint
CREATE INDEX "organisations_by_name_key" ON "organisations" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "organisations_by_standing" ON "organisations" USING btree ("standing","valid_until");--> statement-breakpoint
CREATE UNIQUE INDEX "passport_papers_one_current" ON "passport_papers" USING btree ("organisation_id","kind",coalesce("fiscal_year", 0)) WHERE "passport_papers"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "passport_papers_one_roster" ON "passport_papers" USING btree ("organisation_id") WHERE "passport_papers"."kind" = 'roster' and "passport_papers"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "passport_papers_by_organisation" ON "passport_papers" USING btree ("organisation_id","entered_at");--> statement-breakpoint
CREATE INDEX "passport_papers_by_person" ON "passport_papers" USING btree ("entered_by");--> statement-breakpoint
CREATE INDEX "succession_recoveries_by_organisation" ON "succession_recoveries" USING btree ("organisation_id","asked_at");--> statement-breakpoint
CREATE INDEX "succession_recoveries_by_state" ON "succession_recoveries" USING btree ("state","expires_at");--> statement-breakpoint
CREATE INDEX "registration_endings_by_organisation" ON "registration_endings" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_papers_one_open_a_group" ON "registration_papers" USING btree ("organisation_id") WHERE "registration_papers"."state" in ('draft', 'submitted', 'returned');--> statement-breakpoint
CREATE INDEX "registration_papers_by_state" ON "registration_papers" USING btree ("state","submitted_at");--> statement-breakpoint
CREATE INDEX "registration_papers_by_author" ON "registration_papers" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "registration_papers_by_organisation" ON "registration_papers" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "registration_papers_by_decision" ON "registration_papers" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "registration_remarks_by_paper" ON "registration_remarks" USING btree ("paper_id","said_at");--> statement-breakpoint
CREATE INDEX "registration_starts_by_mail" ON "registration_starts" USING btree ("mail","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "succession_handovers_one_open" ON "succession_handovers" USING btree ("organisation_id") WHERE "succession_handovers"."accepted_at" is null and "succession_handovers"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "succession_handovers_by_organisation" ON "succession_handovers" USING btree ("organisation_id","offered_at");--> statement-breakpoint
CREATE INDEX "listing_calls_by_listing" ON "listing_calls" USING btree ("listing_id","at");--> statement-breakpoint
CREATE INDEX "listing_calls_by_day" ON "listing_calls" USING btree ("on");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_followers_once_a_search" ON "listing_followers" USING btree ("kind","query",lower("mail"));--> statement-breakpoint
CREATE INDEX "listing_checks_by_listing" ON "listing_checks" USING btree ("listing_id","opened_on");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_checks_open_owner_once" ON "listing_checks" USING btree ("listing_id",coalesce("part", '')) WHERE "listing_checks"."settlement" is null and "listing_checks"."source" = 'owner';--> statement-breakpoint
CREATE INDEX "listing_confirmations_by_listing" ON "listing_confirmations" USING btree ("listing_id","at");--> statement-breakpoint
CREATE INDEX "listing_confirmations_by_day" ON "listing_confirmations" USING btree ("on");--> statement-breakpoint
CREATE INDEX "listings_by_due" ON "listings" USING btree ("kind","due_on") WHERE "listings"."listed";--> statement-breakpoint
CREATE INDEX "listing_links_by_end" ON "listing_links" USING btree ("ends_on");--> statement-breakpoint
CREATE INDEX "listing_links_by_listing" ON "listing_links" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "listing_round_entries_by_listing" ON "listing_round_entries" USING btree ("listing_id");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_rounds_one_open_a_kind" ON "listing_rounds" USING btree ("kind") WHERE "listing_rounds"."state" = 'open';--> statement-breakpoint
CREATE INDEX "group_photographs_by_organisation" ON "group_photographs" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE INDEX "group_photographs_by_author" ON "group_photographs" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "group_stories_by_organisation" ON "group_stories" USING btree ("organisation_id","state","published_at");--> statement-breakpoint
CREATE INDEX "group_stories_by_author" ON "group_stories" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "group_entries_found" ON "group_entries" USING gin ("lexemes") WITH (gin_pending_list_limit=512);--> statement-breakpoint
CREATE INDEX "group_entries_by_freshness" ON "group_entries" USING btree ("confirmed_on" DESC NULLS FIRST,"number");--> statement-breakpoint
CREATE INDEX "group_entries_by_kana" ON "group_entries" USING btree ("kana_key","number");--> statement-breakpoint
CREATE INDEX "group_entries_by_change" ON "group_entries" USING btree ("changed_at" DESC NULLS FIRST,"number");--> statement-breakpoint
CREATE INDEX "group_entries_on_the_map" ON "group_entries" USING btree ("area_code") WHERE "group_entries"."latitude" is not null;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_purpose" CHECK ("files"."purpose" in ('evidence', 'guideline', 'photograph', 'passport', 'table'));