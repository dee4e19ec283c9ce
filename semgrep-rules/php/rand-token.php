<?php

function sendCode(string $phone): string
{
    // ruleid: vetlint-php-rand-token
    $otp = rand(100000, 999999);
    return $phone . $otp;
}

function generateToken(): string
{
    // ruleid: vetlint-php-rand-token
    return md5(uniqid());
}

class Account
{
    private string $resetToken = '';

    public function reset(): void
    {
        // ruleid: vetlint-php-rand-token
        $this->resetToken = sha1(mt_rand() . microtime());
    }
}

function secureToken(): string
{
    // ok: vetlint-php-rand-token
    $nonce = uniqid(strval(random_int(0, PHP_INT_MAX)), true);
    // ok: vetlint-php-rand-token
    return $nonce . bin2hex(random_bytes(32));
}

function code(): int
{
    // ok: vetlint-php-rand-token
    $otp = random_int(100000, 999999);
    return $otp;
}

function roll(): int
{
    // ok: vetlint-php-rand-token
    return mt_rand(1, 6);
}

function fileName(): string
{
    // ok: vetlint-php-rand-token
    $name = uniqid('export_') . '.csv';
    return $name;
}
