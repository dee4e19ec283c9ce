-- # ruleid: vetlint-sql-security-definer-no-search-path
CREATE OR REPLACE FUNCTION public.total_of(order_id uuid) RETURNS numeric LANGUAGE sql SECURITY DEFINER AS $$
  SELECT sum(price) FROM items WHERE items.order_id = total_of.order_id;
$$;

CREATE FUNCTION handle_new_user() RETURNS trigger AS $body$
BEGIN
  INSERT INTO profiles (id) VALUES (NEW.id);
  RETURN NEW;
END;
-- # ruleid: vetlint-sql-security-definer-no-search-path
$body$ LANGUAGE plpgsql SECURITY DEFINER;

-- # ok: vetlint-sql-security-definer-no-search-path
CREATE FUNCTION public.safe_total(order_id uuid) RETURNS numeric LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  SELECT sum(price) FROM public.items WHERE items.order_id = safe_total.order_id;
$$;

CREATE FUNCTION public.safe_new_user() RETURNS trigger AS $$
BEGIN
  RETURN NEW;
END;
-- # ok: vetlint-sql-security-definer-no-search-path
$$ LANGUAGE plpgsql SECURITY DEFINER SET search_path TO public;

-- # ok: vetlint-sql-security-definer-no-search-path
CREATE FUNCTION public.with_caller_rights() RETURNS integer LANGUAGE sql SECURITY INVOKER AS $$ SELECT 1 $$;

-- # ok: vetlint-sql-security-definer-no-search-path
CREATE FUNCTION public.mended() RETURNS integer LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$;
ALTER FUNCTION public.mended() SET search_path = '';

-- The comment is about another function.
-- # ok: vetlint-sql-security-definer-no-search-path
CREATE FUNCTION public.plain() RETURNS integer LANGUAGE sql AS $$ SELECT 1 /* SECURITY DEFINER is not needed */ $$;
