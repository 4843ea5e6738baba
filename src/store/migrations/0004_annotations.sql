CREATE TABLE "annotation_edits" (
	"annotation" text NOT NULL,
	"number" integer NOT NULL,
	"act" text NOT NULL,
	"body" text NOT NULL,
	"tags" text[] NOT NULL,
	"mentions" jsonb NOT NULL,
	"resolved" boolean NOT NULL,
	"deleted" boolean NOT NULL,
	"author" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "annotation_edits_annotation_number_pk" PRIMARY KEY("annotation","number")
);
--> statement-breakpoint
CREATE TABLE "annotation_targets" (
	"annotation" text NOT NULL,
	"content" text NOT NULL,
	"clause" text NOT NULL,
	CONSTRAINT "annotation_targets_annotation_content_clause_pk" PRIMARY KEY("annotation","content","clause")
);
--> statement-breakpoint
CREATE TABLE "annotations" (
	"id" text PRIMARY KEY NOT NULL,
	"submission" uuid,
	"subject" jsonb NOT NULL,
	"root" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"author" text NOT NULL,
	CONSTRAINT "annotations_submission_unique" UNIQUE("submission")
);
--> statement-breakpoint
CREATE TABLE "carry_decisions" (
	"annotation" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"number" integer NOT NULL,
	"decision" text NOT NULL,
	"state" text NOT NULL,
	"engine" text NOT NULL,
	"alignment" integer NOT NULL,
	"targets" jsonb NOT NULL,
	"author" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "carry_decisions_annotation_from_to_number_pk" PRIMARY KEY("annotation","from","to","number")
);
--> statement-breakpoint
ALTER TABLE "annotation_edits" ADD CONSTRAINT "annotation_edits_annotation_annotations_id_fk" FOREIGN KEY ("annotation") REFERENCES "public"."annotations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotation_targets" ADD CONSTRAINT "annotation_targets_annotation_annotations_id_fk" FOREIGN KEY ("annotation") REFERENCES "public"."annotations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotation_targets" ADD CONSTRAINT "annotation_targets_content_revision_contents_hash_fk" FOREIGN KEY ("content") REFERENCES "public"."revision_contents"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_root_annotations_id_fk" FOREIGN KEY ("root") REFERENCES "public"."annotations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_decisions" ADD CONSTRAINT "carry_decisions_annotation_annotations_id_fk" FOREIGN KEY ("annotation") REFERENCES "public"."annotations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_decisions" ADD CONSTRAINT "carry_decisions_from_revision_contents_hash_fk" FOREIGN KEY ("from") REFERENCES "public"."revision_contents"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_decisions" ADD CONSTRAINT "carry_decisions_to_revision_contents_hash_fk" FOREIGN KEY ("to") REFERENCES "public"."revision_contents"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "annotation_targets_content_clause_index" ON "annotation_targets" USING btree ("content","clause");--> statement-breakpoint
CREATE INDEX "annotations_root_index" ON "annotations" USING btree ("root");--> statement-breakpoint
CREATE INDEX "annotations_created_at_index" ON "annotations" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "carry_decisions_to_index" ON "carry_decisions" USING btree ("to");