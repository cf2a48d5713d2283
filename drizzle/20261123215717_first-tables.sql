CREATE TABLE "audit_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"act" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"from_id" bigint NOT NULL,
	"to_id" bigint NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_seals_one_chain" UNIQUE("previous_hash")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"scanned" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"attached_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "files_purpose" CHECK ("files"."purpose" in ('evidence', 'guideline')),
	CONSTRAINT "files_scanned" CHECK ("files"."scanned" in ('clean', 'not_scanned'))
);
--> statement-breakpoint
CREATE TABLE "auth_accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"second_factor_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_two_factors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth_users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth_verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "long_works" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "long_works_state" CHECK ("long_works"."state" in ('queued', 'running', 'stopped', 'done', 'failed')),
	CONSTRAINT "long_works_done_within_total" CHECK ("long_works"."done" between 0 and "long_works"."total")
);
--> statement-breakpoint
CREATE TABLE "mail_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"to" text,
	"from_name" text,
	"subject" text,
	"body_text" text,
	"body_html" text,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"unsubscribe_url" text,
	"state" text DEFAULT 'queued' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"error_class" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	CONSTRAINT "mail_messages_state" CHECK ("mail_messages"."state" in ('queued', 'sent', 'failed', 'kept')),
	CONSTRAINT "mail_messages_lang" CHECK ("mail_messages"."lang" in ('ja', 'en', 'easy'))
);
--> statement-breakpoint
CREATE TABLE "module_versions" (
	"module" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "city" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"prefecture" text DEFAULT '' NOT NULL,
	"municipality_code" text DEFAULT '' NOT NULL,
	"product_name" text DEFAULT 'むすび' NOT NULL,
	"office_name" text NOT NULL,
	"office_phone" text DEFAULT '' NOT NULL,
	"office_mail" text DEFAULT '' NOT NULL,
	"office_address" text DEFAULT '' NOT NULL,
	"accent" text NOT NULL,
	"words" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"site_note" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "city_is_one" CHECK ("city"."id" = 1),
	CONSTRAINT "city_has_a_name" CHECK ("city"."name" <> '' and "city"."office_name" <> ''),
	CONSTRAINT "city_municipality_code" CHECK ("city"."municipality_code" = '' or "city"."municipality_code" ~ '^[0-9]{6}$'),
	CONSTRAINT "city_accent_is_a_colour" CHECK ("city"."accent" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"name_kana" text DEFAULT '' NOT NULL,
	"duty" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"mail" text DEFAULT '' NOT NULL,
	"closed_on" date,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "departments_code_once" UNIQUE("code"),
	CONSTRAINT "departments_have_a_name" CHECK ("departments"."name" <> '' and "departments"."code" <> '')
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lang" text DEFAULT 'ja' NOT NULL,
	"last_seen_on" date,
	"idle_notice_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_lang" CHECK ("people"."lang" in ('ja', 'en', 'easy'))
);
--> statement-breakpoint
CREATE TABLE "people_invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"name" text NOT NULL,
	"mail" text NOT NULL,
	"lang" text NOT NULL,
	"role" text NOT NULL,
	"organisation_id" uuid,
	"department_id" uuid,
	"ends_on" date,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "people_invitations_role" CHECK ("people_invitations"."role" in ('group_member', 'centre_staff', 'coordinator', 'department_officer', 'programme_officer', 'committee_member', 'administrator')),
	CONSTRAINT "people_invitations_lang" CHECK ("people_invitations"."lang" in ('ja', 'en', 'easy')),
	CONSTRAINT "people_invitations_department_for_officers" CHECK (("people_invitations"."role" = 'department_officer') = ("people_invitations"."department_id" is not null)),
	CONSTRAINT "people_invitations_expire_after_sending" CHECK ("people_invitations"."expires_at" > "people_invitations"."invited_at"),
	CONSTRAINT "people_invitations_accepted_or_withdrawn" CHECK ("people_invitations"."accepted_at" is null or "people_invitations"."withdrawn_at" is null)
);
--> statement-breakpoint
CREATE TABLE "people_roles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organisation_id" uuid,
	"department_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"granted_by" uuid NOT NULL,
	"last_used_on" date,
	CONSTRAINT "people_roles_role" CHECK ("people_roles"."role" in ('group_member', 'centre_staff', 'coordinator', 'department_officer', 'programme_officer', 'committee_member', 'administrator')),
	CONSTRAINT "people_roles_department_for_officers" CHECK (("people_roles"."role" = 'department_officer') = ("people_roles"."department_id" is not null)),
	CONSTRAINT "people_roles_organisation_for_groups_and_centre" CHECK ("people_roles"."organisation_id" is null or "people_roles"."role" in ('group_member', 'centre_staff')),
	CONSTRAINT "people_roles_ends_no_earlier_than_the_day_before" CHECK ("people_roles"."ends_on" is null or "people_roles"."ends_on" >= "people_roles"."starts_on" - 1)
);
--> statement-breakpoint
CREATE TABLE "policy_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"measure_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_role" text NOT NULL,
	"body" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"answer" text DEFAULT '' NOT NULL,
	CONSTRAINT "policy_comments_has_words" CHECK (length("policy_comments"."body") between 1 and 2000),
	CONSTRAINT "policy_comments_settled_has_an_answer" CHECK (("policy_comments"."settled_at" is null) = ("policy_comments"."answer" = ''))
);
--> statement-breakpoint
CREATE TABLE "policy_facts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"happened_on" date NOT NULL,
	"sentence" text NOT NULL,
	"source_url" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"entered_at" timestamp with time zone NOT NULL,
	"entered_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "policy_facts_has_a_sentence" CHECK (length("policy_facts"."sentence") between 1 and 400),
	CONSTRAINT "policy_facts_source_is_a_web_address" CHECK ("policy_facts"."source_url" = '' or "policy_facts"."source_url" ~ '^https?://'),
	CONSTRAINT "policy_facts_withdrawal_says_why" CHECK (("policy_facts"."withdrawn_at" is null) = ("policy_facts"."withdrawn_reason" = ''))
);
--> statement-breakpoint
CREATE TABLE "policy_sentences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"measure_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"sentence" text NOT NULL,
	"sources" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "policy_sentences_position_once" UNIQUE("measure_id","position"),
	CONSTRAINT "policy_sentences_has_words" CHECK (length("policy_sentences"."sentence") > 0)
);
--> statement-breakpoint
CREATE TABLE "policy_followers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"mail" text NOT NULL,
	"lang" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"told_until" timestamp with time zone NOT NULL,
	CONSTRAINT "policy_followers_lang" CHECK ("policy_followers"."lang" in ('ja', 'en', 'easy')),
	CONSTRAINT "policy_followers_mail_shape" CHECK (position('@' in "policy_followers"."mail") > 1 and length("policy_followers"."mail") <= 254)
);
--> statement-breakpoint
CREATE TABLE "policy_class_rules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer NOT NULL,
	"weight_urgency" integer NOT NULL,
	"weight_importance" integer NOT NULL,
	"weight_cost" integer NOT NULL,
	"points_for_i" integer NOT NULL,
	"points_for_iia" integer NOT NULL,
	"reason" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "policy_class_rules_version_once" UNIQUE("version"),
	CONSTRAINT "policy_class_rules_weights" CHECK ("policy_class_rules"."weight_urgency" between 0 and 10 and "policy_class_rules"."weight_importance" between 0 and 10 and "policy_class_rules"."weight_cost" between 0 and 10 and "policy_class_rules"."weight_urgency" + "policy_class_rules"."weight_importance" + "policy_class_rules"."weight_cost" > 0),
	CONSTRAINT "policy_class_rules_points" CHECK (0 < "policy_class_rules"."points_for_iia" and "policy_class_rules"."points_for_iia" < "policy_class_rules"."points_for_i" and "policy_class_rules"."points_for_i" <= 100)
);
--> statement-breakpoint
CREATE TABLE "policy_editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'drafting' NOT NULL,
	"adopted_on" date,
	"published_at" timestamp with time zone,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "policy_editions_number_once" UNIQUE("number"),
	CONSTRAINT "policy_editions_state" CHECK ("policy_editions"."state" in ('drafting', 'proposed', 'adopted')),
	CONSTRAINT "policy_editions_number_from_one" CHECK ("policy_editions"."number" >= 1),
	CONSTRAINT "policy_editions_day_only_when_adopted" CHECK ("policy_editions"."adopted_on" is null or "policy_editions"."state" = 'adopted'),
	CONSTRAINT "policy_editions_public_has_an_instant" CHECK ("policy_editions"."state" = 'drafting' or "policy_editions"."published_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "policy_fate_sources" (
	"fate_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_fate_targets" (
	"fate_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_fates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_edition_id" uuid NOT NULL,
	"to_edition_id" uuid NOT NULL,
	"verbs" text[] NOT NULL,
	"verbs_by_hand" boolean DEFAULT false NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "policy_fates_by_hand_says_why" CHECK (not "policy_fates"."verbs_by_hand" or length("policy_fates"."reason") > 0),
	CONSTRAINT "policy_fates_between_two_editions" CHECK ("policy_fates"."from_edition_id" <> "policy_fates"."to_edition_id"),
	CONSTRAINT "policy_fates_verbs" CHECK (cardinality("policy_fates"."verbs") > 0 and "policy_fates"."verbs" <@ array['継続', '名称変更', '文言変更', '分類変更', '統合', '分割', '削除', '新規'])
);
--> statement-breakpoint
CREATE TABLE "policy_headings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"pillar_id" uuid NOT NULL,
	"mark" text DEFAULT '' NOT NULL,
	"title" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "policy_headings_position_once_a_pillar" UNIQUE("pillar_id","position")
);
--> statement-breakpoint
CREATE TABLE "policy_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_code" text NOT NULL,
	"to_code" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "policy_links_kind" CHECK ("policy_links"."kind" in ('complements', 'enables', 'informs')),
	CONSTRAINT "policy_links_two_measures" CHECK ("policy_links"."from_code" <> "policy_links"."to_code")
);
--> statement-breakpoint
CREATE TABLE "policy_measures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"pillar_id" uuid NOT NULL,
	"heading_id" uuid,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"class" text NOT NULL,
	"is_priority" boolean NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"record" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"urgency" integer,
	"importance" integer,
	"cost" integer,
	"is_running" boolean DEFAULT false NOT NULL,
	"class_basis" text DEFAULT 'paper' NOT NULL,
	"class_reason" text DEFAULT '' NOT NULL,
	"evidence_days" integer DEFAULT 365 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid NOT NULL,
	CONSTRAINT "policy_measures_code_once_an_edition" UNIQUE("edition_id","code"),
	CONSTRAINT "policy_measures_class" CHECK ("policy_measures"."class" in ('Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ')),
	CONSTRAINT "policy_measures_class_basis" CHECK ("policy_measures"."class_basis" in ('paper', 'scores', 'override')),
	CONSTRAINT "policy_measures_code_shape" CHECK ("policy_measures"."code" ~ '^[0-9]{1,2}-[0-9]{1,3}$'),
	CONSTRAINT "policy_measures_has_a_title" CHECK (length("policy_measures"."title") between 1 and 300),
	CONSTRAINT "policy_measures_urgency_mark" CHECK ("policy_measures"."urgency" between 1 and 5),
	CONSTRAINT "policy_measures_importance_mark" CHECK ("policy_measures"."importance" between 1 and 5),
	CONSTRAINT "policy_measures_cost_mark" CHECK ("policy_measures"."cost" between 1 and 5),
	CONSTRAINT "policy_measures_override_says_why" CHECK ("policy_measures"."class_basis" <> 'override' or length("policy_measures"."class_reason") > 0),
	CONSTRAINT "policy_measures_evidence_days" CHECK ("policy_measures"."evidence_days" between 1 and 3650),
	CONSTRAINT "policy_measures_revision_from_one" CHECK ("policy_measures"."revision" >= 1)
);
--> statement-breakpoint
CREATE TABLE "policy_news" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"code" text,
	"edition_number" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	CONSTRAINT "policy_news_kind" CHECK ("policy_news"."kind" in ('proposed', 'adopted', 'taken_back', 'evidence', 'imported'))
);
--> statement-breakpoint
CREATE TABLE "policy_pillars" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"short_title" text DEFAULT '' NOT NULL,
	CONSTRAINT "policy_pillars_number_once_an_edition" UNIQUE("edition_id","number"),
	CONSTRAINT "policy_pillars_has_a_title" CHECK (length("policy_pillars"."title") > 0)
);
--> statement-breakpoint
CREATE TABLE "policy_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"measure_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "policy_revisions_once_a_number" UNIQUE("measure_id","revision")
);
--> statement-breakpoint
ALTER TABLE "auth_accounts" ADD CONSTRAINT "auth_accounts_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_two_factors" ADD CONSTRAINT "auth_two_factors_user_id_auth_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_id_auth_users_id_fk" FOREIGN KEY ("id") REFERENCES "public"."auth_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_invitations" ADD CONSTRAINT "people_invitations_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_comments" ADD CONSTRAINT "policy_comments_measure_id_policy_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."policy_measures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_sentences" ADD CONSTRAINT "policy_sentences_measure_id_policy_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."policy_measures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_fate_sources" ADD CONSTRAINT "policy_fate_sources_fate_id_policy_fates_id_fk" FOREIGN KEY ("fate_id") REFERENCES "public"."policy_fates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_fate_sources" ADD CONSTRAINT "policy_fate_sources_measure_id_policy_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."policy_measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_fate_targets" ADD CONSTRAINT "policy_fate_targets_fate_id_policy_fates_id_fk" FOREIGN KEY ("fate_id") REFERENCES "public"."policy_fates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_fate_targets" ADD CONSTRAINT "policy_fate_targets_measure_id_policy_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."policy_measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_fates" ADD CONSTRAINT "policy_fates_from_edition_id_policy_editions_id_fk" FOREIGN KEY ("from_edition_id") REFERENCES "public"."policy_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_fates" ADD CONSTRAINT "policy_fates_to_edition_id_policy_editions_id_fk" FOREIGN KEY ("to_edition_id") REFERENCES "public"."policy_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_headings" ADD CONSTRAINT "policy_headings_pillar_id_policy_pillars_id_fk" FOREIGN KEY ("pillar_id") REFERENCES "public"."policy_pillars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_measures" ADD CONSTRAINT "policy_measures_edition_id_policy_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."policy_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_measures" ADD CONSTRAINT "policy_measures_pillar_id_policy_pillars_id_fk" FOREIGN KEY ("pillar_id") REFERENCES "public"."policy_pillars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_measures" ADD CONSTRAINT "policy_measures_heading_id_policy_headings_id_fk" FOREIGN KEY ("heading_id") REFERENCES "public"."policy_headings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_pillars" ADD CONSTRAINT "policy_pillars_edition_id_policy_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."policy_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_revisions" ADD CONSTRAINT "policy_revisions_measure_id_policy_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."policy_measures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_by_subject" ON "audit_log" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_log_by_act" ON "audit_log" USING btree ("act","id");--> statement-breakpoint
CREATE INDEX "files_unattached" ON "files" USING btree ("attached_at","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_accounts_way_once" ON "auth_accounts" USING btree ("user_id","provider_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_sessions_token_once" ON "auth_sessions" USING btree ("token");--> statement-breakpoint
CREATE INDEX "auth_sessions_by_user" ON "auth_sessions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_two_factors_one_a_user" ON "auth_two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "auth_users_address_once" ON "auth_users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "auth_verifications_by_identifier" ON "auth_verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "long_works_by_owner" ON "long_works" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "mail_messages_by_state" ON "mail_messages" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "people_by_last_seen" ON "people" USING btree ("last_seen_on");--> statement-breakpoint
CREATE UNIQUE INDEX "people_invitations_token_once" ON "people_invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "people_invitations_by_expiry" ON "people_invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "people_roles_by_person" ON "people_roles" USING btree ("person_id","starts_on");--> statement-breakpoint
CREATE INDEX "policy_comments_by_measure" ON "policy_comments" USING btree ("measure_id","said_at");--> statement-breakpoint
CREATE INDEX "policy_facts_by_code" ON "policy_facts" USING btree ("code","happened_on");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_followers_once_a_measure" ON "policy_followers" USING btree ("code",lower("mail"));--> statement-breakpoint
CREATE UNIQUE INDEX "policy_fate_sources_measure_once" ON "policy_fate_sources" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "policy_fate_sources_by_fate" ON "policy_fate_sources" USING btree ("fate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_fate_targets_measure_once" ON "policy_fate_targets" USING btree ("measure_id");--> statement-breakpoint
CREATE INDEX "policy_fate_targets_by_fate" ON "policy_fate_targets" USING btree ("fate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_links_once_a_pair" ON "policy_links" USING btree (least("from_code", "to_code"),greatest("from_code", "to_code"),"kind");--> statement-breakpoint
CREATE INDEX "policy_measures_by_code" ON "policy_measures" USING btree ("code");--> statement-breakpoint
CREATE INDEX "policy_news_by_time" ON "policy_news" USING btree ("at");