CREATE POLICY "Admins read payments" ON public.payments FOR SELECT
-- # ruleid: vetlint-sql-user-metadata-policy
USING ((auth.jwt() -> 'user_metadata' ->> 'role') = 'admin');

CREATE FUNCTION public.is_admin() RETURNS boolean LANGUAGE sql STABLE AS $$
  -- # ruleid: vetlint-sql-user-metadata-policy
  SELECT (raw_user_meta_data ->> 'role') = 'admin' FROM auth.users WHERE id = auth.uid();
$$;

CREATE POLICY "Staff" ON public.orders FOR ALL
-- # ruleid: vetlint-sql-user-metadata-policy
USING (((auth.jwt()) -> 'user_metadata' ->> 'is_staff')::boolean);

CREATE POLICY "Admins read orders" ON public.orders FOR SELECT
-- # ok: vetlint-sql-user-metadata-policy
USING ((auth.jwt() -> 'app_metadata' ->> 'role') = 'admin');

CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- # ok: vetlint-sql-user-metadata-policy
  INSERT INTO public.profiles (id, full_name) VALUES (NEW.id, NEW.raw_user_meta_data ->> 'full_name');
  RETURN NEW;
END $$;

-- # ok: vetlint-sql-user-metadata-policy
SELECT raw_user_meta_data ->> 'avatar_url' FROM auth.users;
