-- # ruleid: vetlint-sql-policy-auth-only
CREATE POLICY "Signed-in users read profiles" ON public.profiles FOR SELECT USING (auth.uid() IS NOT NULL);

-- # ruleid: vetlint-sql-policy-auth-only
CREATE POLICY "Signed-in users manage orders" ON orders FOR ALL USING (auth.role() = 'authenticated');

-- # ruleid: vetlint-sql-policy-auth-only
create policy "read messages" on "messages" for select to authenticated using ((select auth.uid()) is not null);

-- # ok: vetlint-sql-policy-auth-only
CREATE POLICY "Own profile" ON public.profiles FOR SELECT USING (auth.uid() = id);

-- # ok: vetlint-sql-policy-auth-only
CREATE POLICY "Signed-in users read the catalogue" ON public.products FOR SELECT USING (auth.uid() IS NOT NULL);

-- # ok: vetlint-sql-policy-auth-only
CREATE POLICY "Own orders" ON orders FOR ALL USING (auth.uid() IS NOT NULL AND auth.uid() = user_id);

-- # ok: vetlint-sql-policy-auth-only
CREATE POLICY "Signed-in users add orders" ON orders FOR INSERT WITH CHECK (auth.uid() = user_id);
