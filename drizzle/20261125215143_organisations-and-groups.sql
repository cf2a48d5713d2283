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
	CONSTRAINT "organisations_corporate_number_check_digit" CHECK (left("organisations"."corporate_number", 1)::int = 9 - (substr(corporate_number, 2, 1)::int * 2 + substr(corporate_number, 3, 1)::int * 1 + substr(corporate_number, 4, 1)::int * 2 + substr(corporate_number, 5, 1)::int * 1 + substr(corporate_number, 6, 1)::int * 2 + substr(corporate_number, 7, 1)::int * 1 + substr(corporate_number, 8, 1)::int * 2 + substr(corporate_number, 9, 1)::int * 1 + substr(corporate_number, 10, 1)::int * 2 + substr(corporate_number, 11, 1)::int * 1 + substr(corporate_number, 12, 1)::int * 2 + substr(corporate_number, 13, 1)::int * 1) % 9),
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
ALTER TABLE "files" DROP CONSTRAINT "files_purpose";--> statement-breakpoint
ALTER TABLE "organisation_contacts" ADD CONSTRAINT "organisation_contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_links" ADD CONSTRAINT "organisation_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_names" ADD CONSTRAINT "organisation_names_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_officers" ADD CONSTRAINT "organisation_officers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_area_code_organisation_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."organisation_areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_merged_into_organisations_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organisation_contacts_by_organisation" ON "organisation_contacts" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE INDEX "organisation_links_by_organisation" ON "organisation_links" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE INDEX "organisation_names_by_organisation" ON "organisation_names" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_names_by_key" ON "organisation_names" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "organisation_officers_by_organisation" ON "organisation_officers" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE INDEX "organisation_officers_by_person" ON "organisation_officers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_corporate_number_once" ON "organisations" USING btree ("corporate_number") WHERE "organisations"."standing" <> 'merged';--> statement-breakpoint
CREATE INDEX "organisations_by_name_key" ON "organisations" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "organisations_by_standing" ON "organisations" USING btree ("standing","valid_until");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_purpose" CHECK ("files"."purpose" in ('evidence', 'guideline', 'photograph', 'passport', 'table'));