<?php

class Kiosk
{
    public function open(string $token): void
    {
        // ruleid: vetlint-php-insecure-cookie
        setcookie('kiosk_token', $token, time() + 86400, '/');
        // ruleid: vetlint-php-insecure-cookie
        setcookie('session_id', $token, time() + 86400, '/', '', true, false);
        // ruleid: vetlint-php-insecure-cookie
        setcookie('remember_me', $token, ['expires' => time() + 86400, 'secure' => true]);
        // ruleid: vetlint-php-insecure-cookie
        ini_set('session.cookie_httponly', '0');
        // ruleid: vetlint-php-insecure-cookie
        session_set_cookie_params(['lifetime' => 0, 'httponly' => false]);
        // ruleid: vetlint-php-insecure-cookie
        $cookie = new Cookie('auth', $token, 0, '/', null, false, true);
    }

    public function close(string $token, array $options): void
    {
        // ok: vetlint-php-insecure-cookie
        setcookie('language', $token, time() + 86400, '/');
        // ok: vetlint-php-insecure-cookie
        setcookie('kiosk_token', $token, time() + 86400, '/', '', true, true);
        // ok: vetlint-php-insecure-cookie
        setcookie('remember_me', $token, ['secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
        // ok: vetlint-php-insecure-cookie
        setcookie('remember_me', '', time() - 3600, '/');
        // ok: vetlint-php-insecure-cookie
        setcookie('session_id', $token, $options);
        // ok: vetlint-php-insecure-cookie
        ini_set('session.cookie_httponly', '1');
        // ok: vetlint-php-insecure-cookie
        $cookie = new Cookie('auth', $token, 0, '/', null, true, true);
    }
}
