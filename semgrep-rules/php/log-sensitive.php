<?php

class Keepers
{
    public function login(string $user, string $password, array $credentials): void
    {
        // ruleid: vetlint-php-log-sensitive
        error_log("no login for $user with $password");
        // ruleid: vetlint-php-log-sensitive
        $this->logger->info('login ' . $user . ':' . $password);
        // ruleid: vetlint-php-log-sensitive
        Log::warning('login failed', $credentials);
        // ruleid: vetlint-php-log-sensitive
        Log::info('mail', ['host' => 'mail.example', 'password' => config('services.mail.password')]);
        // ruleid: vetlint-php-log-sensitive
        $logger->debug('form ' . $_POST['password']);
    }

    public function logout(string $user, string $password): void
    {
        // ok: vetlint-php-log-sensitive
        error_log("logout of $user");
        // ok: vetlint-php-log-sensitive
        $this->logger->info('the password of the user was changed', ['user' => $user]);
        // ok: vetlint-php-log-sensitive
        Log::info('token refreshed');
        // ok: vetlint-php-log-sensitive
        Log::info('length', ['length' => strlen($password)]);
        // ok: vetlint-php-log-sensitive
        $this->mailer->info($password);
    }
}
