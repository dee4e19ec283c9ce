<?php

declare(strict_types=1);

namespace Tenant\Controller;

use GuzzleHttp\Client;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;

final class DocumentController
{
    private const ROOT = '/srv/tenant/documents';
    private const METERS = ['water' => 'https://water.example/api', 'heat' => 'https://heat.example/api'];

    private function text(Response $response, string $text): Response
    {
        $response->getBody()->write($text);

        return $response->withHeader('Content-Type', 'text/plain');
    }

    public function show(Request $request, Response $response): Response
    {
        $name = $request->getQueryParams()['name'] ?? '';

        return $this->text($response, (string) file_get_contents(self::ROOT . '/' . $name));
    }

    public function lease(Request $request, Response $response): Response
    {
        $file = self::ROOT . '/leases/' . (int) $request->getAttribute('tenant') . '.txt';

        return $this->text($response, (string) file_get_contents($file));
    }

    public function convert(Request $request, Response $response): Response
    {
        $body = (array) $request->getParsedBody();
        exec('convert ' . self::ROOT . '/' . $body['file'] . ' -resize ' . $body['size'] . ' /tmp/out.png', $lines, $code);

        return $this->text($response, (string) $code);
    }

    public function rotate(Request $request, Response $response): Response
    {
        $body = (array) $request->getParsedBody();
        $process = proc_open(['convert', self::ROOT . '/plan.png', '-rotate', (string) (int) $body['degrees'], '/tmp/plan.png'], [], $pipes);

        return $this->text($response, (string) proc_close($process));
    }

    public function fetch(Request $request, Response $response): Response
    {
        $client = new Client(['timeout' => 5, 'verify' => false]);
        $answer = $client->get(((array) $request->getParsedBody())['url']);

        return $this->text($response, (string) $answer->getBody());
    }

    public function meter(Request $request, Response $response): Response
    {
        $base = self::METERS[((array) $request->getParsedBody())['kind'] ?? ''] ?? null;
        if ($base === null) {
            return $response->withStatus(404);
        }
        $client = new Client(['timeout' => 5, 'verify' => true, 'allow_redirects' => false]);
        $answer = $client->get($base . '/' . (int) $request->getAttribute('tenant'));

        return $this->text($response, (string) $answer->getBody());
    }
}
