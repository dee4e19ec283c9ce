-- # ruleid: vetlint-sql-security-definer-no-auth-check
CREATE FUNCTION public.add_credits(account uuid, amount integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.accounts SET credits = credits + amount WHERE id = account;
END $$;

-- # ruleid: vetlint-sql-security-definer-no-auth-check
CREATE OR REPLACE FUNCTION public.purge_reviews() RETURNS void AS $$
  DELETE FROM public.reviews WHERE created_at < now() - interval '1 year';
$$ LANGUAGE sql SECURITY DEFINER SET search_path = '';

-- # ok: vetlint-sql-security-definer-no-auth-check
CREATE FUNCTION public.rename_account(new_name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.accounts SET name = new_name WHERE id = auth.uid();
END $$;

-- # ok: vetlint-sql-security-definer-no-auth-check
CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.profiles (id) VALUES (NEW.id);
  RETURN NEW;
END $$;

-- # ok: vetlint-sql-security-definer-no-auth-check
CREATE FUNCTION public.count_orders() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*) FROM public.orders;
$$;

-- # ok: vetlint-sql-security-definer-no-auth-check
CREATE FUNCTION public.archive_orders() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  DELETE FROM public.orders WHERE archived;
$$;
REVOKE EXECUTE ON FUNCTION public.archive_orders() FROM anon, authenticated;
