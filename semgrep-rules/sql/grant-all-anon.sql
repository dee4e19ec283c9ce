-- # ruleid: vetlint-sql-grant-all-anon
GRANT ALL ON ALL TABLES IN SCHEMA public TO anon, authenticated;

-- # ruleid: vetlint-sql-grant-all-anon
grant all privileges on table orders to public;

-- # ruleid: vetlint-sql-grant-all-anon
GRANT SELECT, INSERT, UPDATE, DELETE ON public.orders TO anon;

-- # ruleid: vetlint-sql-grant-all-anon
GRANT ALL PRIVILEGES ON *.* TO 'shop'@'%' WITH GRANT OPTION;

-- # ok: vetlint-sql-grant-all-anon
GRANT SELECT ON public.products TO anon;

-- # ok: vetlint-sql-grant-all-anon
GRANT ALL ON ALL TABLES IN SCHEMA public TO service_role;

-- # ok: vetlint-sql-grant-all-anon
GRANT USAGE ON SCHEMA public TO anon, authenticated;

-- What a dump of the platform's own defaults looks like.
-- # ok: vetlint-sql-grant-all-anon
GRANT ALL ON TABLE "public"."orders" TO "anon";

-- # ok: vetlint-sql-grant-all-anon
GRANT ALL PRIVILEGES ON shop.* TO 'shop'@'10.0.0.5';
