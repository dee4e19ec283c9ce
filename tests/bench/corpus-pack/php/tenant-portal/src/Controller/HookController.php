<?php

declare(strict_types=1);

namespace Tenant\Controller;

use DI\Attribute\Inject;
use PDO;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;

final class HookController
{
    public function __construct(
        private PDO $pdo,
        #[Inject('heating.secret')] private string|false $heatingSecret,
        #[Inject('water.secret')] private string $waterSecret,
    ) {
    }

    private function signed(string $secret, Request $request): bool
    {
        return hash_equals(hash_hmac('sha256', (string) $request->getBody(), $secret), $request->getHeaderLine('X-Signature'));
    }

    public function heating(Request $request, Response $response): Response
    {
        if ($this->heatingSecret !== false && !$this->signed($this->heatingSecret, $request)) {
            return $response->withStatus(401);
        }
        $this->pdo->prepare('INSERT INTO readings (body) VALUES (?)')->execute([(string) $request->getBody()]);

        return $response->withStatus(204);
    }

    public function water(Request $request, Response $response): Response
    {
        if (!$this->signed($this->waterSecret, $request)) {
            return $response->withStatus(401);
        }
        $this->pdo->prepare('INSERT INTO readings (body, kind) VALUES (?, 1)')->execute([(string) $request->getBody()]);

        return $response->withStatus(204);
    }

    public function rent(Request $request, Response $response): Response
    {
        $event = (array) $request->getParsedBody();
        $this->pdo->prepare('UPDATE rents SET paid = 1 WHERE reference = ?')->execute([$event['reference']]);

        return $response->withStatus(204);
    }

    public function deposit(Request $request, Response $response): Response
    {
        $genuine = $this->signed($this->waterSecret, $request);
        if (!$genuine) {
            return $response->withStatus(401);
        }
        $event = (array) $request->getParsedBody();
        $this->pdo->prepare('UPDATE deposits SET paid = 1 WHERE reference = ?')->execute([$event['reference']]);

        return $response->withStatus(204);
    }
}
