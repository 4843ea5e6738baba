CREATE TABLE "comparison_contents" (
	"comparison" text NOT NULL,
	"number" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"view" text NOT NULL,
	"caption" text NOT NULL,
	"notes" jsonb NOT NULL,
	"result_hash" text NOT NULL,
	"counts" jsonb NOT NULL,
	"form" integer NOT NULL,
	"article" text NOT NULL,
	"article_hash" text NOT NULL,
	CONSTRAINT "comparison_contents_comparison_number_pk" PRIMARY KEY("comparison","number")
);
--> statement-breakpoint
CREATE TABLE "comparison_versions" (
	"comparison" text NOT NULL,
	"number" integer NOT NULL,
	"submission" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"alignment" integer NOT NULL,
	"engine" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"author" text NOT NULL,
	CONSTRAINT "comparison_versions_comparison_number_pk" PRIMARY KEY("comparison","number"),
	CONSTRAINT "comparison_versions_submission_unique" UNIQUE("submission")
);
--> statement-breakpoint
CREATE TABLE "comparisons" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_key_hash" text NOT NULL,
	"listed" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "comparison_contents" ADD CONSTRAINT "comparison_contents_comparison_comparisons_id_fk" FOREIGN KEY ("comparison") REFERENCES "public"."comparisons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_versions" ADD CONSTRAINT "comparison_versions_comparison_comparisons_id_fk" FOREIGN KEY ("comparison") REFERENCES "public"."comparisons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comparisons_listed_deleted_at_index" ON "comparisons" USING btree ("listed","deleted_at");