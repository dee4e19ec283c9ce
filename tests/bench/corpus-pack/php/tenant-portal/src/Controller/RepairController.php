<?php

declare(strict_types=1);

namespace Tenant\Controller;

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Psr\Log\LoggerInterface;
use Tenant\Repository\RepairRepository;
use Tenant\Service\Tokens;
use Throwable;

final class RepairController
{
    public function __construct(private RepairRepository $repairs, private Tokens $tokens, private LoggerInterface $logger)
    {
    }

    private function json(Response $response, mixed $data, int $status = 200): Response
    {
        $response->getBody()->write((string) json_encode($data));

        return $response->withHeader('Content-Type', 'application/json')->withStatus($status);
    }

    public function index(Request $request, Response $response): Response
    {
        $query = $request->getQueryParams();

        return $this->json($response, isset($query['sort'])
            ? $this->repairs->sorted($request->getAttribute('tenant'), (string) $query['sort'])
            : $this->repairs->filtered($query));
    }

    public function search(Request $request, Response $response): Response
    {
        try {
            return $this->json($response, $this->repairs->search($request->getQueryParams()));
        } catch (Throwable $e) {
            return $this->json($response, ['error' => $e->getMessage(), 'file' => $e->getFile() . ':' . $e->getLine()], 500);
        }
    }

    public function create(Request $request, Response $response): Response
    {
        $this->repairs->insert((array) $request->getParsedBody());

        return $this->json($response, ['ok' => true], 201);
    }

    public function note(Request $request, Response $response): Response
    {
        $body = (array) $request->getParsedBody();
        $row = ['title' => (string) ($body['title'] ?? ''), 'room' => (string) ($body['room'] ?? ''), 'tenant' => $request->getAttribute('tenant')];
        try {
            $this->repairs->insert($row);
        } catch (Throwable $e) {
            $this->logger->error('repair not stored', ['exception' => $e]);

            return $this->json($response, ['error' => 'The repair could not be stored.'], 500);
        }

        return $this->json($response, ['ok' => true], 201);
    }

    public function close(Request $request, Response $response, array $args): Response
    {
        $this->repairs->close((int) $args['id'], $request->getAttribute('tenant'));

        return $this->json($response, ['ok' => true]);
    }

    public function remove(Request $request, Response $response, array $args): Response
    {
        $this->logger->info('repair removed', ['by' => $this->tokens->janitor($request->getHeaderLine('X-Janitor'))]);
        $this->repairs->remove($args['id']);

        return $this->json($response, ['ok' => true]);
    }
}
