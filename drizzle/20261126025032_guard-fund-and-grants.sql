CREATE TRIGGER fund_budgets_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "fund_budgets"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_kept_rows();
--> statement-breakpoint
CREATE FUNCTION fund_gifts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a gift is never deleted';
  END IF;
  IF NEW.fiscal_year <> OLD.fiscal_year OR NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.yen <> OLD.yen
    OR NEW.received_on <> OLD.received_on OR NEW.earmark_id <> OLD.earmark_id OR OLD.reversed_at IS NOT NULL AND NEW.reversed_at IS DISTINCT FROM OLD.reversed_at THEN
    RAISE EXCEPTION 'a gift is never changed';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER fund_gifts_stay BEFORE UPDATE OR DELETE ON fund_gifts FOR EACH ROW EXECUTE FUNCTION fund_gifts_stay();
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_letters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.content IS NULL
		AND (NEW.id, NEW.fiscal_year, NEW.number, NEW.code, NEW.key, NEW.template_id, NEW.application_id, NEW.application_code,
			NEW.dated, NEW.digest, NEW.batch_id, NEW.replaces_id, NEW.replaces_why, NEW.issued_at, NEW.issued_by)
			IS NOT DISTINCT FROM
			(OLD.id, OLD.fiscal_year, OLD.number, OLD.code, OLD.key, OLD.template_id, OLD.application_id, OLD.application_code,
			OLD.dated, OLD.digest, OLD.batch_id, OLD.replaces_id, OLD.replaces_why, OLD.issued_at, OLD.issued_by) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'a letter that was issued does not change: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER grant_letters_are_kept BEFORE UPDATE OR DELETE ON "grant_letters"
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_letters();
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_letter_templates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'a version of a letter template does not change: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER grant_letter_templates_are_kept BEFORE UPDATE OR DELETE ON "grant_letter_templates"
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_letter_templates();
--> statement-breakpoint
CREATE FUNCTION keep_grant_rule_sets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.state = 'draft' THEN
		IF TG_OP = 'DELETE' THEN
			RETURN OLD;
		END IF;
		RETURN NEW;
	END IF;
	IF TG_OP = 'UPDATE' AND OLD.state = 'in_force' AND NEW.state = 'retired'
		AND to_jsonb(NEW) - 'state' = to_jsonb(OLD) - 'state' THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'a version of the rules that has been in force is kept: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER grant_rule_sets_are_kept BEFORE UPDATE OR DELETE ON "grant_rule_sets"
	FOR EACH ROW EXECUTE FUNCTION keep_grant_rule_sets();
--> statement-breakpoint
CREATE TRIGGER ledger_entries_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_entries"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_kept_rows();
--> statement-breakpoint
CREATE TRIGGER ledger_lines_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_lines"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_kept_rows();
--> statement-breakpoint
CREATE FUNCTION refuse_entry_in_closed_year() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT 1 FROM ledger_entries closing
		WHERE closing.book = NEW.book AND closing.fiscal_year = NEW.fiscal_year AND closing.closes_year
			AND closing.id IS DISTINCT FROM NEW.reverses_id
			AND NOT EXISTS (SELECT 1 FROM ledger_entries undone WHERE undone.reverses_id = closing.id)
	) THEN
		RAISE EXCEPTION 'fiscal year % of book % is closed', NEW.fiscal_year, NEW.book USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_in_open_years BEFORE INSERT ON "ledger_entries"
	FOR EACH ROW EXECUTE FUNCTION refuse_entry_in_closed_year();
