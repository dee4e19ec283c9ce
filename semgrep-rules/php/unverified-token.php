<?php

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

class Passes
{
    public function holder(string $token): ?string
    {
        $parts = explode('.', $token);

        // ruleid: vetlint-php-unverified-token
        return json_decode(base64_decode($parts[1]), true)['holder'] ?? null;
    }

    public function gate(string $token): ?string
    {
        [$head, $body] = explode('.', $token);
        // ruleid: vetlint-php-unverified-token
        $claims = json_decode(base64_decode(strtr($body, '-_', '+/')));

        return $claims->gate ?? null;
    }

    public function zone(string $jwt): ?string
    {
        // ruleid: vetlint-php-unverified-token
        $claims = JWT::jsonDecode(JWT::urlsafeB64Decode(explode('.', $jwt)[1]));

        return $claims->zone ?? null;
    }

    public function level(string $jwt): array
    {
        list($head, $body, $mac) = explode('.', $jwt);
        // ruleid: vetlint-php-unverified-token
        return (array) json_decode(base64_decode($body), true);
    }

    public function season(string $token): string
    {
        // ok: vetlint-php-unverified-token
        return JWT::decode($token, new Key($this->key, 'HS256'))->season;
    }

    public function own(string $token): array
    {
        [$body, $mac] = explode('.', $token);
        if (!hash_equals(hash_hmac('sha256', $body, $this->key), $mac)) {
            throw new RuntimeException('wrong token');
        }

        // ok: vetlint-php-unverified-token
        return json_decode(base64_decode($body), true);
    }

    public function keyId(string $token): string
    {
        // ok: vetlint-php-unverified-token
        return json_decode(base64_decode(explode('.', $token)[0]))->kid;
    }

    public function upload(string $text): array
    {
        // ok: vetlint-php-unverified-token
        return json_decode(base64_decode($text), true);
    }
}
