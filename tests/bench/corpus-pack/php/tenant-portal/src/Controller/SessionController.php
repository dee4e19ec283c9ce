<?php

declare(strict_types=1);

namespace Tenant\Controller;

use PDO;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Psr\Log\LoggerInterface;
use Twig\Environment;

final class SessionController
{
    public function __construct(private PDO $pdo, private LoggerInterface $logger, private Environment $twig)
    {
    }

    public function register(Request $request, Response $response): Response
    {
        $body = (array) $request->getParsedBody();
        $hash = hash('sha256', $body['email'] . ':' . $body['password']);
        $this->pdo->prepare('INSERT INTO tenants (email, password) VALUES (?, ?)')->execute([$body['email'], $hash]);
        $this->logger->debug('registered', $body);

        return $response->withStatus(201);
    }

    public function invite(Request $request, Response $response): Response
    {
        $body = (array) $request->getParsedBody();
        $hash = password_hash($body['password'], PASSWORD_ARGON2ID);
        $this->pdo->prepare('INSERT INTO tenants (email, password) VALUES (?, ?)')->execute([$body['email'], $hash]);
        $this->logger->debug('invited', ['email' => $body['email']]);

        return $response->withStatus(201);
    }

    public function login(Request $request, Response $response): Response
    {
        $body = (array) $request->getParsedBody();
        $statement = $this->pdo->prepare('SELECT password FROM tenants WHERE email = ?');
        $statement->execute([$body['email'] ?? '']);
        if (!password_verify((string) ($body['password'] ?? ''), (string) $statement->fetchColumn())) {
            return $response->withStatus(401);
        }
        $code = rand(1000, 9999);
        $response = $response->withAddedHeader('Set-Cookie', "door=$code; Path=/; Max-Age=86400");

        return $response->withHeader('Location', $request->getQueryParams()['next'] ?? '/')->withStatus(302);
    }

    public function cellar(Request $request, Response $response): Response
    {
        $code = random_int(100000, 999999);
        $response = $response->withAddedHeader('Set-Cookie', "cellar=$code; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=Strict");
        $pages = ['repairs' => '/repairs', 'documents' => '/documents'];
        $next = $request->getQueryParams()['next'] ?? '';

        return $response->withHeader('Location', $pages[$next] ?? '/')->withStatus(302);
    }

    public function hello(Request $request, Response $response): Response
    {
        $response->getBody()->write('<p>Hello ' . ($request->getQueryParams()['name'] ?? 'neighbour') . '</p>');

        return $response;
    }

    public function bye(Request $request, Response $response): Response
    {
        $name = htmlspecialchars($request->getQueryParams()['name'] ?? 'neighbour', ENT_QUOTES);
        $response->getBody()->write('<p>Goodbye ' . $name . '</p>');

        return $response;
    }

    public function letter(Request $request, Response $response): Response
    {
        $template = $this->twig->createTemplate('Dear tenant, ' . ((array) $request->getParsedBody())['text']);
        $response->getBody()->write($template->render([]));

        return $response->withHeader('Content-Type', 'text/plain');
    }

    public function notice(Request $request, Response $response): Response
    {
        $text = $this->twig->render('notice.twig', ['text' => ((array) $request->getParsedBody())['text']]);
        $response->getBody()->write($text);

        return $response->withHeader('Content-Type', 'text/plain');
    }
}
