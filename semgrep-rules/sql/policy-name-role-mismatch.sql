-- # ruleid: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "Service role can read all profiles" ON public.profiles FOR SELECT USING (true);

-- # ruleid: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "Admins can view payments" ON public.payments FOR SELECT TO authenticated USING (true);

-- # ruleid: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "Admins can update settings" ON public.settings FOR UPDATE USING (auth.uid() IS NOT NULL);

-- # ruleid: vetlint-sql-policy-name-role-mismatch
CREATE POLICY staff_internal_only ON public.notes FOR ALL USING (auth.role() = 'authenticated');

-- # ok: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "Service role can read all profiles" ON public.profiles FOR SELECT TO service_role USING (true);

-- # ok: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "Admins can view payments" ON public.payments FOR SELECT
USING (EXISTS (SELECT 1 FROM public.user_roles r WHERE r.user_id = auth.uid() AND r.role = 'admin'));

-- # ok: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "System role only" ON public.jobs FOR SELECT USING (auth.role() = 'service_role');

-- # ok: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "Everyone can read the price list" ON public.prices FOR SELECT USING (true);

-- # ok: vetlint-sql-policy-name-role-mismatch
CREATE POLICY "Ecosystem partners are public" ON public.partners FOR SELECT USING (true);
