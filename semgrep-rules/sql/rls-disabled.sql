-- # ruleid: vetlint-sql-rls-disabled
ALTER TABLE public.orders DISABLE ROW LEVEL SECURITY;

-- # ruleid: vetlint-sql-rls-disabled
alter table if exists only profiles
  disable row level security;

-- # ok: vetlint-sql-rls-disabled
ALTER TABLE public.payments DISABLE ROW LEVEL SECURITY;
UPDATE public.payments SET currency = 'EUR' WHERE currency IS NULL;
ALTER TABLE public.payments ENABLE ROW LEVEL SECURITY;

-- # ok: vetlint-sql-rls-disabled
-- ALTER TABLE public.invoices DISABLE ROW LEVEL SECURITY;

-- # ok: vetlint-sql-rls-disabled
ALTER TABLE public.reviews NO FORCE ROW LEVEL SECURITY;
