-- What was cited must stay as it was cited: the facts of a version never change, and never go.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "comparison_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON "comparison_contents"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What a version says and shows goes only with the whole comparison, which is marked as deleted first.
CREATE FUNCTION refuse_deletion_of_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "comparisons" WHERE "id" = OLD."comparison" AND "deleted_at" IS NULL) THEN
    RAISE EXCEPTION 'Rows of % are never changed: only a deleted comparison loses them', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER only_of_deleted BEFORE DELETE ON "comparison_contents"
  FOR EACH ROW EXECUTE FUNCTION refuse_deletion_of_kept();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON "comparisons"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A comparison may be listed, unlisted and deleted. It has one owner, and what was deleted never returns.
CREATE FUNCTION refuse_return_of_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."deleted_at" IS NOT NULL OR NEW."id" <> OLD."id"
    OR NEW."owner_key_hash" <> OLD."owner_key_hash" OR NEW."created_at" <> OLD."created_at" THEN
    RAISE EXCEPTION 'Rows of % are never changed but to list, unlist or delete them', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER no_return BEFORE UPDATE ON "comparisons"
  FOR EACH ROW EXECUTE FUNCTION refuse_return_of_deleted();
