CREATE TABLE "alignments" (
	"before" text NOT NULL,
	"after" text NOT NULL,
	"number" integer NOT NULL,
	"decisions" jsonb NOT NULL,
	"engine" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"author" text NOT NULL,
	"note" text,
	CONSTRAINT "alignments_before_after_number_pk" PRIMARY KEY("before","after","number")
);
--> statement-breakpoint
ALTER TABLE "alignments" ADD CONSTRAINT "alignments_before_revision_contents_hash_fk" FOREIGN KEY ("before") REFERENCES "public"."revision_contents"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alignments" ADD CONSTRAINT "alignments_after_revision_contents_hash_fk" FOREIGN KEY ("after") REFERENCES "public"."revision_contents"("hash") ON DELETE no action ON UPDATE no action;