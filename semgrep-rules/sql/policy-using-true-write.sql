-- # ruleid: vetlint-sql-policy-using-true-write
CREATE POLICY "Public can count clicks" ON public.banners
FOR UPDATE USING (true) WITH CHECK (true);

-- # ruleid: vetlint-sql-policy-using-true-write
create policy "Anyone may delete" on reviews for delete to anon, authenticated using (true);

-- Without a command a policy is for all of them.
-- # ruleid: vetlint-sql-policy-using-true-write
CREATE POLICY rate_limits_rw ON public.rate_limits USING ((true));

-- # ruleid: vetlint-sql-policy-using-true-write
CREATE POLICY "System can insert notifications" ON public.notifications FOR INSERT WITH CHECK (true);

-- # ruleid: vetlint-sql-policy-using-true-write
  CREATE POLICY "Members manage baskets" ON baskets FOR ALL TO authenticated USING (1 = 1);

-- # ok: vetlint-sql-policy-using-true-write
CREATE POLICY "Service role manages keys" ON public.model_keys FOR ALL TO service_role USING (true) WITH CHECK (true);

-- # ok: vetlint-sql-policy-using-true-write
CREATE POLICY "Backend writes" ON public.audit FOR ALL TO service_role, postgres USING (true);

-- # ok: vetlint-sql-policy-using-true-write
CREATE POLICY "Products are public" ON public.products FOR SELECT USING (true);

-- A contact form has to take messages of strangers.
-- # ok: vetlint-sql-policy-using-true-write
CREATE POLICY "Anyone can write to us" ON public.contact_messages FOR INSERT TO anon WITH CHECK (true);

-- # ok: vetlint-sql-policy-using-true-write
CREATE POLICY "Owners update" ON public.orders FOR UPDATE USING (auth.uid() = user_id) WITH CHECK (auth.uid() = user_id);

-- # ok: vetlint-sql-policy-using-true-write
CREATE POLICY "Not while locked" ON public.orders AS RESTRICTIVE FOR ALL USING (true);

-- # ok: vetlint-sql-policy-using-true-write
-- CREATE POLICY "Anyone may delete" ON reviews FOR DELETE USING (true);

-- # ok: vetlint-sql-policy-using-true-write
CREATE POLICY "Active ones" ON public.orders FOR UPDATE USING (active = true AND auth.uid() = user_id);
