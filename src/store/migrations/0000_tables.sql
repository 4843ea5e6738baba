CREATE SEQUENCE "public"."entry_positions" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000000 CACHE 1;--> statement-breakpoint
CREATE TABLE "changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"process" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"author" text NOT NULL,
	"action" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"receipt" jsonb
);
--> statement-breakpoint
CREATE TABLE "collations" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"note" text,
	"rows" jsonb NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	CONSTRAINT "collations_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"date" text NOT NULL,
	"date_precision" text NOT NULL,
	"time" text,
	"time_basis" text,
	"place" text,
	"person" text,
	"party" text,
	"role" text,
	"stance" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"quote" text,
	"about" text[] NOT NULL,
	"relates_to" jsonb NOT NULL,
	"in_live_updates" boolean NOT NULL,
	"live_updates_note" text,
	"note" text,
	"sources" text[] NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	"kind" text NOT NULL,
	"reported_by" text,
	"attribution" text,
	CONSTRAINT "events_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "lineages" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"heading" text NOT NULL,
	"topics" text[] NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	CONSTRAINT "lineages_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"origin" text NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	CONSTRAINT "parties_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"party" text,
	"note" text,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	CONSTRAINT "people_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "processes" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"short_title" text NOT NULL,
	"summary" text NOT NULL,
	"place_names" text NOT NULL,
	"language" text NOT NULL,
	"origin" text NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL
);
--> statement-breakpoint
CREATE TABLE "records" (
	"process" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"method" text[] NOT NULL,
	"weak_spots" text[] NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"sequence" integer NOT NULL,
	"title" text NOT NULL,
	"date_start" text NOT NULL,
	"date_end" text NOT NULL,
	"date_precision" text NOT NULL,
	"place" text NOT NULL,
	"format" text NOT NULL,
	"mediators" text[] NOT NULL,
	"delegations" jsonb NOT NULL,
	"tabled" text[] NOT NULL,
	"summary" text NOT NULL,
	"note" text,
	"sources" text[] NOT NULL,
	CONSTRAINT "rounds_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"publisher" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"date" text,
	"kind" text NOT NULL,
	"access" text NOT NULL,
	"archived_url" text,
	"hash" text,
	"note" text,
	"origin" text NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	CONSTRAINT "sources_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"date" text NOT NULL,
	"date_precision" text NOT NULL,
	"time" text,
	"time_basis" text,
	"place" text,
	"person" text,
	"party" text,
	"role" text,
	"stance" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"quote" text,
	"about" text[] NOT NULL,
	"relates_to" jsonb NOT NULL,
	"in_live_updates" boolean NOT NULL,
	"live_updates_note" text,
	"note" text,
	"sources" text[] NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "statements_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "term_definitions" (
	"process" text NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"type" text NOT NULL,
	"unit" text,
	"options" jsonb NOT NULL,
	"note" text,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	CONSTRAINT "term_definitions_process_key_pk" PRIMARY KEY("process","key")
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"process" text NOT NULL,
	"id" text NOT NULL,
	"label" text NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL,
	CONSTRAINT "topics_process_id_pk" PRIMARY KEY("process","id")
);
--> statement-breakpoint
CREATE TABLE "clause_texts" (
	"hash" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"content" text NOT NULL,
	"id" text NOT NULL,
	"place" integer NOT NULL,
	"parent" text,
	"kind" text NOT NULL,
	"label" text,
	"heading" text,
	"text_hash" text NOT NULL,
	"span_start" integer,
	"span_end" integer,
	"lineage" text,
	"topics" text[] NOT NULL,
	"standing" text NOT NULL,
	"standing_by" text,
	"proposed_by" text[] NOT NULL,
	"opposed_by" text[] NOT NULL,
	"positions" jsonb NOT NULL,
	"terms" jsonb NOT NULL,
	"sources" text[] NOT NULL,
	"note" text,
	CONSTRAINT "clauses_content_id_pk" PRIMARY KEY("content","id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"instrument" text NOT NULL,
	"title" text NOT NULL,
	"short_title" text NOT NULL,
	"date" text NOT NULL,
	"date_precision" text NOT NULL,
	"round" text,
	"tabled_by" text[] NOT NULL,
	"kind" text NOT NULL,
	"based_on" text,
	"based_on_note" text,
	"extent" text,
	"marking_key" text,
	"standing_note" text,
	"origin" text NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instruments" (
	"id" text PRIMARY KEY NOT NULL,
	"process" text NOT NULL,
	"title" text NOT NULL,
	"short_title" text NOT NULL,
	"track" text NOT NULL,
	"date_start" text NOT NULL,
	"date_end" text,
	"parties" text[] NOT NULL,
	"summary" text NOT NULL,
	"outcome" text NOT NULL,
	"origin" text NOT NULL,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_contents" (
	"hash" text PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"ordering" text NOT NULL,
	"text" text,
	"coverage" jsonb NOT NULL,
	"clause_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"witness" text NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"author" text NOT NULL,
	"note" text,
	CONSTRAINT "revisions_witness_number_pk" PRIMARY KEY("witness","number")
);
--> statement-breakpoint
CREATE TABLE "witnesses" (
	"id" text PRIMARY KEY NOT NULL,
	"draft" text NOT NULL,
	"title" text NOT NULL,
	"short_title" text NOT NULL,
	"mode" text NOT NULL,
	"coverage" text NOT NULL,
	"publisher" text,
	"published_at" text,
	"language" text NOT NULL,
	"language_note" text,
	"provenance" text NOT NULL,
	"provenance_note" text,
	"ordering" text NOT NULL,
	"label_scheme" text,
	"sources" text[] NOT NULL,
	"origin" text NOT NULL,
	"record_hash" text,
	"position" integer DEFAULT nextval('entry_positions') NOT NULL
);
--> statement-breakpoint
ALTER TABLE "collations" ADD CONSTRAINT "collations_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineages" ADD CONSTRAINT "lineages_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_definitions" ADD CONSTRAINT "term_definitions_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_content_revision_contents_hash_fk" FOREIGN KEY ("content") REFERENCES "public"."revision_contents"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_text_hash_clause_texts_hash_fk" FOREIGN KEY ("text_hash") REFERENCES "public"."clause_texts"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_content_parent_clauses_content_id_fk" FOREIGN KEY ("content","parent") REFERENCES "public"."clauses"("content","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_instrument_instruments_id_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_process_processes_id_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_witness_witnesses_id_fk" FOREIGN KEY ("witness") REFERENCES "public"."witnesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_hash_revision_contents_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."revision_contents"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "witnesses" ADD CONSTRAINT "witnesses_draft_drafts_id_fk" FOREIGN KEY ("draft") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_process_id_index" ON "changes" USING btree ("process","id");--> statement-breakpoint
CREATE INDEX "clauses_lineage_index" ON "clauses" USING btree ("lineage");--> statement-breakpoint
CREATE INDEX "drafts_instrument_index" ON "drafts" USING btree ("instrument");--> statement-breakpoint
CREATE INDEX "instruments_process_index" ON "instruments" USING btree ("process");--> statement-breakpoint
CREATE INDEX "revisions_hash_index" ON "revisions" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "witnesses_draft_index" ON "witnesses" USING btree ("draft");