CREATE FUNCTION search_products(term text) RETURNS SETOF products LANGUAGE plpgsql AS $$
BEGIN
  -- # ruleid: vetlint-sql-dynamic-execute
  RETURN QUERY EXECUTE 'SELECT * FROM products WHERE title LIKE ''%' || term || '%''';
END $$;

CREATE FUNCTION count_rows(schema_name text, table_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE result bigint;
BEGIN
  -- # ruleid: vetlint-sql-dynamic-execute
  EXECUTE format('SELECT count(*) FROM shop.%s', table_name) INTO result;
  RETURN result;
END $$;

CREATE FUNCTION safe_count(table_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE result bigint;
BEGIN
  -- # ok: vetlint-sql-dynamic-execute
  EXECUTE format('SELECT count(*) FROM shop.%I', table_name) INTO result;
  RETURN result;
END $$;

CREATE FUNCTION safe_search(term text) RETURNS SETOF products LANGUAGE plpgsql AS $$
BEGIN
  -- # ok: vetlint-sql-dynamic-execute
  RETURN QUERY EXECUTE 'SELECT * FROM products WHERE title LIKE $1' USING '%' || term || '%';
END $$;

CREATE FUNCTION quoted(table_name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- # ok: vetlint-sql-dynamic-execute
  EXECUTE 'ANALYZE ' || quote_ident(table_name);
END $$;

DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'shop' LOOP
    -- # ok: vetlint-sql-dynamic-execute
    EXECUTE 'ANALYZE shop.' || r.tablename;
  END LOOP;
END $$;

CREATE TRIGGER touch BEFORE UPDATE ON products
-- # ok: vetlint-sql-dynamic-execute
FOR EACH ROW EXECUTE FUNCTION touch_row();
