-- # ruleid: vetlint-sql-plaintext-password
INSERT INTO users (email, password, role) VALUES ('admin@orchard.example', 'admin123', 'admin');

-- # ruleid: vetlint-sql-plaintext-password
insert into `admin_accounts` (`username`, `passwd`) values ('root', 'orchard');

-- # ok: vetlint-sql-plaintext-password
INSERT INTO users (email, password) VALUES ('admin@orchard.example', crypt('from the vault', gen_salt('bf', 12)));

-- # ok: vetlint-sql-plaintext-password
INSERT INTO users (email, password) VALUES ('a@orchard.example', '$2b$12$V7xk0N0Yb3Yx1cW0m0xQeO2y0m4jK0o9cV7c2Yd7o2mJ8yQk5rX1e');

-- # ok: vetlint-sql-plaintext-password
INSERT INTO users (email, password) VALUES ($1, $2);

-- # ok: vetlint-sql-plaintext-password
INSERT INTO users (email, password_changed_at) VALUES ('a@orchard.example', now());

-- # ok: vetlint-sql-plaintext-password
INSERT INTO products (name, password) VALUES ('book', 'required');