--> statement-breakpoint
CREATE FUNCTION refuse_unbalanced_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	wrong record;
BEGIN
	SELECT entry_id, sum(CASE side WHEN 'debit' THEN amount_yen ELSE -amount_yen END) AS difference INTO wrong
		FROM added GROUP BY entry_id HAVING sum(CASE side WHEN 'debit' THEN amount_yen ELSE -amount_yen END) <> 0 LIMIT 1;
	IF wrong.entry_id IS NOT NULL THEN
		RAISE EXCEPTION 'debits and credits of entry % differ by %', wrong.entry_id, wrong.difference USING ERRCODE = 'check_violation';
	END IF;
	IF EXISTS (
		SELECT 1 FROM added n JOIN ledger_entries e ON e.id = n.entry_id
		WHERE e.book <> n.book OR e.fiscal_year <> n.fiscal_year
	) THEN
		RAISE EXCEPTION 'a line stands in another book or year than its entry' USING ERRCODE = 'check_violation';
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER ledger_lines_balance AFTER INSERT ON "ledger_lines"
	REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_unbalanced_lines();
--> statement-breakpoint
CREATE FUNCTION refuse_balance_below_zero() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	cell record;
	lowest bigint;
BEGIN
	FOR cell IN
		SELECT n.book, n.account, n.tag, a.side AS grows FROM added n
		JOIN ledger_accounts a ON a.book = n.book AND a.code = n.account
		WHERE a.floor AND a.side <> n.side GROUP BY n.book, n.account, n.tag, a.side
	LOOP
		SELECT min(balance) INTO lowest FROM (
			SELECT sum(sum(CASE WHEN side = cell.grows THEN amount_yen ELSE -amount_yen END)) OVER (ORDER BY fiscal_year) AS balance
			FROM ledger_lines WHERE book = cell.book AND account = cell.account AND tag = cell.tag GROUP BY fiscal_year
		) years;
		IF lowest < 0 THEN
			RAISE EXCEPTION 'account % (%) of book % would go below zero', cell.account, cell.tag, cell.book USING ERRCODE = 'check_violation';
		END IF;
	END LOOP;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER ledger_lines_stay_above_zero AFTER INSERT ON "ledger_lines"
	REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_balance_below_zero();
--> statement-breakpoint
CREATE FUNCTION refuse_unbalanced_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	difference bigint;
	lines bigint;
BEGIN
	SELECT coalesce(sum(CASE side WHEN 'debit' THEN amount_yen ELSE -amount_yen END), 0), count(*)
		INTO difference, lines FROM ledger_lines WHERE entry_id = NEW.id;
	IF difference <> 0 THEN
		RAISE EXCEPTION 'debits and credits of entry % differ by %', NEW.id, difference USING ERRCODE = 'check_violation';
	END IF;
	IF lines < 2 AND NOT NEW.closes_year
		AND NOT EXISTS (SELECT 1 FROM ledger_entries o WHERE o.id = NEW.reverses_id AND o.closes_year) THEN
		RAISE EXCEPTION 'entry % has no two lines', NEW.id USING ERRCODE = 'check_violation';
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ledger_entries_balance AFTER INSERT ON "ledger_entries"
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_published_questionnaires() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.state = 'draft' THEN
		RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
	END IF;
	IF TG_OP = 'UPDATE' AND OLD.state = 'published' AND NEW.state IN ('published', 'retired')
		AND (NEW.id, NEW.questionnaire_id, NEW.number, NEW.definition, NEW.changed_at, NEW.published_at, NEW.published_by)
			IS NOT DISTINCT FROM
			(OLD.id, OLD.questionnaire_id, OLD.number, OLD.definition, OLD.changed_at, OLD.published_at, OLD.published_by) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'a published version of a questionnaire does not change: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER questionnaire_versions_are_kept BEFORE UPDATE OR DELETE ON "questionnaire_versions"
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_questionnaires();
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_sendings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.values = '{}'::jsonb
		AND (NEW.id, NEW.answer_id, NEW.number, NEW.digest, NEW.sent_by, NEW.sent_at)
			IS NOT DISTINCT FROM
			(OLD.id, OLD.answer_id, OLD.number, OLD.digest, OLD.sent_by, OLD.sent_at) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'what was sent does not change: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER questionnaire_answer_sendings_are_kept BEFORE UPDATE OR DELETE ON "questionnaire_answer_sendings"
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sendings();
