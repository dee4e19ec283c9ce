-- # ruleid: vetlint-sql-table-without-rls
CREATE TABLE public.invoices (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  total numeric NOT NULL
);

-- # ruleid: vetlint-sql-table-without-rls
create table if not exists feature_flags (name text primary key, enabled boolean);

-- # ok: vetlint-sql-table-without-rls
CREATE TABLE public.orders (id uuid PRIMARY KEY, user_id uuid);
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;

-- # ok: vetlint-sql-table-without-rls
CREATE TABLE IF NOT EXISTS "public"."reviews" (id uuid PRIMARY KEY);
alter table "public"."reviews" enable row level security;

-- Not in the exposed schema.
-- # ok: vetlint-sql-table-without-rls
CREATE TABLE private.secrets (id uuid PRIMARY KEY);

-- # ok: vetlint-sql-table-without-rls
CREATE TEMPORARY TABLE staging (id uuid);

-- # ok: vetlint-sql-table-without-rls
CREATE TABLE old_orders (id uuid);
DROP TABLE old_orders;
