-- # ruleid: vetlint-sql-storage-bucket-public
INSERT INTO storage.buckets (id, name, public) VALUES ('documents', 'documents', true);

-- # ruleid: vetlint-sql-storage-bucket-public
insert into storage.buckets (id, name, public)
values ('avatars', 'avatars', true), ('user-invoices', 'user-invoices', true)
on conflict do nothing;

-- # ok: vetlint-sql-storage-bucket-public
INSERT INTO storage.buckets (id, name, public) VALUES ('avatars', 'avatars', true);

-- # ok: vetlint-sql-storage-bucket-public
INSERT INTO storage.buckets (id, name, public) VALUES ('documents', 'documents', false);

-- # ok: vetlint-sql-storage-bucket-public
UPDATE storage.buckets SET file_size_limit = 1048576 WHERE id = 'documents';
