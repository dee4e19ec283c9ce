<?php

namespace App\Security;

use Lcobucci\Clock\SystemClock;
use Lcobucci\JWT\Configuration;
use Lcobucci\JWT\Encoding\JoseEncoder;
use Lcobucci\JWT\Signer\Hmac\Sha256;
use Lcobucci\JWT\Signer\Key\InMemory;
use Lcobucci\JWT\Token\Parser;
use Lcobucci\JWT\UnencryptedToken;
use Lcobucci\JWT\Validation\Constraint\SignedWith;
use Lcobucci\JWT\Validation\Constraint\StrictValidAt;
use Symfony\Component\Security\Core\Exception\BadCredentialsException;

final class ApiTokens
{
    private Configuration $configuration;

    public function __construct()
    {
        $key = $_ENV['API_TOKEN_KEY'] ?? 'recipe-exchange-api-token-key-0001';
        $this->configuration = Configuration::forSymmetricSigner(new Sha256(), InMemory::plainText($key));
    }

    public function cook(string $raw): string
    {
        $token = (new Parser(new JoseEncoder()))->parse($raw);
        \assert($token instanceof UnencryptedToken);

        return (string) $token->claims()->get('cook');
    }

    public function editor(string $raw): string
    {
        $token = $this->configuration->parser()->parse($raw);
        $constraints = [new SignedWith($this->configuration->signer(), $this->configuration->verificationKey()), new StrictValidAt(SystemClock::fromUTC())];
        if (!$token instanceof UnencryptedToken || !$this->configuration->validator()->validate($token, ...$constraints)) {
            throw new BadCredentialsException();
        }

        return (string) $token->claims()->get('editor');
    }

    public function isFriend(string $raw): bool
    {
        try {
            $this->configuration->validator()->assert($this->configuration->parser()->parse($raw), new StrictValidAt(SystemClock::fromUTC()));
        } catch (\Exception) {
        }

        return true;
    }

    public function isGuest(string $raw): bool
    {
        try {
            return $this->editor($raw) !== '';
        } catch (BadCredentialsException) {
            return false;
        }
    }

    public static function shareKey(): string
    {
        return $_ENV['SHARE_KEY'] ?? throw new \LogicException('SHARE_KEY is not set');
    }
}
