-- A note's history is part of the record: an edit, a deletion and a restoration are entries of their own.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "annotations"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "annotation_targets"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "annotation_edits"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "carry_decisions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
