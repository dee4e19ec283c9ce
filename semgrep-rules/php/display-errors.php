<?php
// ruleid: vetlint-php-display-errors
ini_set('display_errors', 1);
// ok: vetlint-php-display-errors
ini_set('display_errors', '0');
// ok: vetlint-php-display-errors
ini_set('log_errors', '1');

if (getenv('APP_ENV') === 'local') {
    // ok: vetlint-php-display-errors
    ini_set('display_errors', '1');
}

function connect(): PDO
{
    try {
        return new PDO(getenv('DATABASE_URL'));
    } catch (PDOException $error) {
        // ok: vetlint-php-display-errors
        error_log($error->getMessage());
        // ruleid: vetlint-php-display-errors
        die('Connection failed: ' . $error->getMessage());
    }
}

// ruleid: vetlint-php-display-errors
phpinfo();
