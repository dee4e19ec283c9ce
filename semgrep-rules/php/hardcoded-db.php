<?php
// ruleid: vetlint-php-hardcoded-db
$pdo = new PDO('mysql:host=localhost;dbname=shop', 'root', '');
// ruleid: vetlint-php-hardcoded-db
define('DB_PASSWORD', 'orchard-2024');
// ruleid: vetlint-php-hardcoded-db
$secret = env('JWT_SECRET', 'secret');
// ruleid: vetlint-php-hardcoded-db
$token = JWT::encode(['sub' => 1], 'orchard-secret', 'HS256');
// ok: vetlint-php-hardcoded-db
$pdo = new PDO(getenv('DSN'), getenv('DB_USER'), getenv('DB_PASSWORD'));
// ok: vetlint-php-hardcoded-db
define('DB_HOST', 'localhost');
// ok: vetlint-php-hardcoded-db
$secret = env('JWT_SECRET');
// ok: vetlint-php-hardcoded-db
$port = env('PORT', '8080');
