-- What a link pins must never change: undoing a decision is a new version.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "alignments"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
